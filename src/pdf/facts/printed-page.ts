/** What the browser gave for a page that it printed. */

export interface PrintedPage {
  /** The PDF. */
  readonly bytes: Uint8Array;
  /** The page's text as it is rendered, with white space wherever words or blocks are apart (`innerText`). */
  readonly words: string;
}
