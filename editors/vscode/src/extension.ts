/** What Visual Studio Code starts: the language server, the commands, the preview beside the outline. */
import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands.js';
import { languageServer } from './language-server.js';
import { previews } from './preview.js';

export async function activate(context: ExtensionContext): Promise<void> {
  const server = languageServer();
  const preview = previews(server);
  context.subscriptions.push(server, preview, ...registerCommands(server, preview));
  await server.start();
}
