/** Who is given a picture: whoever may see its slides, and nobody else. */
import { expect, test } from 'vitest';
import type { LiveDeck } from '../../src/model/live/live-deck.js';
import { sampleLiveDeck } from '../support/live-deck.js';
import { ask, liveServer } from '../support/live-server.js';

const NAME = '0123456789abcdef0123456789abcdef';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

function deckWith(name: string, stem = 'talk.en'): LiveDeck {
  const picture = { type: 'image/svg+xml', bytes: Buffer.from(SVG) };
  return { ...sampleLiveDeck([0], stem), pictures: new Map([[`pictures/${name}`, picture]]) };
}

test('speaker, audience and followers are given it once and for all, as a picture and nothing more', async () => {
  const { address, audience = '', follow, showDeck } = await liveServer({ follow: true });
  showDeck(deckWith(NAME));
  for (const page of [`${address}talk.en/`, `${audience}talk.en/`, follow[0] ?? '']) {
    const { status, headers, body } = await ask(`${page}pictures/${NAME}`);
    expect({ page, status, body }).toEqual({ page, status: 200, body: SVG });
    expect(headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'private, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("script-src 'none'");
  }
});

test('a page whose language changes is given those of the other version', async () => {
  const { address, audience = '', showDeck } = await liveServer();
  showDeck(deckWith(NAME, 'talk.zh-CN'));
  for (const page of [address, audience])
    expect((await ask(`${page}talk.en/pictures/${NAME}`)).status).toBe(200);
});

test('those of another talk are for the speaker alone', async () => {
  const {
    address,
    audience = '',
    follow,
    remote,
    showDeck,
  } = await liveServer({ follow: true, remote: true });
  showDeck(deckWith(NAME, 'other.en'));
  expect((await ask(`${address}other.en/pictures/${NAME}`)).status).toBe(200);
  for (const page of [
    `${address}talk.en/`,
    `${audience}other.en/`,
    `${audience}talk.en/`,
    follow[0] ?? '',
    remote[0] ?? '',
    `${follow[0] ?? ''}other.en/`,
  ]) {
    const { status, body } = await ask(`${page}pictures/${NAME}`);
    expect({ page, status, body }).toEqual({ page, status: 404, body: '' });
  }
});

test.each(['', 'x', '../talk.en', '__proto__', 'constructor', `${NAME}/`, NAME.toUpperCase(), `%00${NAME}`])(
  'there is none called “%s”',
  async (name) => {
    const { address, showDeck } = await liveServer();
    showDeck(deckWith(NAME));
    const { status, body } = await ask(address, `${new URL(address).pathname}talk.en/pictures/${name}`);
    expect([status, body]).toEqual([404, '']);
  },
);

test('one that no slide has any more is given to nobody', async () => {
  const { address, showDeck } = await liveServer();
  showDeck(deckWith(NAME));
  showDeck(deckWith('f'.repeat(32)));
  expect((await ask(`${address}talk.en/pictures/${NAME}`)).status).toBe(404);
});
