import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fetchImage } from '../../src/read/fetch-image.js';
import { planOutline, SPAN } from '../support/plan-outline.js';

const PICTURE = Buffer.from('GIF89a, more or less');

/** A server of this machine; closed when the test ends. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/picture.gif`;
}

const fetched = (path: string, allowRemote = true): ReturnType<typeof fetchImage> =>
  fetchImage({ path, span: SPAN }, planOutline([]), allowRemote);

async function complaint(path: string, allowRemote = true): Promise<string> {
  const { value, problems } = await fetched(path, allowRemote);
  expect(value).toBeUndefined();
  expect(problems).toHaveLength(1);
  return `${problems[0]?.rule ?? ''}: ${problems[0]?.message ?? ''}`;
}

test('a picture on a server comes whole, if that was allowed', async () => {
  const address = await serve((_, response) => response.end(PICTURE));
  expect(await fetched(address)).toEqual({ value: PICTURE, problems: [] });
});

test('where it was not allowed nobody is asked', async () => {
  const asked: string[] = [];
  const address = await serve(({ url }, response) => {
    asked.push(url ?? '');
    response.end(PICTURE);
  });
  expect(await complaint(address, false)).toContain('image-remote: ');
  expect(asked).toEqual([]);
});

describe('what cannot be had is a problem with its reason', () => {
  test('an answer that is none', async () => {
    const address = await serve((_, response) => response.writeHead(404).end());
    expect(await complaint(address)).toMatch(
      /^file-missing: .*could not be fetched: the server answered 404$/,
    );
  });

  test('a server that is not there', async () => {
    const address = await serve(() => undefined);
    const closed = address.replace(/:\d+/, ':1');
    expect(await complaint(closed)).toMatch(/could not be fetched: .*(ECONNREFUSED|bad port)/);
  });

  test('one that is too large, and says so', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { 'content-length': String(21 * 2 ** 20) });
      response.write(PICTURE);
    });
    expect(await complaint(address)).toContain('it is larger than 20 MB');
  });

  test('one that never ends', async () => {
    const address = await serve((_, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(2 ** 20), more);
      };
      more();
    });
    expect(await complaint(address)).toContain('it is larger than 20 MB');
  });
});
