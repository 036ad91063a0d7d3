import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainText, type RichText } from '../../src/model/inline.js';
import type { Slide } from '../../src/model/deck.js';
import { blankShares, MOST_BLANK } from '../../scripts/blank-shares.mjs';
import { ROOT } from '../browser/helpers.js';
import { bookmarksOf, pageText, readPdf } from '../pdf/read-pdf.js';
import { outlineText } from '../support/outline-text.js';
import { tempFolder } from '../support/temp-folder.js';
import { builtContent } from './support/built-content.js';
import { pullquote } from './support/command.js';
import { fontsOf } from './support/pdf-fonts.js';
import { planned } from './support/planned.js';

const DECKS = ['altman-a16z.en', 'altman-a16z.zh-CN', 'lost-property.en'];
const { folder: output, ran } = await builtContent();

test('content/ builds', () => {
  expect(ran.code).toBe(0);
});

describe.each(DECKS)('the slides of %s', (name) => {
  const file = join(output, `${name}.pdf`);

  test('are one page each, in the slides’ size', async () => {
    const { deck } = await planned(`content/${name}.md`);
    const pdf = await open(file);
    expect(pdf.numPages).toBe(deck.slides.length);
    const sizes = await Promise.all(pagesOf(pdf).map(async (number) => (await pdf.getPage(number)).view));
    expect(sizes).toEqual(deck.slides.map(() => [0, 0, 960, 540]));
  });

  test('can be read as they were written', async () => {
    const { deck } = await planned(`content/${name}.md`);
    const pdf = await open(file);
    for (const slide of deck.slides) {
      const text = folded(await pageText(pdf, slide.page));
      expect(shownOn(slide).filter((words) => !text.includes(words))).toEqual([]);
    }
  });

  test('have bookmarks, a title, an author, a language and tags', async () => {
    const { deck } = await planned(`content/${name}.md`);
    const pdf = await open(file);
    expect(await bookmarksOf(pdf)).toEqual(
      deck.slides.map(({ headline, page }) => [plainText(headline), page]),
    );
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: plainText(deck.title), Language: deck.lang });
    expect((info as { Author?: string }).Author ?? undefined).toBe(
      deck.facts.speaker && plainText(deck.facts.speaker),
    );
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = await (await pdf.getPage(3)).getStructTree();
    expect(rolesOf(tree)).toEqual(expect.arrayContaining(['H2', 'L', 'LI']));
  });
});

test.each(DECKS.flatMap((name) => [`${name}.pdf`, `${name}.handout.pdf`]))(
  '%s has our fonts, embedded as TrueType, and no other',
  async (file) => {
    const fonts = await fontsOf(await readFile(join(output, file)));
    expect(fonts.length).toBeGreaterThan(3);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    expect([...new Set(fonts.map(({ type }) => type))].toSorted()).toEqual(['CIDFontType2', 'Type0']);
    const ours =
      /^[A-Z]{6}\+(NotoSerifSC|NotoSansSC|SourceSerif4|SourceSans3|SourceCodePro|NotoEmoji|NotoSansSymbols2?|NotoSansMath)\b/;
    expect(fonts.map(({ name }) => name).filter((name) => !ours.test(name))).toEqual([]);
  },
);

test('a long headline that wraps is one bookmark with its spaces', async () => {
  const headline =
    'Forty years of lost umbrellas taught one keeper that nobody ever loses what they still want to keep';
  const cwd = await tempFolder({ 'content/talk.en.md': outlineText(`## ${headline} {#one}\n\n- a`) });
  expect((await pullquote(['build', '--format', 'pdf'], { cwd })).code).toBe(0);
  const pdf = await open(join(cwd, 'output/talk.en.pdf'));
  expect(await bookmarksOf(pdf)).toContainEqual([headline, 3]);
  const lines = (await pageText(pdf, 3)).split('\n');
  expect(lines.some((line) => line.includes('Forty') && !line.includes('want to'))).toBe(true);
});

describe.each(DECKS)('the handout of %s', (name) => {
  const file = join(output, `${name}.handout.pdf`);

  test('is on A4, and every page has its number', async () => {
    const pdf = await open(file);
    for (const number of pagesOf(pdf)) {
      const page = await pdf.getPage(number);
      expect(page.view.map(Math.round)).toEqual([0, 0, 595, 842]);
      expect(await pageText(pdf, number)).toMatch(new RegExp(`(^|\\D)${number}(\\D|$)`));
    }
  });

  test('has no page but the last with much of it blank', async () => {
    const shares = await blankShares(await readFile(file));
    const open = shares.slice(0, -1).filter(({ foot, largest }) => Math.max(foot, largest) > MOST_BLANK);
    expect(open).toEqual([]);
  });

  test('has all sections in order, each with its reading text to the last word', async () => {
    const { deck } = await planned(`content/${name}.md`);
    const text = packed(await wholeText(file));
    const sections = deck.slides.filter(
      (slide) => slide.kind === 'theme' || slide.kind === 'aside' || slide.kind === 'plain',
    );
    const places = sections.map(({ headline }) => text.indexOf(packed(plainText(headline))));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const readings = sections.flatMap((slide) => ('reading' in slide ? slide.reading : []));
    expect(readings.length).toBeGreaterThan(2);
    const ends = readings.map((reading) => packed(plainText(reading)).slice(-14));
    expect(ends.filter((end) => !text.includes(end))).toEqual([]);
  });

  test('has the discussion and the sources, and cites every quote', async () => {
    const { deck } = await planned(`content/${name}.md`);
    const text = packed(await wholeText(file));
    const expected = deck.slides.flatMap((slide) => [
      ...('quotes' in slide ? slide.quotes.flatMap((quote) => [quote.text, quote.speaker]) : []),
      ...(slide.kind === 'discussion' ? slide.points : []),
      ...(slide.kind === 'sources' ? slide.sources.map(({ title }) => title) : []),
    ]);
    expect(expected.map((rich) => packed(plainText(rich))).filter((words) => !text.includes(words))).toEqual(
      [],
    );
  });

  test('has live links wherever there is an address', async () => {
    const { deck } = await planned(`content/${name}.md`);
    const urls = new Set([
      ...deck.sources.flatMap(({ url }) => url ?? []),
      ...deck.slides.flatMap((slide) =>
        'quotes' in slide ? slide.quotes.flatMap(({ placeUrl }) => placeUrl ?? []) : [],
      ),
    ]);
    expect([...urls].filter((url) => url.startsWith('https://'))).toHaveLength(urls.size);
    const pdf = await open(file);
    const annotations = await Promise.all(
      pagesOf(pdf).map(async (number) => (await pdf.getPage(number)).getAnnotations()),
    );
    const linked = new Set(annotations.flat().map((annotation: { url?: string }) => annotation.url));
    expect([...urls].filter((url) => !linked.has(url))).toEqual([]);
  });
});

test('in the handout a divider is a heading of its part, and has a bookmark as its themes have', async () => {
  const outline = outlineText('## The part {#part .section}\n\n## The theme {#one}\n\n- a');
  const cwd = await tempFolder({ 'content/talk.en.md': outline });
  expect((await pullquote(['build', '--format', 'handout'], { cwd })).code).toBe(0);
  const pdf = await open(join(cwd, 'output/talk.en.handout.pdf'));
  expect(await bookmarksOf(pdf)).toEqual([
    ['A talk', 1],
    ['The part', 1],
    ['The theme', 1],
  ]);
  expect(packed(await pageText(pdf, 1))).toContain('1Thepart1Thetheme');
});

describe('the handout’s options', () => {
  const outline = 'content/lost-property.en.md';
  const handout = async (...options: readonly string[]): Promise<string> => {
    const folder = await tempFolder();
    const args = ['build', outline, '-o', folder, '--format', 'handout', ...options];
    expect((await pullquote(args, { cwd: ROOT })).code).toBe(0);
    return join(folder, 'lost-property.en.handout.pdf');
  };

  test('--paper letter', async () => {
    const pdf = await open(await handout('--paper', 'letter'));
    expect((await pdf.getPage(1)).view.map(Math.round)).toEqual([0, 0, 612, 792]);
    expect((await pdf.getPage(pdf.numPages)).view.map(Math.round)).toEqual([0, 0, 612, 792]);
  });

  test('--handout-notes prints the notes, to the last word', async () => {
    const { deck } = await planned(outline);
    const text = packed(await wholeText(await handout('--handout-notes')));
    const ends = deck.slides
      .flatMap(({ notes }) => notes.flatMap((note) => note.split('\n')))
      .map((line) => packed(line).slice(-14));
    expect(ends.length).toBeGreaterThan(8);
    expect(ends.filter((end) => !text.includes(end))).toEqual([]);
  });

  test.each([
    ['3up', 3],
    ['6up', 6],
  ])('--handout %s has that many slides a page', async (layout, each) => {
    const { deck } = await planned(outline);
    const pdf = await open(await handout('--handout', layout));
    expect(pdf.numPages).toBe(Math.ceil(deck.slides.length / each));
    const pages = await Promise.all(pagesOf(pdf).map(async (number) => packed(await pageText(pdf, number))));
    const misplaced = deck.slides.filter(
      ({ headline, page }) => !pages[Math.ceil(page / each) - 1]?.includes(packed(plainText(headline))),
    );
    expect(misplaced.map(({ id }) => id)).toEqual([]);
  });
});

type Pdf = Awaited<ReturnType<typeof readPdf>>;

async function open(file: string): Promise<Pdf> {
  return readPdf(await readFile(file));
}

function pagesOf({ numPages }: Pdf): readonly number[] {
  return Array.from({ length: numPages }, (_, index) => index + 1);
}

async function wholeText(file: string): Promise<string> {
  const pdf = await open(file);
  return (await Promise.all(pagesOf(pdf).map((number) => pageText(pdf, number)))).join('\n');
}

/** Words as a reader copies them: a line's end is a space, but not after a hyphen nor beside Chinese. */
function folded(text: string): string {
  const chinese = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—]';
  return text
    .replace(/-\n/g, '-')
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`(?<=${chinese}) | (?=${chinese})`, 'gu'), '');
}

const packed = (text: string): string => text.replace(/\s+/g, '');

function shownOn(slide: Slide): readonly string[] {
  const parts: readonly RichText[] =
    'quotes' in slide
      ? [
          slide.headline,
          ...(slide.question ? [slide.question.text] : []),
          ...slide.quotes.map((quote) => quote.text),
          ...slide.points,
        ]
      : [slide.headline];
  return parts.map((part) => folded(plainText(part)));
}

interface StructNode {
  readonly role?: string;
  readonly children?: readonly object[];
}

function rolesOf(node: StructNode): readonly string[] {
  return [node.role ?? [], (node.children ?? []).map(rolesOf)].flat(2);
}
