import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outline } from '../../src/model/outline.js';
import { parseOutline } from '../../src/parse/parse-outline.js';
import { rawOffsets } from '../../src/text/raw-offsets.js';
import { writeMinutes } from '../../src/rehearse/write-minutes.js';
import { hostileText } from '../support/hostile-text.js';
import { runs } from '../support/runs.js';

const FRONT = '---\ntitle: A talk\nlang: en\nminutes: 20\nguest: { name: Ada }\n---\n\n';

describe('a heading', () => {
  test.each([
    ['## One {#one minutes=4}', '## One {#one minutes=2.5}'],
    ['## One {minutes=4 reveal #one}', '## One {minutes=2.5 reveal #one}'],
    ['## One {  #one   minutes="4"  }', '## One {  #one   minutes="2.5"  }'],
    ["## One {#one minutes='12.25' .aside}", "## One {#one minutes='2.5' .aside}"],
    ['## One {#one}', '## One {#one minutes=2.5}'],
    ['## One {#one }  ', '## One {#one minutes=2.5 }  '],
    ['## One {#one .aside reveal} ##', '## One {#one .aside reveal minutes=2.5} ##'],
    ['##\tOne\t{#one\tminutes=4}\t##\t', '##\tOne\t{#one\tminutes=2.5}\t##\t'],
    ['  ## One {#one minutes=4}', '  ## One {#one minutes=2.5}'],
    ['## One {#one minutes=2.50}', '## One {#one minutes=2.50}'],
    ['## One {#one minutes=4 minutes=5}', '## One {#one minutes=4 minutes=2.5}'],
    ['## One <!-- {minutes=4} --> {#one minutes=4}', '## One <!-- {minutes=4} --> {#one minutes=2.5}'],
    ['## One {#one <!-- minutes=9 --> minutes=4}', '## One {#one <!-- minutes=9 --> minutes=2.5}'],
    ['## One {#one minutes=4<!-- why -->}', '## One {#one minutes=2.5<!-- why -->}'],
    ['## One {#one<!--\n-->}', '## One {#one minutes=2.5<!--\n-->}'],
    ['## One {#one minutes=4} <!-- so -->', '## One {#one minutes=2.5} <!-- so -->'],
    ['## `<!--` and `-->` {#one minutes=4}', '## `<!--` and `-->` {#one minutes=2.5}'],
    ['## {minutes=4} is said {#one}', '## {minutes=4} is said {#one minutes=2.5}'],
    ['## 什么是“minutes=4” {#one minutes=4}', '## 什么是“minutes=4” {#one minutes=2.5}'],
    ['## One \\\\{#one minutes=4}', '## One \\\\{#one minutes=2.5}'],
    ['## One \u0001{#one\u0002minutes=4}', '## One \u0001{#one\u0002minutes=2.5}'],
  ])('%j', (before, after) => {
    const raw = `${FRONT}${before}\n\n- a point\n`;
    expect(write(raw, 2.5)).toBe(`${FRONT}${after}\n\n- a point\n`);
  });

  test.each([
    '## One',
    '## One \\{#one minutes=4}',
    '## One {#one minutes=4} two',
    '## One {',
    '## One {}',
    '## {',
  ])('without an id of its own is left alone: %j', (heading) => {
    const raw = `${FRONT}${heading}\n\n- a point\n`;
    expect(write(raw, 2.5)).toBe(raw);
  });
});

test('only what was spoken is written, each by its id, though headlines are the same', () => {
  const raw = `${FRONT}## One {#one minutes=4}\n\n- a\n\n## One {#two minutes=4}\n\n- b\n\n## One {#three}\n\n- c\n`;
  const written = writeMinutes(
    raw,
    sectionsOf(raw),
    new Map([
      ['two', 1],
      ['three', 3],
      ['four', 9],
    ]),
  );
  expect(written).toBe(
    raw.replace('{#two minutes=4}', '{#two minutes=1}').replace('{#three}', '{#three minutes=3}'),
  );
});

test('what looks like a heading in fences, comments and front matter is left alone', () => {
  const raw = `${FRONT.replace('title: A talk', 'title: "## A {#one minutes=4}"')}<!--
## A {#one minutes=4}
-->

## One {#one minutes=4}

~~~stack
- "## B: {#one minutes=4}"
~~~

\`## C {#one minutes=4}\`

> ## D {#one minutes=4}
> — Ada [talk]

<!---
## E {#one minutes=4}
-->
`;
  expect(write(raw, 1)).toBe(raw.replace('\n## One {#one minutes=4}', '\n## One {#one minutes=1}'));
});

test('byte-order mark, line endings of all kinds and a missing last one stay', () => {
  const raw = `\uFEFF${FRONT.replaceAll('\n', '\r\n')}## One {#one minutes=4} ##\r\r\n- a point\n\r\n## Two {#two}\r\n\r\n- b`;
  expect(write(raw, 1)).toBe(
    raw.replace('#one minutes=4', '#one minutes=1').replace('{#two}', '{#two minutes=1}'),
  );
});

test('offsets are found again whatever the line endings', () => {
  const text = fc.array(fc.constantFrom('a', '\r\n', '\n', '\r', '\uFEFF', '垂'), { maxLength: 30 });
  fc.assert(
    fc.property(text, (parts) => {
      const raw = parts.join('');
      const parsed = asParsed(raw);
      const offsetIn = rawOffsets(raw);
      for (let offset = 0; offset < parsed.length; offset += 1) {
        const found = raw[offsetIn(offset)];
        expect(found === '\r' ? '\n' : found).toBe(parsed[offset]);
      }
    }),
  );
});

/** Headings, and whatever else an outline may hold, with line endings of one kind. */
const outlines = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    ending: fc.constantFrom('\n', '\r\n', '\r'),
    sections: fc.array(
      fc.record({
        words: fc.oneof(
          hostileText().map(oneLine),
          fc.constantFrom('One', '垂直整合', 'Same', '`a`', 'x <!-- {y} -->'),
        ),
        before: fc.constantFrom('', ' ', '.aside ', 'reveal ', '<!-- {minutes=1} --> ', 'minutes=3 ', '\t'),
        after: fc.constantFrom(
          '',
          ' ',
          ' minutes=4',
          ' minutes="4.5"',
          ' minutes=0.5 reveal',
          ' <!-- x -->',
          ' .plain',
        ),
        closing: fc.constantFrom('', ' ##', '  ', ' <!-- so -->', ' #####  '),
        body: fc.oneof(
          fc.constantFrom(
            '',
            '- a point',
            '~~~stack\n## A {#id-0 minutes=4}\n~~~',
            '<!--\n## A {#id-0 minutes=4}\n-->',
          ),
          hostileText(),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ mark, ending, sections }) => {
    const text = sections.map(
      ({ words, before, after, closing, body }, index) =>
        `## ${words} {${before}#id-${index}${after}}${closing}\n\n${body}\n\n`,
    );
    return mark + (FRONT + text.join('')).replaceAll('\n', ending);
  });

describe('whatever the outline', () => {
  const minutes = fc.integer({ min: 1, max: 99 }).map((halves) => halves / 2);

  test('what is parsed differs in minutes only, and all that were spoken are there', () => {
    fc.assert(
      fc.property(outlines, minutes, (raw, spoken) => {
        const [before, after] = [parse(raw), parse(write(raw, spoken))];
        expect(withoutMinutes(after)).toEqual(withoutMinutes(before));
        const own = after.sections.filter(({ id }) => /^id-\d$/.test(id));
        expect(own.map((section) => section.minutes)).toEqual(own.map(() => spoken));
      }),
      runs(500),
    );
  });

  test('every other byte is the same', () => {
    fc.assert(
      fc.property(outlines, minutes, (raw, spoken) => {
        const [before, after] = [linesOf(raw), linesOf(write(raw, spoken))];
        expect(after.length).toBe(before.length);
        for (const [index, line] of before.entries()) {
          const { removed, added } = difference(line, after[index] ?? '');
          expect(removed).toMatch(/^[\d.]*$/);
          expect(added).toMatch(/^ ?(minutes=)?[\d.]* ?$/);
        }
      }),
      runs(500),
    );
  });

  test('written twice is written once, and what stood there between leaves no trace', () => {
    fc.assert(
      fc.property(outlines, minutes, (raw, spoken) => {
        const written = write(raw, spoken);
        expect(write(written, spoken)).toBe(written);
        expect(write(write(raw, 77), spoken)).toBe(written);
      }),
      runs(500),
    );
  });

  test('text that nobody would call an outline is no worse for it', () => {
    fc.assert(
      fc.property(fc.array(hostileText(), { maxLength: 5 }), (parts) => {
        const raw = parts.join('\n## {#a minutes=1}\n');
        expect(withoutMinutes(parse(write(raw, 3)))).toEqual(withoutMinutes(parse(raw)));
      }),
      runs(1000),
    );
  });
});

function write(raw: string, minutes: number): string {
  const sections = sectionsOf(raw);
  return writeMinutes(raw, sections, new Map(sections.map(({ id }) => [id, minutes])));
}

function sectionsOf(raw: string): Outline['sections'] {
  return parse(raw).sections;
}

function parse(raw: string): Outline {
  return parseOutline({ path: 'talk.en.md', folder: '/', name: 'talk', lang: 'en', text: asParsed(raw) })
    .value;
}

function asParsed(raw: string): string {
  return raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Everything that an outline says but minutes, and but places, which move behind a changed number. */
function withoutMinutes({ meta, coverNotes, sections }: Outline): unknown {
  const plain = {
    meta,
    coverNotes,
    sections: sections.map((section) => ({ ...section, minutes: undefined })),
  };
  return JSON.parse(JSON.stringify(plain, (key, value: unknown) => (/span$/i.test(key) ? undefined : value)));
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, ' ');
}

/** With their endings. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\r\n|(?<!\r)\n|\r(?!\n))/);
}

function difference(before: string, after: string): { readonly removed: string; readonly added: string } {
  const shorter = Math.min(before.length, after.length);
  let [start, end] = [0, 0];
  while (start < shorter && before[start] === after[start]) start += 1;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { removed: before.slice(start, before.length - end), added: after.slice(start, after.length - end) };
}
