/** Which Pullquote is started: the one of the settings, of the workspace, or of the path. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { workspace, type WorkspaceFolder } from 'vscode';

export interface Program {
  readonly command: string;
  /** What stands before the arguments of Pullquote. */
  readonly args: readonly string[];
}

export async function program(folder: WorkspaceFolder | undefined): Promise<Program> {
  const named = workspace.getConfiguration('pullquote', folder).get<string>('command', '');
  if (named !== '') return { command: named, args: [] };
  const installed = folder && join(folder.uri.fsPath, 'node_modules', 'pullquote', 'dist', 'pullquote.cjs');
  if (installed !== undefined && (await isThere(installed))) return { command: 'node', args: [installed] };
  // On Windows npm puts a script there, which only a shell starts.
  return { command: process.platform === 'win32' ? 'pullquote.cmd' : 'pullquote', args: [] };
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
