import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { parseOutline } from '../../src/parse/parse-outline.js';
import { known } from '../../src/text/known.js';
import { sourceShelf, KEPT_FROM, type SourceShelf } from '../../src/verify/source-shelf.js';
import { verifyTexts, type GivenTexts } from '../../src/verify/verify-texts.js';
import { outlineText } from '../support/outline-text.js';

const TURN =
  'Ada: The mill stands by the river. It was not the wheel that broke.\n\nSam: And the wheel turns.\n\n';
const LONG = `${TURN}Ada: Nobody asked ${'and so on '.repeat(KEPT_FROM / 10)}\n`;

const given = (text = LONG): GivenTexts => ({
  sources: new Map([['talk', { path: 'talk.txt', bytes: Buffer.from(text) }]]),
});

/** A quote that stands, one that does not, one whose negation was cut, one in another mouth. */
const outline = ({ before = '', first = 'The mill stands by the river.', meta = {} } = {}) =>
  known(
    parseOutline({
      ...{ path: 'mill.en.md', folder: '/talks', name: 'mill', lang: 'en' },
      text: outlineText(
        `${before}## The mill {#mill}

> ${first}
> — Ada [talk]

> The mill stands by a river.
> — Ada [talk]

## The wheel {#wheel}

> the wheel that broke
> — Ada [talk]

> And the wheel turns.
> — Ada [talk]
`,
        {
          ...{ guest: '{ name: Ada }', hosts: '[{ name: Sam }]' },
          ...{ sources: '{ talk: { title: A talk, file: talk.txt } }', ...meta },
        },
      ),
    }).value,
    'the outline',
  );

/** Of one process: what others kept is in the map. */
function processWith(kept: Map<string, Buffer>): {
  readonly shelf: SourceShelf;
  readonly work: { read: number; folded: number };
} {
  const store = {
    find: (key: string) =>
      Promise.resolve(kept.has(key) ? (deserialize(known(kept.get(key), key)) as unknown) : undefined),
    keep: (key: string, value: unknown) => Promise.resolve(void kept.set(key, serialize(value))),
  };
  const work = { read: 0, folded: 0 };
  const own = sourceShelf(store);
  return {
    work,
    shelf: {
      store,
      read: (source, read) => own.read(source, (one) => ((work.read += 1), read(one))),
      index: (source, way, index) =>
        own.index(source, way, () => {
          const indexed = index();
          return new Proxy(indexed, {
            get(target, name) {
              if (name === 'folded' || name === 'seeds') work.folded += 1;
              return Reflect.get(target, name) as unknown;
            },
          });
        }),
    },
  };
}

test('what another process found is found again, problems and all, wherever the quotes stand now', async () => {
  const kept = new Map<string, Buffer>();
  for (const moved of ['', '<!-- A note that moves all that is below it. -->\n\n']) {
    const now = outline({ before: moved === '' ? '' : `## Before {#before}\n\n- x\n\n${moved}` });
    const { shelf, work } = processWith(kept);
    const alone = await verifyTexts(now, given());
    expect(alone.problems.length).toBeGreaterThan(2);
    expect(await verifyTexts(now, given(), shelf)).toEqual(alone);
    expect(work.read).toBe(moved === '' ? 1 : 0);
  }
});

test('where every quote stands, a source whose verdicts are known is neither read nor indexed', async () => {
  const kept = new Map<string, Buffer>();
  const sound = (note: string) =>
    known(
      parseOutline({
        ...{ path: 'mill.en.md', folder: '/talks', name: 'mill', lang: 'en' },
        text: outlineText(
          `## The mill {#mill}\n\n<!-- ${note} -->\n\n> The mill stands by the river.\n> — Ada [talk]\n`,
          { guest: '{ name: Ada }', sources: '{ talk: { title: A talk, file: talk.txt } }' },
        ),
      }).value,
      'the outline',
    );
  const first = processWith(kept);
  await verifyTexts(sound('one'), given(), first.shelf);
  expect(first.work.read).toBe(1);
  expect(first.work.folded).toBeGreaterThan(0);
  const second = processWith(kept);
  const alone = await verifyTexts(sound('another, longer one'), given());
  expect(await verifyTexts(sound('another, longer one'), given(), second.shelf)).toEqual(alone);
  expect(second.work).toEqual({ read: 0, folded: 0 });
});

test.each([
  ['other words of the source', outline(), given(LONG.replace('by the river', 'by the sea'))],
  ['other words of a quote', outline({ first: 'The mill stands by the sea.' }), given()],
  ['another guest', outline({ meta: { guest: '{ name: Ruth }' } }), given()],
  ['another name of a host', outline({ meta: { hosts: '[{ name: Sam, also: Ada }]' } }), given()],
  [
    'another language',
    outline({ meta: { sources: '{ talk: { title: A talk, lang: de, file: talk.txt } }' } }),
    given(),
  ],
  [
    'what an editor may leave out',
    outline({ meta: { sources: '{ talk: { title: A talk, verbatim: clean, file: talk.txt } }' } }),
    given(),
  ],
  [
    'the author’s word on who speaks',
    outline({ meta: { sources: '{ talk: { title: A talk, speakers: { Sam: Ada }, file: talk.txt } }' } }),
    given(),
  ],
])('%s: the verdict is that of today', async (_, now, texts) => {
  const kept = new Map<string, Buffer>();
  await verifyTexts(outline(), given(), processWith(kept).shelf);
  const size = kept.size;
  expect(await verifyTexts(now, texts, processWith(kept).shelf)).toEqual(await verifyTexts(now, texts));
  expect(kept.size).toBeGreaterThan(size);
});

test('a short source is read and indexed sooner than found', async () => {
  const kept = new Map<string, Buffer>();
  await verifyTexts(outline(), given(TURN), processWith(kept).shelf);
  expect(kept.size).toBe(0);
});
