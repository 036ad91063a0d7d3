/** The commands: each runs Pullquote as a task, so that what it says is seen, and problems are listed. */
import { basename } from 'node:path';
import {
  commands,
  env,
  ProcessExecution,
  RelativePattern,
  Task,
  tasks,
  UIKind,
  window,
  workspace,
  type Disposable,
  type Uri,
} from 'vscode';
import type { Server } from './language-server.js';
import { isNamedOutline } from './outline.js';
import type { Previews } from './preview.js';
import { program } from './program.js';

/** Problems of open outlines are those of the language server, which are never stale; it does not measure slides. */
const MATCHERS = ['$pullquote', '$pullquote-fit'];

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
  if (name !== undefined) await openWhatIsNew(() => run('new', [name]));
}

/** Any file can be chosen: what a source is, its content says. */
async function importSource(): Promise<void> {
  const chosen = await window.showOpenDialog({ title: 'An article or a transcript' });
  const [file] = chosen ?? [];
  if (file !== undefined) await openWhatIsNew(() => run('import', [file.fsPath]));
}

async function runOnOutline(command: 'build' | 'check' | 'present'): Promise<void> {
  const document = window.activeTextEditor?.document;
  const isOutline = document?.uri.scheme === 'file' && isNamedOutline(document.fileName);
  if (document?.isDirty === true) await document.save();
  await run(command, isOutline ? [document.uri.fsPath] : []);
}

/** The newest of the outline's: the settings of the folder may put it anywhere. */
async function openHandout(): Promise<void> {
  const document = window.activeTextEditor?.document;
  const folder = document && workspace.getWorkspaceFolder(document.uri);
  if (document === undefined || folder === undefined) {
    void window.showInformationMessage('Open an outline first.');
    return;
  }
  const stem = basename(document.fileName).replace(/\.md$/i, '');
  const [handout] = await newestFirst(
    await workspace.findFiles(new RelativePattern(folder, `**/${stem}.handout.pdf`), OTHERS),
  );
  if (handout === undefined) {
    void window.showInformationMessage('There is no handout yet: run “Pullquote: Build” first.');
    return;
  }
  // A browser, or a window on another machine, has no program for the file here, but can download it.
  const isHere = env.remoteName === undefined && env.uiKind === UIKind.Desktop;
  if (isHere) await env.openExternal(handout);
  else await commands.executeCommand('revealInExplorer', handout);
}

const OTHERS = '**/node_modules/**';

async function newestFirst(files: readonly Uri[]): Promise<readonly Uri[]> {
  const timed = await Promise.all(files.map(async (file) => ({ file, ...(await workspace.fs.stat(file)) })));
  return timed.toSorted((a, b) => b.mtime - a.mtime).map(({ file }) => file);
}

/** A new outline is there to be written in. */
async function openWhatIsNew(write: () => Promise<unknown>): Promise<void> {
  const outlines = async (): Promise<readonly Uri[]> =>
    (await workspace.findFiles('**/*.md', OTHERS)).filter(({ path }) => isNamedOutline(path));
  const before = new Set((await outlines()).map(String));
  await write();
  const added = (await outlines()).find((file) => !before.has(String(file)));
  if (added !== undefined) await window.showTextDocument(added);
}

/** Ends when the command has ended. */
async function run(command: string, args: readonly string[]): Promise<void> {
  const document = window.activeTextEditor?.document;
  const folder = (document && workspace.getWorkspaceFolder(document.uri)) ?? workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    void window.showInformationMessage('Open the folder of your talks first.');
    return;
  }
  const own = await program(folder);
  if (own === undefined) return;
  const execution = new ProcessExecution(own.command, [...own.args, command, ...args], {
    cwd: folder.uri.fsPath,
    env: { NO_COLOR: '1' },
  });
  const definition = { type: 'pullquote', command };
  const task = new Task(definition, folder, command, 'pullquote', execution, MATCHERS);
  const running = await tasks.executeTask(task);
  await new Promise<void>((resolve) => {
    const listening = tasks.onDidEndTask(({ execution: ended }) => {
      if (ended !== running) return;
      listening.dispose();
      resolve();
    });
  });
}
