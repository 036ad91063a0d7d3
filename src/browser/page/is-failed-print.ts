/** Whether the browser says that printing failed: its first word, before that of the end, when the page's process dies. */

export async function isFailedPrint(error: unknown): Promise<boolean> {
  const { ProtocolError } = await import('puppeteer-core');
  return error instanceof ProtocolError && error.message.endsWith(': Printing failed');
}
