/** The commands: each runs Pullquote as a task, so that what it says is seen, and problems are listed. */
import { basename, join } from 'node:path';
import {
  commands,
  env,
  ProcessExecution,
  Task,
  tasks,
  TaskScope,
  Uri,
  window,
  workspace,
  type Disposable,
  type WorkspaceFolder,
} from 'vscode';
import type { Server } from './language-server.js';
import type { Previews } from './preview.js';
import { program } from './program.js';

export function registerCommands(server: Server, preview: Previews): readonly Disposable[] {
  const all: Readonly<Record<string, () => Promise<unknown>>> = {
    new: newOutline,
    import: importSource,
    build: () => runOnOutline('build'),
    check: () => runOnOutline('check'),
    present: () => runOnOutline('present'),
    preview: () => preview.open(),
    openHandout,
    restart: () => server.restart(),
  };
  return Object.entries(all).map(([name, run]) => commands.registerCommand(`pullquote.${name}`, run));
}

async function newOutline(): Promise<void> {
  const name = await window.showInputBox({
    prompt: 'A short name for the talk',
    placeHolder: 'my-talk',
    validateInput: (value) =>
      /^[a-z0-9][a-z0-9-]*$/.test(value) ? undefined : 'Lower-case letters, digits and hyphens.',
  });
  if (name !== undefined) await run('new', [name]);
}

async function importSource(): Promise<void> {
  const chosen = await window.showOpenDialog({
    title: 'An article or a transcript',
    filters: { Sources: ['txt', 'md', 'vtt', 'srt', 'sbv', 'json', 'csv', 'html', 'htm', 'docx', 'pdf'] },
  });
  const [file] = chosen ?? [];
  if (file !== undefined) await run('import', [file.fsPath]);
}

async function runOnOutline(command: 'build' | 'check' | 'present'): Promise<void> {
  const document = window.activeTextEditor?.document;
  const isOutline = document?.languageId === 'markdown' && document.uri.scheme === 'file';
  if (document?.isDirty === true) await document.save();
  await run(command, isOutline ? [document.uri.fsPath] : []);
}

async function openHandout(): Promise<void> {
  const document = window.activeTextEditor?.document;
  const folder = document && workspace.getWorkspaceFolder(document.uri);
  if (document === undefined || folder === undefined) return;
  const stem = basename(document.uri.fsPath).replace(/\.md$/i, '');
  const handout = Uri.file(join(folder.uri.fsPath, 'output', `${stem}.handout.pdf`));
  try {
    await workspace.fs.stat(handout);
    await env.openExternal(handout);
  } catch {
    void window.showInformationMessage('There is no handout yet: run “Pullquote: Build” first.');
  }
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const document = window.activeTextEditor?.document;
  const folder: WorkspaceFolder | undefined =
    (document && workspace.getWorkspaceFolder(document.uri)) ?? workspace.workspaceFolders?.[0];
  const own = await program(folder);
  const execution = new ProcessExecution(own.command, [...own.args, command, ...args], {
    ...(folder && { cwd: folder.uri.fsPath }),
    env: { NO_COLOR: '1' },
  });
  const definition = { type: 'pullquote', command };
  const task = new Task(
    definition,
    folder ?? TaskScope.Workspace,
    command,
    'pullquote',
    execution,
    '$pullquote',
  );
  await tasks.executeTask(task);
}
