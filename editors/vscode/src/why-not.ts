/** A program in, why it cannot be used out: it is not there, does not start, or is too old to know of editors. */
import { execFile } from 'node:child_process';

export interface Program {
  readonly command: string;
  /** What stands before the arguments of Pullquote. */
  readonly args: readonly string[];
  /** Scripts of Windows start in a shell alone. */
  readonly shell: boolean;
}

/** @returns undefined for one that can be used */
export function whyNot({ command, args, shell }: Program, cwd?: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(command, [...args, 'lsp', '--help'], { cwd, shell }, (error, _, said) => {
      if (error === null) resolve(undefined);
      else if (error.code === 'ENOENT') resolve(`there is no “${command}”`);
      else resolve(firstLine(said) ?? firstLine(error.message));
    });
  });
}

function firstLine(text: string): string | undefined {
  return /\S.*/.exec(text)?.[0].replace(/^error: |\.$/g, '');
}
