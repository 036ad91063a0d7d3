/**
 * Captures Marp CLI's player (its `bespoke` template: script, style, controls) into
 * generated/player.json, so that building a deck needs none of Marp CLI's code.
 * Runs when Pullquote itself is compiled; Marp CLI is pinned exactly.
 */
import { createRequire } from 'node:module';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { marpCli } from '@marp-team/marp-cli';

const root = dirname(import.meta.dirname);
const marpFolder = dirname(createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json'));

const ENGINE = `module.exports = () => ({
  options: {}, markdown: { core: {} }, use() { return this },
  render: () => ({ html: '@@SLIDES@@', css: '@@CSS@@', comments: [['@@NOTE@@']] }),
});`;

const page = await capture();
const player = {
  version: JSON.parse(await readFile(join(marpFolder, 'package.json'), 'utf8')).version,
  style: between(page, '<style>', '</style><style>@@CSS@@'),
  controls: between(page, '<body>', '@@SLIDES@@'),
  script: between(page, '<script>', '</script>'),
  license: await readFile(join(marpFolder, 'lib/bespoke.js.LICENSE.txt'), 'utf8'),
};
await mkdir(join(root, 'generated'), { recursive: true });
await writeFile(join(root, 'generated/player.json'), JSON.stringify(player));

async function capture() {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-player-'));
  try {
    await writeFile(join(folder, 'engine.cjs'), ENGINE);
    await writeFile(join(folder, 'in.md'), '# Slide');
    const paths = [join(folder, 'in.md'), '-o', join(folder, 'out.html')];
    const options = ['--no-config-file', '--no-stdin', '--template', 'bespoke', '--bespoke.progress'];
    const code = await marpCli([...options, '--engine', join(folder, 'engine.cjs'), ...paths]);
    if (code !== 0) throw new Error(`marp-cli ended with ${code}`);
    return await readFile(join(folder, 'out.html'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function between(text, start, end) {
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(end, from);
  if (from < start.length || to === -1) throw new Error(`Marp CLI's page has no ${start} … ${end}`);
  return text.slice(from, to);
}
