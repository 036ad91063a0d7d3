import { join } from 'node:path';
import { expect, test } from 'vitest';
import { whyNot, type Program } from '../../../editors/vscode/src/why-not.js';
import { tempFolder } from '../../support/temp-folder.js';

async function script(text: string): Promise<Program> {
  const folder = await tempFolder({ 'pullquote.cjs': text });
  return { command: process.execPath, args: [join(folder, 'pullquote.cjs')], shell: false };
}

test('a program that knows of editors is used', async () => {
  const program = await script(`process.exit(process.argv.slice(2).join(' ') === 'lsp --help' ? 0 : 1)`);
  expect(await whyNot(program)).toBeUndefined();
});

test('none is named', async () => {
  expect(await whyNot({ command: 'no-such-pullquote', args: [], shell: false })).toBe(
    'there is no “no-such-pullquote”',
  );
});

test('one that is too old, or does not run here, speaks for itself', async () => {
  const old = await script(`console.error("\\nerror: unknown command 'lsp'.\\nmore"); process.exit(2)`);
  expect(await whyNot(old)).toBe("unknown command 'lsp'");
  expect(await whyNot(await script('process.exit(3)'))).toContain('Command failed');
});
