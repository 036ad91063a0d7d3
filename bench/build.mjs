/** `pullquote build` against `marp` on the same Markdown, in the same browser. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compare, reportRatio, runAll } from './measure.mjs';

const ROUNDS = 7;
const STEM = 'altman-a16z.zh-CN';
const root = dirname(import.meta.dirname);
const pullquoteCli = join(root, 'dist/cli.cjs');
const marpCli = join(
  dirname(createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json')),
  'marp-cli.js',
);

export async function benchBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  try {
    const commands = prepare(folder);
    const cases = [
      [
        '(a) five outputs, warm caches / marp html + pdf',
        0.45,
        commands.all,
        [...commands.marpHtml, ...commands.marpPdf],
        'ms',
      ],
      [
        '(b) five outputs, cold caches / marp html + pdf',
        1.2,
        commands.cold,
        [...commands.marpHtml, ...commands.marpPdf],
        'ms',
      ],
      ['(c) md and both html / marp html', 0.75, commands.html, commands.marpHtml, 'ms'],
      ['(d) peak memory, five outputs / marp pdf', 1.3, commands.all, commands.marpPdf, 'peak'],
    ];
    for (const [name, aim, ours, theirs, unit] of cases)
      reportRatio(name, aim, compare(ours, theirs, { folder, rounds: ROUNDS, unit }), unit);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The outline, its Markdown and theme as plain Marp takes them, and warm caches. */
function prepare(folder) {
  const cache = join(folder, 'cache');
  const env = { PULLQUOTE_CACHE: cache, SOURCE_DATE_EPOCH: '0' };
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'marp'));
  const outline = `content/${STEM}.md`;
  const build = (...options) => ({ args: [pullquoteCli, 'build', '--no-cache', outline, ...options], env });
  runAll([build(), build('--format', 'md,theme', '--output', 'marp')], folder);
  const browser = readdirSync(cache, { recursive: true }).find((file) => /(^|[\\/])chromium$/.test(file));
  const libraries = readdirSync(cache, { recursive: true }).find((file) => /libnss3\.so$/.test(file));
  const marpEnv = {
    CHROME_PATH: join(cache, browser),
    CHROME_NO_SANDBOX: '1',
    ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: dirname(join(cache, libraries)) }),
  };
  const marp = (...options) => ({
    args: [
      marpCli,
      '--no-config-file',
      '--no-stdin',
      '--theme-set',
      `marp/${STEM}.theme.css`,
      ...options,
      `marp/${STEM}.md`,
    ],
    env: marpEnv,
  });
  return {
    all: [build()],
    cold: [{ ...build(), before: () => rmSync(join(cache, 'fonts'), { recursive: true, force: true }) }],
    html: [build('--format', 'md,html,presenter')],
    marpHtml: [marp('-o', 'marp/out.html')],
    marpPdf: [marp('--pdf', '-o', 'marp/out.pdf')],
  };
}
