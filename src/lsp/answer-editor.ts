/** A connection in, all that an editor asks answered: which question goes to which feature is decided here. */
import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  ReferencesRequest,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { held } from '../async/held.js';
import type { Environment } from '../environment.js';
import { EnvironmentError } from '../model/problems/environment-error.js';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import { SHOWN_SOURCES, WATCHED_FILES } from './documents/file-kinds.js';
import type { OpenTalk } from './documents/open-talk.js';
import { codeActionsAt } from './features/code-actions.js';
import { complete } from './features/completion/complete.js';
import { definitionAt } from './features/definition.js';
import { hoverAt } from './features/hover.js';
import { inlayHintsOf } from './features/inlay-hints.js';
import { quotationsOfLine, referencesAt } from './features/references.js';
import { NameRefused, rename, renameable } from './features/rename.js';
import { lineOfSlide, slideAt, type LineQuestion, type SlideQuestion } from './features/slides.js';
import { foldsOf, linksOf, symbolsOf } from './features/structure.js';
import { pathOfUri } from './protocol/file-uris.js';
import { publisher } from './publish.js';
import { openSession, type Session } from './session/session.js';
import { watchOwnFiles } from './watch-own-files.js';

export interface Answering {
  end(): Promise<void>;
}

export function answerEditor(
  connection: Connection,
  options: BuildOptions,
  environment: Environment,
): Answering {
  const documents = new TextDocuments(TextDocument);
  const state: { session?: Promise<Session>; asked?: InitializeParams; stopWatching?: () => Promise<void> } =
    {};
  const session = (): Promise<Session> =>
    (state.session ??= held(openSession(foldersOf(state.asked, environment.cwd), options, environment)));
  const publish = publisher(connection);

  const check = async (talk: OpenTalk): Promise<void> => {
    try {
      const checked = await talk.check();
      if (checked?.version === talk.version) await publish.found(talk, checked, await session());
    } catch (error) {
      if (!(error instanceof EnvironmentError)) throw error;
      connection.window.showErrorMessage(`Pullquote: ${error.message}: ${error.hint}`);
    }
  };
  /** One after the other: what is typed must arrive in its order. */
  let taking: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): void => {
    taking = taking.then(work).catch((error: unknown) => {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  };
  const checkAll = (): void => {
    inTurn(async () => {
      for (const talk of (await session()).talks.values()) void check(talk);
    });
  };
  const take = (document: TextDocument): void => {
    // The document itself is changed by what is typed before its turn comes.
    const { uri, version } = document;
    const text = document.getText();
    inTurn(async () => {
      const own = await session();
      const path = pathOfUri(uri);
      if (path === undefined || !(await own.folders.holds(path))) return;
      const talk = own.open(uri, path, text, version);
      if (talk !== undefined) void check(talk);
      else if (own.talks.has(uri)) {
        own.close(uri);
        publish.nothing(uri);
      }
    });
  };

  connection.onInitialize((params): InitializeResult => {
    state.asked = params;
    return whatWeDo(environment.version);
  });
  connection.onInitialized(() => {
    const { workspace, textDocument } = state.asked?.capabilities ?? {};
    if (textDocument?.references?.dynamicRegistration === true)
      void connection.client.register(ReferencesRequest.type, {
        documentSelector: [{ scheme: 'file', pattern: SHOWN_SOURCES }],
      });
    const dynamic = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    if (dynamic)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: WATCHED_FILES }],
      });
    else
      inTurn(async () => {
        state.stopWatching = watchOwnFiles(await session(), checkAll, environment.log);
      });
  });
  documents.onDidChangeContent(({ document }) => {
    take(document);
  });
  documents.onDidSave(checkAll);
  documents.onDidClose(({ document: { uri } }) => {
    inTurn(async () => {
      (await session()).close(uri);
      publish.nothing(uri);
    });
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.length > 0) checkAll();
  });

  /**
   * Answers of the outline as it stands after all that was typed before the question, and nothing that is typed while it
   * is answered: a place in another text would be another place.
   */
  const asked = async <T>(
    uri: string,
    answer: (talk: OpenTalk, own: Session) => Promise<T>,
  ): Promise<T | null> => {
    const typedBefore = taking;
    const own = await session();
    await typedBefore;
    const talk = own.talks.get(uri);
    return talk === undefined ? null : answer({ ...talk }, own);
  };

  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const { completionItem } = state.asked?.capabilities.textDocument?.completion ?? {};
    const hasSnippets = completionItem?.snippetSupport === true;
    return asked(uri, (talk, own) => complete(talk, position, own, hasSnippets));
  });
  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    asked(uri, async (talk, own) => {
      const checked = await talk.checked();
      if (checked?.version !== talk.version) return [];
      return [...codeActionsAt(range, context.diagnostics, checked, uri, own)];
    }),
  );
  connection.onHover(({ textDocument: { uri }, position }) =>
    asked(uri, async (talk) => (await hoverAt(talk, position)) ?? null),
  );
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    asked(uri, async (talk, own) => (await definitionAt(talk, position, own)) ?? null),
  );
  connection.onReferences(async ({ textDocument: { uri }, position }) => {
    const own = await asked(uri, async (talk) => [...(await referencesAt(talk, position))]);
    const path = pathOfUri(uri);
    if (own !== null || path === undefined) return own ?? [];
    return [...(await quotationsOfLine(path, position, await session()))];
  });
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    asked(uri, async (talk) => [...((await talk.outline().then((one) => one && symbolsOf(one))) ?? [])]),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) =>
    asked(uri, async (talk) => [...((await talk.outline().then((one) => one && foldsOf(one))) ?? [])]),
  );
  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    asked(uri, async (talk) => [...((await talk.outline().then((one) => one && linksOf(one))) ?? [])]),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }) =>
    asked(uri, async (talk) => (await renameable(talk, position)) ?? null),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) =>
    asked(uri, async (talk, own) => {
      try {
        return (await rename(talk, position, newName, own)) ?? null;
      } catch (error) {
        if (!(error instanceof NameRefused)) throw error;
        throw new ResponseError(ErrorCodes.InvalidParams, error.message);
      }
    }),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    asked(uri, async (talk) => {
      const outline = await talk.outline();
      return outline === undefined ? [] : [...inlayHintsOf(outline, range, options.rates)];
    }),
  );
  connection.onRequest('pullquote/slideAt', ({ uri, position }: SlideQuestion) =>
    asked(uri, async (talk) => (await slideAt(talk, position)) ?? null),
  );
  connection.onRequest('pullquote/lineOfSlide', ({ uri, slide }: LineQuestion) =>
    asked(uri, async (talk) => (await lineOfSlide(talk, slide)) ?? null),
  );
  documents.listen(connection);

  return {
    async end() {
      await taking;
      await state.stopWatching?.();
      await (await state.session)?.end();
    },
  };
}

function whatWeDo(version: string): InitializeResult {
  return {
    serverInfo: { name: 'pullquote', version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      completionProvider: { triggerCharacters: ['>', ' ', '“', '"', '[', '@', '#', '{', '~', '/', ':'] },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      documentLinkProvider: {},
      renameProvider: { prepareProvider: true },
      inlayHintProvider: true,
    },
  };
}

function foldersOf(params: InitializeParams | undefined, cwd: string): readonly [string, ...string[]] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what older editors still send alone.
  const uris = params?.workspaceFolders?.map(({ uri }) => uri) ?? [params?.rootUri ?? ''];
  const [first, ...others] = uris.flatMap((uri) => pathOfUri(uri) ?? []);
  return first === undefined ? [cwd] : [first, ...others];
}
