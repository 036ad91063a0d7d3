/** Answers a page's requests from memory and blocks every other: a page sees what it was given and no more. */
import type { HTTPRequest, Page } from 'puppeteer-core';

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
export async function gateRequests(page: Page, files: PageFiles): Promise<readonly string[]> {
  const blocked: string[] = [];
  page.on('request', (request) => {
    // Stands in the page already, and asks nobody.
    if (request.url().startsWith('data:')) return;
    const file = fileAt(files, request.url());
    if (!file) blocked.push(request.url());
    answer(request, file).catch(() => {
      // The page is closing, or the request was given up.
    });
  });
  await page.setRequestInterception(true);
  return blocked;
}

async function answer(request: HTTPRequest, file: PageFile | undefined): Promise<void> {
  if (!file) return request.abort('blockedbyclient');
  await request.respond({ status: 200, contentType: file.type, body: file.bytes });
}

function fileAt(files: PageFiles, address: string): PageFile | undefined {
  if (!address.startsWith(ORIGIN)) return undefined;
  try {
    return files.get(decodeURIComponent(new URL(address).pathname.slice(1)));
  } catch {
    return undefined;
  }
}
