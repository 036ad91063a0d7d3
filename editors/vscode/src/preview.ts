/** The live page of an outline in a tab beside it: it shows the slide that the cursor is in, and moves the cursor. */
import { spawn, type ChildProcess } from 'node:child_process';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import {
  env,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  UIKind,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextEditor,
  type WebviewPanel,
} from 'vscode';
import type { Server } from './language-server.js';
import { previewPage } from './preview-page.js';
import { program } from './program.js';

export interface Previews {
  /** Of the outline that is being edited. */
  open(): Promise<void>;
  dispose(): void;
}

export function previews(server: Server): Previews {
  /** By the address of the outline. */
  const all = new Map<string, WebviewPanel>();
  const follow = async (editor: TextEditor): Promise<void> => {
    const panel = all.get(editor.document.uri.toString());
    if (
      panel === undefined ||
      !workspace.getConfiguration('pullquote').get<boolean>('preview.followCursor', true)
    )
      return;
    const slide = await server.slideAt(editor.document.uri, editor.selection.active);
    if (slide !== undefined) await panel.webview.postMessage({ slide: slide.id });
  };
  const moved = window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
    // What the preview itself has moved has no kind.
    if (kind !== undefined) void follow(textEditor);
  });
  const turned = window.onDidChangeActiveTextEditor((editor) => {
    const panel = editor && all.get(editor.document.uri.toString());
    if (panel?.visible === false) panel.reveal(undefined, true);
  });
  return {
    async open() {
      const editor = window.activeTextEditor;
      if (editor?.document.languageId !== 'markdown') {
        void window.showInformationMessage('Open an outline first.');
        return;
      }
      const { uri } = editor.document;
      const known = all.get(uri.toString());
      if (known !== undefined) {
        known.reveal(ViewColumn.Beside, true);
        return;
      }
      const started = await present(uri);
      if (started === undefined) return;
      const panel = window.createWebviewPanel(
        'pullquote.preview',
        `Slides: ${stemOf(uri)}`,
        { viewColumn: ViewColumn.Beside, preserveFocus: true },
        { enableScripts: true, retainContextWhenHidden: true, portMapping: [started.port] },
      );
      panel.webview.html = previewPage(started.address);
      panel.webview.onDidReceiveMessage((message: unknown) => void moveCursor(uri, message, server));
      panel.onDidDispose(() => {
        all.delete(uri.toString());
        started.presenting.kill();
      });
      all.set(uri.toString(), panel);
      await follow(editor);
    },
    dispose() {
      moved.dispose();
      turned.dispose();
      for (const panel of all.values()) panel.dispose();
    },
  };
}

/** To the headline, unless the cursor is in that slide already. */
async function moveCursor(uri: Uri, message: unknown, server: Server): Promise<void> {
  if (typeof message !== 'object' || message === null || !('slide' in message)) return;
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  if (editor === undefined || typeof message.slide !== 'string') return;
  const here = await server.slideAt(uri, editor.selection.active);
  const line = await server.lineOf(uri, message.slide);
  if (line === undefined || here?.id === message.slide) return;
  const place = new Position(line, 0);
  editor.selection = new Selection(place, place);
  editor.revealRange(new Range(place, place), TextEditorRevealType.AtTop);
}

interface Started {
  readonly address: string;
  readonly port: { readonly webviewPort: number; readonly extensionHostPort: number };
  readonly presenting: ChildProcess;
}

/** On a port of its own, for this machine alone; what is wrong is said, and nothing is opened. */
async function present(uri: Uri): Promise<Started | undefined> {
  const folder = workspace.getWorkspaceFolder(uri);
  const found = await program(folder);
  if (found === undefined) return undefined;
  const { command, args, shell } = found;
  const asked = [...args, 'present', '--editor', '--no-open', '--draft', '--port', '0', uri.fsPath];
  const presenting = spawn(command, asked, {
    ...(folder && { cwd: folder.uri.fsPath }),
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  createInterface({ input: presenting.stderr }).on('line', (line) => said.push(line));
  const address = await new Promise<string | undefined>((resolve) => {
    createInterface({ input: presenting.stdout }).on('line', (line) => {
      const found = /^Present:\s+(http:\/\/\S+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    presenting.once('error', () => {
      resolve(undefined);
    });
    presenting.once('exit', () => {
      resolve(undefined);
    });
  });
  if (address === undefined) {
    void window.showErrorMessage(`The preview did not start. ${said.slice(-5).join(' ')}`);
    return undefined;
  }
  if (!(await isReached(address))) {
    presenting.kill();
    void window.showInformationMessage(
      'The preview needs a browser on the machine where Pullquote runs: this one is on another.',
    );
    return undefined;
  }
  const port = Number(new URL(address).port);
  return {
    address: `${address}${encodeURIComponent(stemOf(uri))}/`,
    presenting,
    port: { webviewPort: port, extensionHostPort: port },
  };
}

/** A window forwards the port; a browser that shows an editor of another machine does not come to this one. */
async function isReached(address: string): Promise<boolean> {
  if (env.uiKind === UIKind.Desktop) return true;
  const { authority } = await env.asExternalUri(Uri.parse(address));
  return /^(127\.0\.0\.1|localhost)(:|$)/.test(authority);
}

function stemOf({ fsPath }: Uri): string {
  return basename(fsPath).replace(/\.md$/i, '');
}
