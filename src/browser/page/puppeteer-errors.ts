/** What an error of Puppeteer says of its page. */

/** Whether printing failed: the browser's first word, before that of the end, when the page's process dies. */
export async function isFailedPrint(error: unknown): Promise<boolean> {
  const { ProtocolError } = await import('puppeteer-core');
  return error instanceof ProtocolError && error.message.endsWith(': Printing failed');
}

/** Whether it gave up waiting: for an answer of the browser, or for a page to load or to be printed. */
export async function isTimeout(error: unknown): Promise<boolean> {
  const { ProtocolError, TimeoutError } = await import('puppeteer-core');
  // An answer that does not come has no class of its own.
  return (
    error instanceof TimeoutError ||
    (error instanceof ProtocolError && error.message.includes(' timed out. '))
  );
}
