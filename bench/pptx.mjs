/** What the file for PowerPoint costs: of one deck beside the five outputs, and of a hundred slides. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeThemes } from './many-themes.mjs';
import { compare, median, reportRatio, runAll } from './measure.mjs';

const ROUNDS = 7;
/** With cover, agenda, sources and closing slide a hundred. */
const THEMES = 92;
const root = dirname(import.meta.dirname);

export function benchPptx() {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  try {
    cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
    const env = { PULLQUOTE_CACHE: join(folder, 'cache'), SOURCE_DATE_EPOCH: '0' };
    const build = (...args) => [{ args: [join(root, 'dist/cli.cjs'), 'build', '--no-cache', ...args], env }];
    const talk = 'content/altman-a16z.zh-CN.md';
    const themes = writeThemes(folder, THEMES);
    // Browser and fonts are at hand.
    runAll([...build(talk), ...build(themes)], folder);
    reportRatio(
      '(q) five outputs and PowerPoint / five outputs',
      1.3,
      compare(build(talk, '--format', 'default,pptx'), build(talk), { folder, rounds: ROUNDS }),
    );
    const rounds = compare(
      build(themes, '--format', 'html,pptx', '--fit'),
      build(themes, '--format', 'html', '--fit'),
      { folder, rounds: ROUNDS },
    );
    const costs = rounds.map(([all, html]) => all - html);
    console.log(
      `(r) PowerPoint of a hundred slides: ${median(costs).toFixed(0)} ms (aim 2000; median of ${ROUNDS})`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
