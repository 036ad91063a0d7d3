/** The language server: started for the first folder of the workspace, asked by commands and by the preview. */
import { window, workspace, WorkspaceEdit, type Position, type ProviderResult, type Uri } from 'vscode';
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
    const found = await program(folder);
    if (found === undefined) return;
    const { command, args, shell } = found;
    const own = workspace.getConfiguration('pullquote', folder).get<readonly string[]>('arguments', []);
    const options = { shell, ...(folder && { cwd: folder.uri.fsPath }) };
    client = new LanguageClient(
      'pullquote',
      'Pullquote',
      { command, args: [...args, 'lsp', ...own], options, transport: TransportKind.stdio },
      {
        documentSelector: SELECTOR,
        middleware: {
          provideRenameEdits: (...[document, at, name, token, next]) =>
            orRefuse(next(document, at, name, token)),
        },
      },
    );
    // What goes wrong is said by the client itself.
    await client.start().catch(() => (client = undefined));
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

/** A refusal ends it here: else Markdown's own rename would be asked next, and put the name in place of the headline. */
async function orRefuse(edits: ProviderResult<WorkspaceEdit>): Promise<WorkspaceEdit | null | undefined> {
  try {
    return await edits;
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return new WorkspaceEdit();
  }
}
