/** An editor, as far as a language server sees it: opens buffers, types in them, asks, and hears of problems. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type CompletionList,
  type Diagnostic,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  type TextEdit,
} from 'vscode-languageserver/node';

export interface EditorClient {
  readonly connection: ProtocolConnection;
  /** What the server has asked to be asked about, beside what it said at first. */
  readonly registered: readonly Registration[];
  uri(file: string): string;
  /** Opens a buffer. @param text what stands in it; as on disk when left out @returns its problems */
  open(file: string, text?: string): Promise<readonly Diagnostic[]>;
  /** Types. @returns the problems of what then stands there */
  change(file: string, text: string): Promise<readonly Diagnostic[]>;
  /** Types, and waits for nothing. */
  type(file: string, text: string): Promise<void>;
  /** The next problems that are said of a file. */
  next(file: string): Promise<PublishDiagnosticsParams>;
  /** Says that a file on disk has changed. @returns the problems of the outline after it */
  saved(file: string, outline: string): Promise<readonly Diagnostic[]>;
  close(file: string): Promise<void>;
  complete(file: string, position: Position): Promise<CompletionList>;
  leave(): Promise<void>;
}

export async function editorClient(
  streams: { readonly input: NodeJS.WritableStream; readonly output: NodeJS.ReadableStream },
  folder: string,
  capabilities: object = {},
): Promise<EditorClient> {
  const connection = createProtocolConnection(
    new StreamMessageReader(streams.output),
    new StreamMessageWriter(streams.input),
  );
  const waiting: { readonly uri: string; hear(params: PublishDiagnosticsParams): boolean }[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    for (const one of waiting.filter(({ uri }) => uri === params.uri))
      if (one.hear(params)) waiting.splice(waiting.indexOf(one), 1);
  });
  const registered: Registration[] = [];
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    registered.push(...registrations);
  });
  connection.listen();
  const uri = (file: string): string => pathToFileURL(join(folder, file)).href;
  const said = (file: string, fits: (params: PublishDiagnosticsParams) => boolean) =>
    new Promise<PublishDiagnosticsParams>((resolve) => {
      waiting.push({
        uri: uri(file),
        hear(params) {
          if (!fits(params)) return false;
          resolve(params);
          return true;
        },
      });
    });
  const versions = new Map<string, number>();
  const bump = (file: string): number => {
    const version = (versions.get(file) ?? 0) + 1;
    versions.set(file, version);
    return version;
  };
  const type = async (file: string, text: string): Promise<void> => {
    const textDocument = { uri: uri(file), version: bump(file) };
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      ...{ textDocument, contentChanges: [{ text }] },
    });
  };
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still asks for it.
    rootUri: null,
    capabilities: {
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
      ...capabilities,
    },
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'talks' }],
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    ...{ connection, registered, uri, type },
    async open(file, text) {
      const version = bump(file);
      const found = said(file, (params) => params.version === version);
      const textDocument = {
        ...{ uri: uri(file), languageId: 'markdown', version },
        text: text ?? (await readFile(join(folder, file), 'utf8')),
      };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return (await found).diagnostics;
    },
    async change(file, text) {
      const version = (versions.get(file) ?? 0) + 1;
      const found = said(file, (params) => params.version === version);
      await type(file, text);
      return (await found).diagnostics;
    },
    next: (file) => said(file, () => true),
    async saved(file, outline) {
      const found = said(outline, () => true);
      await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: uri(file), type: FileChangeType.Changed }],
      });
      return (await found).diagnostics;
    },
    async close(file) {
      await connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri: uri(file) },
      });
    },
    async complete(file, position) {
      const asked = { textDocument: { uri: uri(file) }, position };
      return (await connection.sendRequest(CompletionRequest.type, asked)) as CompletionList;
    },
    async leave() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
    },
  };
}

/** A text with `|` where the cursor is in, both out. */
export function withCursor(marked: string): { readonly text: string; readonly position: Position } {
  const at = marked.indexOf('|');
  const before = marked.slice(0, at).split('\n');
  return {
    text: marked.slice(0, at) + marked.slice(at + 1),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}

/** What an editor makes of edits. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return edits
    .toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce((now, { range, newText }) => {
      return now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end));
    }, text);
}
