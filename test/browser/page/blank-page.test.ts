import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { newPage } from '../../../src/browser/page/blank-page.js';
import { connectBrowser } from '../../../src/browser/start/connect-browser.js';

/**
 * The browser's end of the pipes: answers what Puppeteer asks when it connects, and never makes a page.
 *
 * @param answer to being asked for one, with `ID` for what was asked
 */
function pipes(answer: string): { input: PassThrough; output: PassThrough; asked: string[] } {
  const [input, output, asked] = [new PassThrough(), new PassThrough(), [] as string[]];
  input.on('data', (chunk: Buffer) => {
    for (const message of chunk.toString().split('\0').filter(Boolean)) {
      const { id, method } = JSON.parse(message) as { id: number; method: string };
      asked.push(method);
      if (method === 'Target.createTarget') output.write(`${answer.replace('ID', String(id))}\0`);
      else output.write(`${JSON.stringify({ id, result: { browserContextIds: [] } })}\0`);
    }
  });
  return { input, output, asked };
}

test.each([
  ['a page that crashes while it is made', '{"method":"Target.targetCrashed","params":{"targetId":"A"}}'],
  ['a page that fails to print', '{"id":ID,"error":{"code":-32000,"message":"Printing failed"}}'],
])('%s has died: its answers are not waited for', async (_, answer) => {
  const { input, output, asked } = pipes(answer);
  const connected = await connectBrowser({ input, output }, 60_000);

  await expect(newPage(connected)).rejects.toMatchObject({
    code: 'browser-died',
    message: 'the browser ended before its work was done',
  });
  expect(asked).toContain('Target.createTarget');
  output.destroy();
});
