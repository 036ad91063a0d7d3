/** Which Pullquote is started: the one of the settings, of the workspace, or of the path. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { commands, env, window, workspace, type WorkspaceFolder } from 'vscode';
import { whyNot, type Program } from './why-not.js';

/** @returns undefined for none that can be used, which is said */
export async function program(folder: WorkspaceFolder | undefined): Promise<Program | undefined> {
  const chosen = await choose(folder);
  const why = await whyNot(chosen, folder?.uri.fsPath);
  if (why === undefined) return chosen;
  void complain(why);
  return undefined;
}

async function choose(folder: WorkspaceFolder | undefined): Promise<Program> {
  const named = workspace.getConfiguration('pullquote', folder).get<string>('command', '');
  if (named !== '') return { command: named, args: [], shell: named.endsWith('.cmd') };
  const installed = folder && join(folder.uri.fsPath, 'node_modules', 'pullquote', 'dist', 'pullquote.cjs');
  if (installed !== undefined && (await isThere(installed)))
    return { command: 'node', args: [installed], shell: false };
  // On Windows npm puts a script there, which only a shell starts.
  const isWindows = process.platform === 'win32';
  return { command: isWindows ? 'pullquote.cmd' : 'pullquote', args: [], shell: isWindows };
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function complain(why: string): Promise<void> {
  const [setting, again] = ['Open the Setting', 'Try Again'];
  const chosen = await window.showErrorMessage(
    `Pullquote did not start: ${why}. Install or update it with \`npm install --global pullquote\`, or say in the setting pullquote.command where it is.`,
    ...[setting, again],
  );
  // The program is the machine's: in a window on another one, so is the setting.
  const whose = env.remoteName === undefined ? 'openSettings' : 'openRemoteSettings';
  if (chosen === setting)
    await commands.executeCommand(`workbench.action.${whose}`, { query: 'pullquote.command' });
  if (chosen === again) await commands.executeCommand('pullquote.restart');
}
