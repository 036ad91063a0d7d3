/** Rows of facts in, what a terminal or another program reads out. */
import pc from 'picocolors';
import { printable } from '../text/terminal/printable.js';
import { canBuild, type MachineFact, type Status } from './finding.js';

/** Of the longest status, and of the longest part. */
const STATUS_WIDTH = 9;
const PART_WIDTH = 13;

export function findingsText(findings: readonly MachineFact[], color: boolean): string {
  return [...findings.flatMap((finding) => lines(finding, color)), '', verdict(findings)].join('\n');
}

/** `canBuild` is what the exit code says. */
export function findingsJson(findings: readonly MachineFact[], version: string): string {
  const rows = findings.map(({ part, status, says, hint = null }) => ({ part, status, says, hint }));
  return JSON.stringify({ version, canBuild: canBuild(findings), findings: rows }, null, 2);
}

function lines({ part, status, says, hint }: MachineFact, color: boolean): readonly string[] {
  const paint = painters(color)[status];
  const first = `${paint(status.padEnd(STATUS_WIDTH))}${part.padEnd(PART_WIDTH)}${printable(says)}`;
  const indent = ' '.repeat(STATUS_WIDTH + PART_WIDTH);
  return hint === undefined ? [first] : [first, `${indent}hint: ${printable(hint)}`];
}

function painters(color: boolean): Readonly<Record<Status, (text: string) => string>> {
  const { green, yellow, red } = pc.createColors(color);
  return { ok: green, warning: yellow, error: red };
}

function verdict(findings: readonly MachineFact[]): string {
  if (!canBuild(findings)) return 'Builds cannot run until the errors are mended.';
  const isPerfect = findings.every(({ status }) => status === 'ok');
  return isPerfect ? 'Builds can run.' : 'Builds can run; the warnings say what could be better.';
}
