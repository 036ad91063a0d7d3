/** The language server: started for the first folder of the workspace, asked by commands and by the preview. */
import { window, workspace, type Position, type Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { program } from './program.js';

export interface SlideAtCursor {
  readonly id: string;
}

export interface Server {
  start(): Promise<void>;
  restart(): Promise<void>;
  /** Undefined where no server runs, or the place is in no section. */
  slideAt(uri: Uri, position: Position): Promise<SlideAtCursor | undefined>;
  /** Where the headline of a slide stands; undefined for one that is made from the front matter. */
  lineOf(uri: Uri, slide: string): Promise<number | undefined>;
  dispose(): void;
}

const SELECTOR = [{ scheme: 'file', language: 'markdown' }];

export function languageServer(): Server {
  let client: LanguageClient | undefined;
  const start = async (): Promise<void> => {
    const [folder] = workspace.workspaceFolders ?? [];
    const { command, args } = await program(folder);
    const own = workspace.getConfiguration('pullquote', folder).get<readonly string[]>('arguments', []);
    const options = { shell: command.endsWith('.cmd'), ...(folder && { cwd: folder.uri.fsPath }) };
    client = new LanguageClient(
      'pullquote',
      'Pullquote',
      { command, args: [...args, 'lsp', ...own], options, transport: TransportKind.stdio },
      { documentSelector: SELECTOR },
    );
    try {
      await client.start();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(
        `Pullquote did not start: ${why}. Install it with \`npm install --global pullquote\`, or say in the setting pullquote.command where it is.`,
      );
      client = undefined;
    }
  };
  const stop = async (): Promise<void> => {
    await client?.stop();
    client = undefined;
  };
  return {
    start,
    async restart() {
      await stop();
      await start();
    },
    async slideAt(uri, { line, character }) {
      const asked = { uri: uri.toString(), position: { line, character } };
      return (await client?.sendRequest<SlideAtCursor | null>('pullquote/slideAt', asked)) ?? undefined;
    },
    async lineOf(uri, slide) {
      const asked = { uri: uri.toString(), slide };
      return (await client?.sendRequest<number | null>('pullquote/lineOfSlide', asked)) ?? undefined;
    },
    dispose: () => void stop(),
  };
}
