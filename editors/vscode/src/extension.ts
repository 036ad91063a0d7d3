/** What Visual Studio Code starts: the language server, the commands, the preview beside the outline. */
import { Disposable, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { registerCommands } from './commands.js';
import { languageServer } from './language-server.js';
import { mayBeOutline } from './outline.js';
import { previews } from './preview.js';

export function activate(context: ExtensionContext): void {
  const server = languageServer();
  const preview = previews(server);
  const waiting = onFirstOutline(() => void server.start());
  context.subscriptions.push(server, preview, waiting, ...registerCommands(server, preview));
}

/** Until an outline is open there is nothing to do: folders with other Markdown hear nothing of us. */
function onFirstOutline(act: () => void): Disposable {
  const look = (document: TextDocument): void => {
    if (!mayBeOutline(document)) return;
    waiting.dispose();
    act();
  };
  const waiting = Disposable.from(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document }) => {
      look(document);
    }),
  );
  const open = workspace.textDocuments.find(mayBeOutline);
  if (open !== undefined) look(open);
  return waiting;
}
