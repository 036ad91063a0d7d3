import { expect, test } from 'vitest';
import { emptySections } from '../../src/parse/empty-sections.js';
import { formatProblems } from '../../src/report/text-reporter.js';
import { parse, withFront } from './support.js';

function said(body: string): string {
  const text = withFront(body);
  const { value, problems } = parse(text);
  return formatProblems(emptySections(value, problems), new Map([['talk.en.md', text]]), { color: false });
}

test('a section that shows nothing but its headline is said, with its place', () => {
  expect(
    said(
      '## Empty {#a}\n\n## Read {#b .aside}\n\nWords.\n\n## Said {#c}\n\n<!-- A note. -->\n\n## Mine {#d .plain}\n\n## Ask {#e .discussion}\n\nWhat?\n',
    ),
  ).toMatchInlineSnapshot(`
    "talk.en.md:9:1 warning section-empty: the slide shows nothing but this headline
      9 | ## Empty {#a}
        | ^^^^^^^^^^^^^
      hint: give it a quote, points, a figure or a picture, or delete it

    talk.en.md:11:1 warning section-empty: the slide shows nothing but this headline: paragraphs go to the handout
      11 | ## Read {#b .aside}
         | ^^^^^^^^^^^^^^^^^^^
      hint: give it a quote, points, a figure or a picture; \`{.plain}\` on the headline shows the paragraphs

    talk.en.md:15:1 warning section-empty: the slide shows nothing but this headline
      15 | ## Said {#c}
         | ^^^^^^^^^^^^
      hint: give it a quote, points, a figure or a picture, or delete it

    talk.en.md:19:1 warning section-empty: the slide shows nothing but this headline
      19 | ## Mine {#d .plain}
         | ^^^^^^^^^^^^^^^^^^^
      hint: give it a quote, points, a figure or a picture, or delete it

    talk.en.md:21:1 warning section-empty: the slide shows nothing but this headline: paragraphs go to the handout
      21 | ## Ask {#e .discussion}
         | ^^^^^^^^^^^^^^^^^^^^^^^
      hint: give it a quote, points, a figure or a picture; \`{.plain}\` on the headline shows the paragraphs

    5 warnings
    to read more: pullquote explain section-empty"
  `);
});

test.each([
  ['points', '## A {#a}\n\n- b'],
  ['a quote', '## A {#a}\n\n> b\n> — Ada [article]'],
  ['a figure', '## A {#a}\n\n~~~stack\n- b\n- c\n~~~'],
  ['a picture', '## A {#a}\n\n![b](c.png)'],
  ['the paragraphs of a slide of one’s own', '## A {#a .plain}\n\nWords.'],
  ['what could not be read', '## A {#a}\n\n![b](c d.png)'],
])('%s is something', (_, body) => {
  expect(said(body)).toBe('');
});

test('a discussion that is left out shows nothing anyway', () => {
  const { value } = parse(withFront('## Ask {#a .discussion}\n'));
  expect(emptySections(value, [])).toHaveLength(1);
  expect(emptySections({ ...value, meta: { ...value.meta, omit: ['discussion'] } }, [])).toEqual([]);
});
