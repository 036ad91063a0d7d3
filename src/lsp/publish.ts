/** What was found of open outlines in, each file's problems as the editor shows them out: told when they change. */
import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { CheckedVersion, OpenTalk } from './documents/open-talk.js';
import { diagnosticsOf, type DiagnosticsByFile } from './features/diagnostics.js';
import type { Session } from './session/session.js';

export interface Publisher {
  /** Nothing is said where the outline has changed meanwhile. */
  found(talk: OpenTalk, checked: CheckedVersion, session: Session): Promise<void>;
  /** An outline that is closed, or is none any more. */
  nothing(uri: string): void;
}

export function publisher(connection: Pick<Connection, 'sendDiagnostics'>): Publisher {
  /** By the outline that they were found for, then by file: a settings file may be of several. */
  const known = new Map<string, DiagnosticsByFile>();
  const say = (file: string, version?: number): void => {
    const all = [...known.values()].flatMap((found) => found.get(file) ?? []);
    const diagnostics = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
    void connection.sendDiagnostics({ uri: file, diagnostics, ...(version !== undefined && { version }) });
  };
  const replace = (uri: string, found: DiagnosticsByFile, version?: number): void => {
    const before = known.get(uri) ?? new Map<string, readonly Diagnostic[]>();
    known.set(uri, found);
    for (const file of new Set([...before.keys(), ...found.keys()]))
      say(file, file === uri ? version : undefined);
  };
  return {
    async found(talk, checked, session) {
      const found = await diagnosticsOf(checked, talk.uri, session);
      if (talk.version === checked.version && session.talks.get(talk.uri) === talk)
        replace(talk.uri, found, checked.version);
    },
    nothing(uri) {
      if (!known.has(uri)) return;
      replace(uri, new Map());
      known.delete(uri);
    },
  };
}
