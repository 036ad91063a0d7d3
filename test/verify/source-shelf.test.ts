import { expect, test } from 'vitest';
import { sourceShelf } from '../../src/verify/source-shelf.js';
import { verifyTexts, type GivenTexts } from '../../src/verify/verify-texts.js';
import { known } from '../../src/text/known.js';
import { parseOutline } from '../../src/parse/parse-outline.js';
import { outlineText } from '../support/outline-text.js';

const bytes = Buffer.from('Ada: The mill stands by the river.\n\nSam: And the wheel turns.\n');

const outline = (meta: object = {}, words = 'The mill stands by the river.') =>
  known(
    parseOutline({
      ...{ path: 'mill.en.md', folder: '/talks', name: 'mill', lang: 'en' },
      text: outlineText(`## The mill {#mill}\n\n> ${words}\n> — Ada [talk]\n`, {
        ...{ guest: '{ name: Ada }', hosts: '[{ name: Sam }]' },
        ...{ sources: '{ talk: { title: A talk, file: talk.txt } }', ...meta },
      }),
    }).value,
    'the outline',
  );

const given = (path = 'talk.txt', more = ''): GivenTexts => ({
  sources: new Map([['talk', { path, bytes: Buffer.concat([bytes, Buffer.from(more)]) }]]),
});

/** How often a shelf was asked for what it did not have. */
function counted() {
  const shelf = sourceShelf();
  const work = { read: 0, index: 0 };
  return {
    work,
    shelf: {
      read: (...[source, read]: Parameters<typeof shelf.read>) =>
        shelf.read(source, (one) => ((work.read += 1), read(one))),
      index: (...[source, way, index]: Parameters<typeof shelf.index>) =>
        shelf.index(source, way, () => ((work.index += 1), index())),
    },
  };
}

test('ten outlines on one source read and index it once, and find what each alone finds', async () => {
  const { shelf, work } = counted();
  for (let talk = 0; talk < 10; talk += 1) {
    const words = talk % 2 === 0 ? 'The mill stands by the river.' : 'The mill stands by a river.';
    const alone = await verifyTexts(outline({}, words), given());
    expect(await verifyTexts(outline({}, words), given(), shelf)).toEqual(alone);
  }
  expect(work).toEqual({ read: 1, index: 1 });
});

test.each([
  ['other bytes', outline(), given('talk.txt', '\nAda: More.\n'), { read: 2, index: 2 }],
  ['another path', outline(), given('other.txt'), { read: 2, index: 2 }],
  ['another language', outline({ lang: 'de' }), given(), { read: 1, index: 2 }],
  [
    'a language of its own',
    outline({ sources: '{ talk: { title: A talk, lang: fr, file: talk.txt } }' }),
    given(),
    { read: 1, index: 2 },
  ],
  [
    'other speakers',
    outline({ sources: '{ talk: { title: A talk, file: talk.txt, speakers: { Sam: Ada } } }' }),
    given(),
    { read: 1, index: 2 },
  ],
])('%s make an index of their own, and the same verdict as alone', async (_, other, texts, expected) => {
  const { shelf, work } = counted();
  await verifyTexts(outline(), given(), shelf);
  expect(await verifyTexts(other, texts, shelf)).toEqual(await verifyTexts(other, texts));
  expect(work).toEqual(expected);
});

test('a few sources are at hand, and those that were not asked for longest are read again', async () => {
  const { shelf, work } = counted();
  const visit = (path: string): Promise<unknown> => verifyTexts(outline(), given(path), shelf);
  for (const path of ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'a.txt', 'e.txt', 'a.txt']) await visit(path);
  expect(work.read).toBe(5);
  await visit('b.txt');
  expect(work.read).toBe(6);
});

test('a source that could not be read is tried again', async () => {
  const shelf = sourceShelf();
  const source = { path: 'talk.txt', bytes };
  await expect(shelf.read(source, () => Promise.reject(new Error('the worker died')))).rejects.toThrow(
    'died',
  );
  const read = { value: undefined, problems: [] };
  expect(await shelf.read(source, () => Promise.resolve(read))).toBe(read);
});
