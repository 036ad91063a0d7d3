import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outline } from '../../src/model/outline.js';
import { plainText } from '../../src/model/inline.js';
import { hostileText } from '../support/hostile-text.js';
import { complaints, parse, sectionsOf, withFront } from './support.js';
import { runs } from '../support/runs.js';

const EXAMPLE = `---
title: A talk
lang: en
guest: { name: Ada }
sources: { article: { title: A report } }
---

<!-- Welcome. -->

## The headline {#one minutes=4}

> A question.
> — Ada [article @ 3]

- a point
- another **one**

~~~stack
- Product: what people use
- Research: what makes it good
~~~

A paragraph.

<!-- A note. -->
<!--- To myself. -->

## Said besides {#besides .aside}

![A shelf](shelf.png)
`;

describe('parseOutline', () => {
  test('reads a whole outline', () => {
    const { value, problems } = parse(EXAMPLE);
    expect(problems).toEqual([]);
    const sketch = value.sections.map(({ kind, id, blocks, span, headingSpan }) => ({
      ...{ kind, id, blocks: blocks.map(({ type }) => type).join(' ') },
      lines: `${span.start.line}-${span.end.line}`,
      heading: `${headingSpan.start.line}:${headingSpan.end.column}`,
    }));
    expect(value.coverNotes).toEqual(['Welcome.']);
    expect(sketch).toMatchInlineSnapshot(`
      [
        {
          "blocks": "quote points figure reading note",
          "heading": "10:33",
          "id": "one",
          "kind": "theme",
          "lines": "10-26",
        },
        {
          "blocks": "picture",
          "heading": "28:34",
          "id": "besides",
          "kind": "aside",
          "lines": "28-30",
        },
      ]
    `);
  });

  test('gives each block its place in the file', () => {
    const { value } = parse(EXAMPLE);
    for (const section of value.sections)
      for (const { type, span } of section.blocks) {
        const source = EXAMPLE.slice(span.start.offset, span.end.offset);
        const first = {
          quote: '> A',
          points: '- a',
          figure: '~~~',
          reading: 'A p',
          note: '<!-',
          picture: '![A',
        }[type];
        expect(source.slice(0, 3)).toBe(first);
        expect(EXAMPLE.split('\n')[span.start.line - 1]?.slice(span.start.column - 1)).toContain(first);
      }
  });

  test('reports everything at once, in order, with the section it is in', () => {
    const { problems } = parse(
      '---\ntitel: A\nlang: en\n---\n\n## A {#a}\n\n> Words.\n\n## B {#b minutes=x}\n\n- a\n  - b\n\n## A {#a}\n\n~~~stak\n~~~\n',
    );
    expect(problems.map(({ rule, span, section }) => `${span?.start.line ?? 0} ${rule} ${section ?? '-'}`))
      .toMatchInlineSnapshot(`
      [
        "1 missing-key -",
        "2 unknown-key -",
        "8 unsupported-markdown a",
        "10 minutes-invalid b",
        "13 unsupported-markdown b",
        "15 id-duplicate section-3",
        "17 unknown-figure section-3",
      ]
    `);
    expect(
      problems.every(
        ({ file, hint, span }) => file === 'talk.en.md' && hint !== undefined && span !== undefined,
      ),
    ).toBe(true);
  });

  test('an outline that is too large is refused at once', () => {
    const { value, problems } = parse(withFront('word '.repeat(2_000_000)));
    expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toMatchInlineSnapshot(`
      [
        "outline-too-large: the outline is larger than 2 MB, and is not read",
      ]
    `);
    expect(value).toMatchObject({ meta: { title: 'talk', lang: 'en' }, sections: [] });
  });

  test('an outline of thousands of headings is read up to an end', () => {
    const { value, problems } = parse(
      withFront(Array.from({ length: 2_000 }, (_, index) => `## A {#a${index}}\n`).join('')),
    );
    expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toMatchInlineSnapshot(`
      [
        "outline-too-large: the outline has more than 500 headings, and is not read any further",
      ]
    `);
    expect(value.sections).toHaveLength(501);
  });

  test('control characters', () => {
    expect(complaints(withFront('## A\u0007 {#a}\n\nB\u001b[31m\u0007\u0000\u0085 c\u2028d.')))
      .toMatchInlineSnapshot(`
        "talk.en.md:9:5 warning control-character: there is an invisible control character here (U+0007); it is left out
          9 | ## A␇ {#a}
            |     ^
          hint: delete it; it probably came in with a copied text

        talk.en.md:11:2 warning control-character: there is an invisible control character here (U+001B); it is left out
          11 | B␛[31m␇␀<U+0085> c<U+2028>d.
             |  ^
          hint: delete it; it probably came in with a copied text

        talk.en.md:11:8 warning control-character: there is an invisible control character here (U+0000); it is left out
          11 | B␛[31m␇␀<U+0085> c<U+2028>d.
             |        ^
          hint: delete it; it probably came in with a copied text

        talk.en.md:11:9 warning control-character: there is an invisible control character here (U+0085); it is left out
          11 | B␛[31m␇␀<U+0085> c<U+2028>d.
             |         ^^^^^^^^
          hint: delete it; it probably came in with a copied text

        4 warnings
        to read more: pullquote explain control-character"
      `);
    expect(sectionsOf('## A\u0007 {#a}\n\nB\u001b[31m\u0000 c\u2028d.')).toMatchObject([
      { headline: [{ value: 'A' }], blocks: [{ text: [{ value: 'B[31m c d.' }] }] },
    ]);
    expect(parse('---\ntitle: "A\u0007B"\nlang: en\n---\n## A {#a}').value.meta.title).toBe('AB');
  });
});

describe('whatever the text', () => {
  const body = fc.array(
    fc.oneof(
      hostileText(),
      fc.constantFrom(
        '\n\n',
        '\n',
        '## A {#a}\n',
        '> ',
        '- ',
        '~~~stack\n',
        '<!-- ',
        ' -->',
        '\n> — Ada [article]\n',
      ),
    ),
    { maxLength: 12 },
  );

  test('an outline comes out, and its parts are in order', () => {
    fc.assert(
      fc.property(body, fc.boolean(), (pieces, framed) => {
        const text = framed ? withFront(pieces.join('')) : pieces.join('');
        const { value, problems } = parse(text);
        expectInOrder(problems.map(({ span }) => span?.start.offset ?? -1));
        expectWhole(value, text);
      }),
      runs(500),
    );
  });

  test('any front matter', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            hostileText(),
            fc.constantFrom('\ntitle: ', '\nlang: ', '\nguest: ', '\nsources:\n  a: ', '{', '[', ': ', '- '),
          ),
        ),
        (pieces) => {
          expectWhole(parse(`---\n${pieces.join('')}\n---\n\n## A {#a}\n`).value, '');
        },
      ),
      runs(500),
    );
  });

  test('what is a comment is nowhere but in the notes', () => {
    const secret = fc.constantFrom(
      's3cret',
      's3cret\n\ns3cret',
      '## s3cret {#x}',
      '- s3cret\n\n> s3cret',
      '`s3cret',
      'footer: s3cret',
      '~~~\ns3cret',
    );
    fc.assert(
      fc.property(body, secret, body, (before, note, after) => {
        const text = withFront(`## A {#a}\n\n${before.join('')}\n\n<!-- ${note} -->\n\n${after.join('')}`);
        // A sign that makes code of the comment, or another comment of what is before it, is the author's own doing.
        fc.pre(!/[`~\\]|<!--/.test(before.join('')));
        const shown = JSON.stringify(
          parse(text).value.sections.map(({ headline, blocks }) => [
            headline,
            blocks.filter(({ type }) => type !== 'note'),
          ]),
        );
        expect(shown).not.toContain('s3cret');
      }),
      runs(300),
    );
  });
});

function expectInOrder(offsets: readonly number[]): void {
  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
}

function expectWhole({ meta, sections }: Outline, text: string): void {
  expect(meta.title).not.toBe('');
  expect(Intl.getCanonicalLocales(meta.lang)).toEqual([meta.lang]);
  const ids = sections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, blocks, headline } of sections) {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(plainText(headline)).not.toMatch(/\n/);
    expectInOrder(blocks.map(({ span }) => span.start.offset));
    for (const { span } of blocks) if (text !== '') expect(span.end.offset).toBeLessThanOrEqual(text.length);
  }
}
