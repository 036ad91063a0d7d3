/** `pullquote lsp`: a language server for editors, over standard input and output. */
import type { Command } from 'commander';
import { DEFAULT_BUILD } from '../pipeline/workshop/build-options.js';
import type { Environment } from '../environment.js';
import { EXIT } from './exit-codes.js';
import { addOutlineOptions, outlineOptions, type OutlineOptions } from './options/outline-options.js';

export function addLspCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  const command = program
    .command('lsp')
    .description('help while outlines are written: a language server, which editors start')
    .option('--stdio', 'speak over standard input and output, as it does without this, too');
  addOutlineOptions(command).action(async (options: OutlineOptions) => {
    const { protocol } = environment;
    if (protocol === undefined) throw new Error('this environment has nobody to speak to');
    const { serveEditor } = await import('../lsp/serve-editor.js');
    const asked = { ...DEFAULT_BUILD, ...outlineOptions(options) };
    exit((await serveEditor(protocol, asked, environment)) ? EXIT.done : EXIT.problems);
  });
}
