/** The text of a JSON file in, its value out, or the line in which it is broken. */
import { isRecord } from '../../text/is-record.js';
import type { Json } from './segment.js';

export interface ReadJson {
  /** A list at the top stands under `segments`. */
  readonly root: Json;
}

export interface BrokenJson {
  /** 1-based. */
  readonly line: number;
  readonly reason: string;
}

/** Also of JSON Lines: a value on each line. */
export function readJson(text: string): ReadJson | BrokenJson {
  try {
    return rooted(JSON.parse(text));
  } catch (error) {
    return readLines(text) ?? { line: lineOf(error, text), reason: 'it is no JSON' };
  }
}

function readLines(text: string): ReadJson | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return undefined;
  try {
    return rooted(lines.map((line): unknown => JSON.parse(line)));
  } catch {
    return undefined;
  }
}

function rooted(value: unknown): ReadJson {
  return { root: isRecord(value) ? value : { segments: value } };
}

/** V8 says where; without a place it is the end. */
function lineOf(error: unknown, text: string): number {
  const at = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return text.slice(0, at === undefined ? text.length : Number(at)).split('\n').length;
}
