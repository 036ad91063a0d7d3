import { describe, expect, test } from 'vitest';
import type { PdfPage, PdfPiece } from '../../../src/sources/documents/document-answer.js';
import { pdfBlocks } from '../../../src/sources/pdf/pdf-blocks.js';

const HEIGHT = 800;
/** So many points a letter, as in a typewriter's face. */
const LETTER = 6;

interface Set {
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
}

const piece = (text: string, { x = 60, y = 700, size = 10 }: Set = {}): PdfPiece => ({
  ...{ text, x, y, width: text.length * LETTER, height: size },
});
/** Lines from the top, 14 points apart; an empty one is a gap. */
const page = (lines: readonly string[], more: readonly PdfPiece[] = []): PdfPage => ({
  height: HEIGHT,
  pieces: [
    ...more,
    ...lines.flatMap((text, index) => (text === '' ? [] : [piece(text, { y: 740 - index * 14 })])),
  ],
});
const read = (...pages: readonly PdfPage[]) => pdfBlocks({ pages, title: undefined, author: undefined });
const paragraphs = (...pages: readonly PdfPage[]): readonly string[] => read(...pages).text.split('\n\n');

const FULL = 'We bought the mill in that winter from an old miller, and it did';

describe('the words of a page', () => {
  test('lines are joined to paragraphs, which a gap ends', () => {
    expect(paragraphs(page([FULL, 'not run.', '', FULL, 'not stop.']))).toEqual([
      `${FULL} not run.`,
      `${FULL} not stop.`,
    ]);
  });

  test('an indent begins one, and so does a line after a short one', () => {
    const indented = piece('Nobody helped us.', { x: 75, y: 712 });
    expect(paragraphs(page([FULL, 'not run.'], []), page([], []))).toHaveLength(1);
    const text = {
      height: HEIGHT,
      pieces: [piece(FULL, { y: 740 }), piece(`${FULL}.`, { y: 726 }), indented],
    };
    expect(paragraphs(text)).toEqual([`${FULL} ${FULL}.`, 'Nobody helped us.']);
    expect(paragraphs(page([FULL, 'not run.', FULL, 'not stop.']))).toHaveLength(2);
  });

  test('a label begins a turn', () => {
    expect(
      paragraphs(page(['Ann Berg: How did you come to that place and why was it', 'Ben: By train.'])),
    ).toHaveLength(2);
  });

  test('pieces of a line are joined, with a space where there is a gap', () => {
    const pieces = [
      piece('We did n'),
      piece('ot', { x: 60 + 8 * LETTER }),
      piece('sell.', { x: 60 + 12 * LETTER }),
    ];
    expect(paragraphs({ height: HEIGHT, pieces })).toEqual(['We did not sell.']);
  });

  test('columns stay one below the other', () => {
    const column = (x: number, lines: readonly string[]): readonly PdfPiece[] =>
      lines.map((text, index) => piece(text, { x, y: 740 - index * 14 }));
    const pieces = [
      ...column(60, ['We did not sell the mill', 'to them, and they never']),
      ...column(300, ['asked us for it again in', 'all those years.']),
    ];
    expect(paragraphs({ height: HEIGHT, pieces })).toEqual([
      'We did not sell the mill to them, and they never asked us for it again in all those years.',
    ]);
  });

  test('Chinese lines are joined without a space', () => {
    expect(paragraphs(page(['我们没有把磨坊', '卖给他们。']))).toEqual(['我们没有把磨坊卖给他们。']);
  });
});

describe('words that a line parts', () => {
  test.each([
    [
      'become whole',
      ['and nobody in the vil-', 'lage helped us with it'],
      'and nobody in the village helped us with it',
    ],
    [
      'with a soft hyphen too',
      ['and nobody in the vil\u00ad', 'lage helped us with it'],
      'and nobody in the village helped us with it',
    ],
    [
      'keep a hyphen that they have elsewhere',
      ['a well-known mill, and a well-', 'known miller'],
      'a well-known mill, and a well-known miller',
    ],
    [
      'keep it before a capital',
      ['he came from Baden-', 'Baden by train'],
      'he came from Baden-Baden by train',
    ],
    ['a dash is none', ['we did it –', 'not them'], 'we did it – not them'],
  ])('%s', (_, lines, words) => {
    expect(paragraphs(page(lines))).toEqual([words]);
  });
});

describe('several pages', () => {
  const frame = (number: number): readonly PdfPiece[] => [
    piece('The mill: an interview', { y: 780, size: 8 }),
    piece(`${number}`, { x: 300, y: 30, size: 8 }),
  ];

  test('a paragraph goes on across them; heads and numbers are no words', () => {
    const { text, pages = [] } = read(
      page([FULL, FULL], frame(1)),
      page([`not run.`, '', 'Nobody helped.', 'Page 7 was lost.'], frame(2)),
      page(['Never again.'], frame(3)),
    );
    expect(text).toBe(`${FULL} ${FULL} not run.\n\nNobody helped.\n\nPage 7 was lost.\n\nNever again.`);
    expect(pages.map(({ number, start, end }) => [number, text.slice(start, end).trim()])).toEqual([
      [1, `${FULL} ${FULL}`],
      [2, 'not run.\n\nNobody helped.\n\nPage 7 was lost.'],
      [3, 'Never again.'],
    ]);
  });

  test('so is a parted word at the foot', () => {
    const { text, pages = [] } = read(page([FULL, 'and nobody in the vil-']), page(['lage helped.']));
    expect(text).toBe(`${FULL} and nobody in the village helped.`);
    expect(text.slice(pages[1]?.start)).toBe('lage helped.');
  });

  test('a page without words is empty', () => {
    const { pages = [] } = read(page(['One.']), page([]), page(['Two.']));
    expect(pages).toEqual([
      { number: 1, start: 0, end: 5 },
      { number: 2, start: 5, end: 5 },
      { number: 3, start: 5, end: 9 },
    ]);
  });

  test('a year alone on a single page is a word', () => {
    expect(paragraphs(page(['1990']))).toEqual(['1990']);
  });
});

test('what is larger than the text is a heading', () => {
  const { headingWords } = read(
    page([FULL, FULL, 'not run.'], [piece('How it began', { y: 760, size: 16 })]),
  );
  expect(headingWords).toEqual(['How it began']);
});

test('the work grows with the pages, not faster', () => {
  /** How often something of a piece is asked for. */
  const asked = (pages: number): number => {
    let count = 0;
    const counted = (one: PdfPiece): PdfPiece =>
      new Proxy(one, {
        get(target, key, self): unknown {
          count += 1;
          return Reflect.get(target, key, self);
        },
      });
    const lines = Array.from({ length: 30 }, (_, at) => (at % 7 === 6 ? 'It did.' : FULL));
    read(
      ...Array.from({ length: pages }, (_, at) => {
        const { height, pieces } = page([...lines, `Page ${String(at + 1)}`]);
        return { height, pieces: pieces.map(counted) };
      }),
    );
    return count;
  };
  expect(asked(80)).toBeLessThan(asked(20) * 4.4);
});
