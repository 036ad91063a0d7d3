/** Answers a page's requests from memory and blocks every other: a page sees what it was given and no more. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** The page's own address. `.invalid` can never be a real host; `https` keeps browsers from upgrading it. */
export const ORIGIN = 'https://pullquote.invalid/';

export interface PageFile {
  readonly bytes: Uint8Array;
  /** Its media type, e.g. `image/svg+xml`. */
  readonly type: string;
}

/** What a page may load, by path relative to {@link ORIGIN}; `''` is the page itself. Asked anew at each request. */
export type PageFiles = Pick<ReadonlyMap<string, PageFile>, 'get'>;

/**
 * Chromium asks here for whatever does not stand in the page already. Puppeteer's own interception would have it
 * report all that does, too: a deck's fonts, once more.
 *
 * @returns a list that grows with each address that was asked for and refused.
 */
export async function gateRequests(page: Page, files: PageFiles): Promise<readonly string[]> {
  const blocked: string[] = [];
  const session = await page.createCDPSession();
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const file = fileAt(files, request.url);
    if (!file) blocked.push(request.url);
    answer(session, requestId, file).catch(() => {
      // The page is closing, or the request was given up.
    });
  });
  await session.send('Fetch.enable');
  return blocked;
}

async function answer(
  session: CDPSession,
  requestId: Protocol.Fetch.RequestId,
  file: PageFile | undefined,
): Promise<void> {
  if (!file) return session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  await session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [{ name: 'content-type', value: file.type }],
    body: Buffer.from(file.bytes).toString('base64'),
  });
}

function fileAt(files: PageFiles, address: string): PageFile | undefined {
  if (!address.startsWith(ORIGIN)) return undefined;
  try {
    return files.get(decodeURIComponent(new URL(address).pathname.slice(1)));
  } catch {
    return undefined;
  }
}
