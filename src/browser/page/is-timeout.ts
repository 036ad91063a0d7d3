/** Whether Puppeteer gave up waiting: for an answer of the browser, or for a page to load or to be printed. */

export async function isTimeout(error: unknown): Promise<boolean> {
  const { ProtocolError, TimeoutError } = await import('puppeteer-core');
  // An answer that does not come has no class of its own.
  return (
    error instanceof TimeoutError ||
    (error instanceof ProtocolError && error.message.includes(' timed out. '))
  );
}
