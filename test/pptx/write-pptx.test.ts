import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DrawnItem, DrawnSlide, Paragraph, WordRun } from '../../src/pptx/drawn/drawn-slide.js';
import type { KnownEvidence } from '../../src/pptx/evidence/make-evidence.js';
import type { QuoteFacts } from '../../src/model/file-evidence.js';
import { writePptx, type PptxContent } from '../../src/pptx/write-pptx.js';
import { all, openPptx, packageFaults, relationsOf, textsOf } from '../support/pptx-package.js';
import { runs } from '../support/runs.js';
import { quote, sampleDeck, section } from '../support/sample-deck.js';

const black = { hex: '000000', alpha: 1 };
const box = { x: 92, y: 100, width: 400, height: 80 };

function run(text: string, parts: Partial<WordRun> = {}): WordRun {
  return {
    ...{ text, face: 'serif', size: 40, bold: false, italic: false, underline: false, colour: black },
    ...{ lang: 'en', href: undefined, width: 300 },
    ...parts,
  };
}

function paragraph(words: readonly WordRun[], parts: Partial<Paragraph> = {}): Paragraph {
  return {
    ...{
      align: 'left',
      rightToLeft: false,
      lineHeight: 48,
      baseline: 140,
      bullet: undefined,
      step: undefined,
      runs: words,
      lines: [{ runs: words, phraseEnds: [], isEnded: false }],
      hung: undefined,
    },
    ...parts,
  };
}

function text(
  role: 'title' | 'body' | 'quote' | 'attribution' | 'text',
  paragraphs: readonly Paragraph[],
): DrawnItem {
  return {
    ...{ type: 'text', role, box, figure: undefined, step: undefined, paragraphs },
    quote: role === 'quote' || role === 'attribution' ? 1 : undefined,
  };
}

const facts: QuoteFacts = {
  ...{ key: 'theme-1/1', speaker: 'Sam Altman', source: 'report', place: undefined, mode: 'verbatim' },
  ...{ isPlaced: false, inContext: false, status: 'exact', attribution: 'unknown' },
};
const evidence: KnownEvidence = {
  talk: { guests: [{ name: 'Sam Altman', also: ['奥尔特曼'] }], hosts: [], sources: [{ id: 'report' }] },
  quotes: new Map([['theme-1/1', facts]]),
  digest: (said) => `<${said}>`,
};

const content = (drawn: readonly DrawnSlide[], parts: Partial<PptxContent> = {}): PptxContent => ({
  deck: sampleDeck(drawn.map((_, index) => section(index + 1, { quotes: [quote()] }))),
  drawn,
  pictures: new Map(),
  palette: { paper: 'F7F3EA', ink: '1F1B16', accent: 'B4402A', accentText: 'B4402A', onAccent: 'FFFFFF' },
  evidence,
  ...{ notes: undefined, author: 'Ada', date: undefined, size: { width: 1280, height: 720 } },
  ...parts,
});
const slide = (...items: readonly DrawnItem[]): DrawnSlide => ({ background: undefined, items });

const words = fc.string({ unit: 'binary', maxLength: 12 }).map((value) => run(value === '' ? 'x' : value));
const step = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });
const item: fc.Arbitrary<DrawnItem> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('title', 'body', 'quote', 'attribution', 'text'),
      fc.array(fc.tuple(words, step), { minLength: 1, maxLength: 3 }),
    )
    .map(([role, lines]) =>
      text(
        role,
        lines.map(([word, own]) => paragraph([word, run('\n'), word], { step: own })),
      ),
    ),
  fc
    .tuple(step, fc.integer({ min: 0, max: 2 }), fc.double({ min: -180, max: 180, noNaN: true }))
    .map(([own, figure, rotation]): DrawnItem => ({
      ...{
        type: 'shape',
        box: { ...box, height: 0 },
        outline: { type: 'rectangle' },
        rotation,
        fill: undefined,
      },
      ...{ stroke: { width: 2, colour: black, dash: 'dash' }, figure: figure || undefined, step: own },
    })),
);

test('whatever is on slides, PowerPoint has nothing to repair', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(item, { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (slides, hasNotes) => {
        const drawn = slides.map((items) => slide(...items));
        const notes = hasNotes ? drawn.map(() => ['One <b> & two']) : undefined;
        expect(packageFaults(writePptx(content(drawn, { notes })))).toEqual([]);
      },
    ),
    runs(60),
  );
});

test('a slide without a headline has its title above it, where readers find it', () => {
  const pptx = openPptx(writePptx(content([slide(text('quote', [paragraph([run('“so it is”')])]))])));
  const [title, quotation] = all(pptx.xml('ppt/slides/slide1.xml'), 'p:sp');
  expect(title && textsOf(title)).toEqual(['Headline of theme-1']);
  expect(title && Number(all(title, 'a:off')[0]?.attributes['y'])).toBeLessThan(0);
  expect(quotation && all(quotation, 'p:cNvPr')[0]?.attributes['name']).toBe('Quote theme-1/1');
});

test('a text that leads to one place leads there as a whole, words among others by themselves', () => {
  const href = 'https://example.org/?a=1&b=2';
  const whole = text('text', [paragraph([run('here', { href })])]);
  const part = text('text', [
    paragraph([run('see ', {}), run('there', { href: '#2' }), run('js', { href: 'javascript:x' })]),
  ]);
  const pptx = openPptx(writePptx(content([slide(whole, part), slide()])));
  const [, first, second] = all(pptx.xml('ppt/slides/slide1.xml'), 'p:sp');
  const links = relationsOf(pptx, 'ppt/slides/slide1.xml');
  expect(links.filter(({ type }) => type === 'hyperlink').map(({ target }) => target)).toEqual([href]);
  expect(first && all(first, 'p:cNvPr').flatMap((node) => all(node, 'a:hlinkClick'))).toHaveLength(1);
  expect(second && all(second, 'a:hlinkClick').map(({ attributes }) => attributes['action'])).toEqual([
    'ppaction://hlinksldjump',
  ]);
});

test('a picture that covers its place is cropped, and a drawing keeps its pixels beside it', () => {
  const picture: DrawnItem = {
    ...{
      type: 'picture',
      box: { ...box, height: 400 },
      figure: undefined,
      step: undefined,
      src: 'a',
      alt: 'A <hedge>',
    },
    ...{ outline: { type: 'rectangle' }, fit: { fit: 'cover', position: { x: 0.5, y: 0.5 } } },
  };
  const pictures = new Map([
    [
      'a',
      { bytes: Buffer.from('p'), type: 'png', svg: Buffer.from('<svg/>'), width: 800, height: 400 } as const,
    ],
  ]);
  const pptx = openPptx(writePptx(content([slide(picture)], { pictures })));
  expect(pptx.paths.filter((path) => path.startsWith('ppt/media/'))).toEqual([
    'ppt/media/image1.png',
    'ppt/media/image1.svg',
  ]);
  const [shown] = all(pptx.xml('ppt/slides/slide1.xml'), 'p:pic');
  expect(shown && all(shown, 'a:srcRect')[0]?.attributes).toMatchObject({
    l: '25000',
    t: '0',
    r: '25000',
    b: '0',
  });
  expect(shown && all(shown, 'p:cNvPr')[0]?.attributes['descr']).toBe('A <hedge>');
});

test('themes are sections of the list of slides, and the layouts are those of its kinds', () => {
  const pptx = openPptx(writePptx(content([slide(), slide()])));
  const sections = all(pptx.xml('ppt/presentation.xml'), 'p14:section');
  expect(sections.map(({ attributes }) => attributes['name'])).toEqual([
    'Headline of theme-1',
    'Headline of theme-2',
  ]);
  expect(pptx.paths.filter((path) => /slideLayout\d+\.xml$/.test(path))).toHaveLength(1);
});

test('marks of quotation in Chinese are in the face of Latin letters: those of Chinese faces are as wide as a character', () => {
  const own = paragraph([run('他说“我错了”', { lang: 'zh-CN' })]);
  const pptx = openPptx(writePptx(content([slide(text('text', [own]))])));
  const [, shape] = all(pptx.xml('ppt/slides/slide1.xml'), 'p:sp');
  const faces = all(shape ?? pptx.xml('ppt/slides/slide1.xml'), 'a:r').map((one) => [
    all(one, 'a:t')
      .map((node) => node.text)
      .join(''),
    all(one, 'a:ea')[0]?.attributes['typeface'] === all(one, 'a:latin')[0]?.attributes['typeface'],
  ]);
  expect(faces).toEqual([
    ['他说', false],
    ['“', true],
    ['我错了', false],
    ['”', true],
  ]);
});

test('the same deck is the same bytes', () => {
  const deck = content([slide(text('title', [paragraph([run('A')])]))]);
  expect(writePptx(deck)).toEqual(writePptx(deck));
});
