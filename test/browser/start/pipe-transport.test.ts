import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { PipeTransport } from '../../../src/browser/start/pipe-transport.js';

const ignore = (): void => undefined;

// A browser that ended before Puppeteer listened once held our process for a minute.
test('who listens only after the end hears of it too', async () => {
  const output = new PassThrough();
  const transport = new PipeTransport(new PassThrough(), output, { onEnd: ignore, onMessage: ignore });
  output.destroy();
  await once(output, 'close');

  const heard = new Promise<string>((resolve) => {
    transport.onclose = () => resolve('heard');
  });
  expect(await heard).toBe('heard');
});
