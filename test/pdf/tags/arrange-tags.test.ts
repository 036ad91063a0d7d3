import { PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { adoptText } from '../../../src/pdf/tags/adopt-text.js';
import { arrangeTags } from '../../../src/pdf/tags/arrange-tags.js';
import { labelItems } from '../../../src/pdf/tags/label-items.js';
import { levelHeadings } from '../../../src/pdf/tags/level-headings.js';
import { isContent, isTag, type Kid, type Tag } from '../../../src/pdf/tags/tag.js';

const WORDS = ['Words', '', 'more', '1.', ' '];
const words = ({ mark }: { readonly mark: number }): string => WORDS[mark] ?? 'text';
const tag = (type: string, ...kids: readonly Kid[]): Tag => ({ type, kids });
const content = (mark: number): Kid => ({ page: 0, mark });
/** As Chromium wraps each piece of text. */
const said = (mark: number): Tag => tag('NonStruct', content(mark));
const link: Kid = { page: 0, annotation: PDFRef.of(9) };

/** `Type[kids]`, with marks as numbers. */
function short(kid: Kid): string {
  if (isContent(kid)) return String(kid.mark);
  return isTag(kid) ? `${kid.type}[${kid.kids.map(short).join(' ')}]` : 'link';
}

const arranged = (...kids: readonly Kid[]): string =>
  arrangeTags(tag('Document', ...kids), words)
    .kids.map(short)
    .join(' ');

test.for<readonly [string, Tag, string]>([
  [
    'a quotation is no picture',
    tag('Figure', tag('BlockQuote', tag('P', said(0))), tag('Caption', said(2))),
    'Sect[BlockQuote[P[0]] P[2]]',
  ],
  [
    'a picture is one, whatever is in it',
    { ...tag('Figure', tag('H2', said(0)), content(1)), alt: 'A' },
    'Figure[0 1]',
  ],
  [
    'a link in a picture stands behind it',
    { ...tag('Figure', said(0), tag('Link', said(2), link)), alt: 'A' },
    'Figure[0] P[Link[2 link]]',
  ],
  [
    'a fact is a paragraph',
    tag('NonStruct', tag('NonStruct', said(0)), tag('NonStruct', said(2), said(5))),
    'Sect[P[0] P[2 5]]',
  ],
  ['what is only drawn is nothing', tag('P', said(0), content(1)), 'P[0]'],
  ['nothing but drawings is nothing', tag('NonStruct', content(1), tag('P', content(1))), ''],
  ['a blank is no paragraph', tag('NonStruct', tag('P', said(0)), said(4)), 'P[0]'],
  ['an item has a body', tag('L', tag('LI', said(0)), content(1)), 'L[LI[LBody[0]]]'],
  ['an item has a label', tag('L', tag('LI', tag('Lbl', content(3)), said(0))), 'L[LI[Lbl[3] LBody[0]]]'],
  ['a number before an item is its label', tag('L', tag('LI', said(3), said(0))), 'L[LI[Lbl[3] LBody[0]]]'],
  [
    'a bold word is a part of its line',
    tag('L', tag('LI', said(0), tag('Strong', said(2)))),
    'L[LI[LBody[0 2]]]',
  ],
  ['a link that leads nowhere is words', tag('P', tag('Link', said(0))), 'P[0]'],
  ['a type of tomorrow is a group', tag('Aside', said(0)), 'P[0]'],
])('%s', ([, before, after]) => {
  expect(arranged(before)).toBe(after);
});

test.for([
  [
    ['H2', 'H2', 'H3'],
    ['H1', 'H1', 'H2'],
  ],
  [
    ['H1', 'H3', 'H2', 'H4'],
    ['H1', 'H2', 'H2', 'H3'],
  ],
  [
    ['H1', 'H2', 'H2'],
    ['H1', 'H2', 'H2'],
  ],
] as const)('headings %j become %j', ([before, after]) => {
  const document = tag('Document', ...before.map((type) => tag(type, content(0))));
  expect(levelHeadings(document).kids.map((kid) => (isTag(kid) ? kid.type : ''))).toEqual(after);
});

test('text stands behind what it follows', () => {
  const whole = adoptText(tag('P', said(0), said(2)), ({ mark }) =>
    mark === 0 ? [{ page: 0, mark: 7 }] : [],
  );
  expect(short(whole)).toBe('P[NonStruct[0 7] NonStruct[2]]');
});

test('drawn numbers label the list that they are near and count', () => {
  const list = (mark: number): Tag =>
    tag('L', ...[mark, mark + 1].map((own) => tag('LI', tag('LBody', content(own)))));
  const numbers = [
    { content: { page: 0, mark: 90 }, value: 1, place: [0, 10], size: 9 } as const,
    { content: { page: 0, mark: 91 }, value: 2, place: [0, 20], size: 9 } as const,
    // The page's own number.
    { content: { page: 0, mark: 92 }, value: 3, place: [0, 0], size: 7 } as const,
  ];
  const boxOf = (part: Tag): readonly [number, number, number, number] =>
    short(part).includes('10') || short(part).includes('11') ? [5, 10, 50, 20] : [5, 500, 50, 520];
  const labelled = labelItems(tag('Document', list(20), list(10)), numbers, boxOf);
  expect(labelled.kids.map(short)).toEqual([
    'L[LI[LBody[20]] LI[LBody[21]]]',
    'L[LI[Lbl[90] LBody[10]] LI[Lbl[91] LBody[11]]]',
  ]);
  expect(labelled.kids.map((kid) => isTag(kid) && kid.numbering)).toEqual([undefined, 'Decimal']);
});
