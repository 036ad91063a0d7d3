/** Answers a page's requests from memory and blocks every other: a page sees what it was given and no more. */
import type { Protocol } from 'devtools-protocol';
import type { CdpConnection } from './cdp-connection.js';

/** The page's own address. `.invalid` can never be a real host; `https` keeps browsers from upgrading it. */
export const ORIGIN = 'https://pullquote.invalid/';

export interface PageFile {
  readonly bytes: Uint8Array;
  /** Its media type, e.g. `image/svg+xml`. */
  readonly type: string;
}

/** What a page may load, by path relative to {@link ORIGIN}; `''` is the page itself. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/** @returns a list that grows with each address that was asked for and refused. */
export async function gateRequests(
  connection: CdpConnection,
  session: string,
  files: PageFiles,
): Promise<readonly string[]> {
  const blocked: string[] = [];
  connection.on('Fetch.requestPaused', session, ({ requestId, request }) => {
    const file = fileAt(files, request.url);
    if (!file) blocked.push(request.url);
    answer(connection, session, requestId, file).catch(() => {
      // The page is closing, or the request was given up.
    });
  });
  await connection.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, session);
  return blocked;
}

async function answer(
  connection: CdpConnection,
  session: string,
  requestId: Protocol.Fetch.RequestId,
  file: PageFile | undefined,
): Promise<void> {
  if (!file) {
    return connection.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }, session);
  }
  const responseHeaders = [{ name: 'Content-Type', value: file.type }];
  const body = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).toString(
    'base64',
  );
  await connection.send(
    'Fetch.fulfillRequest',
    { requestId, responseCode: 200, responseHeaders, body },
    session,
  );
}

function fileAt(files: PageFiles, address: string): PageFile | undefined {
  if (!address.startsWith(ORIGIN)) return undefined;
  try {
    return files.get(decodeURIComponent(new URL(address).pathname.slice(1)));
  } catch {
    return undefined;
  }
}
