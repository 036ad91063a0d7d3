import { describe, expect, test } from 'vitest';
import type { Deck, Footer } from '../../src/model/deck.js';
import { makeProblem } from '../../src/model/problems/make-problem.js';
import { evidenceByKey } from '../../src/model/evidence.js';
import { plainText, text } from '../../src/model/inline.js';
import type { Meta, Section } from '../../src/model/outline.js';
import { planDeck } from '../../src/plan/plan-deck.js';
import type { PlanOptions } from '../../src/plan/slides/plan-context.js';
import { verifyOutline } from '../../src/verify/verify-outline.js';
import { deckParts } from '../support/deck-parts.js';
import { SAMPLE_LOOK } from '../support/sample-deck.js';
import { planOutline, planQuote, planSection, planSource, SPAN } from '../support/plan-outline.js';

const { locale } = await deckParts();

function plan(
  sections: readonly Section[],
  meta: Partial<Meta> = {},
  options: Partial<PlanOptions> = {},
): Deck {
  const outline = planOutline(sections, meta);
  const all = {
    locale,
    images: new Map<string, string>(),
    look: SAMPLE_LOOK,
    accent: undefined,
    evidence: evidenceByKey(verifyOutline(outline, new Map()).value),
    faults: [],
    ...options,
  };
  return planDeck(outline, all);
}

const ids = (deck: Deck): readonly string[] => deck.slides.map(({ id }) => id);
const themes = (count: number): readonly Section[] =>
  Array.from({ length: count }, (_, index) => planSection(`t${index + 1}`));

describe('what a section shows', () => {
  const reading = { type: 'reading', text: text('A paragraph.'), span: SPAN } as const;
  const slide = (parts: Partial<Section>): unknown => plan([planSection('one', parts)]).slides.at(-2);

  test('paragraphs on a slide of the author’s own, which the handout has everywhere', () => {
    const read = [text('A paragraph.')];
    expect(slide({ kind: 'plain', blocks: [reading] })).toMatchObject({ paragraphs: read, reading: read });
    expect(slide({ kind: 'theme', blocks: [reading] })).toMatchObject({ paragraphs: [], reading: read });
  });

  test('numbers from the one that the list begins with', () => {
    const points = { type: 'points', items: [text('a')], ordered: true, span: SPAN } as const;
    expect(slide({ blocks: [{ ...points, start: 3 }] })).toMatchObject({ ordered: true, start: 3 });
    expect(slide({ blocks: [points] })).toMatchObject({ start: 1 });
  });
});

describe('what comes as a step', () => {
  const figure = { type: 'figure', data: { kind: 'list', items: [] }, span: SPAN } as const;
  const steps = (parts: Partial<Section>): unknown => {
    const slide = plan([planSection('one', parts)]).slides.at(-2);
    if (slide === undefined || !('quotes' in slide)) throw new Error('the section has no slide');
    const { question, quotes, figures } = slide;
    return [question?.step, ...quotes.map(({ step }) => step), ...figures.map((each) => each.steps)];
  };
  const [asked, said] = [planQuote({ role: 'host' }), planQuote()];

  test('of a theme with reveal, all but the question', () => {
    expect(steps({ reveal: true, blocks: [asked, said, figure] })).toEqual([undefined, true, true]);
    expect(steps({ blocks: [asked, said, figure] })).toEqual([undefined, undefined, undefined]);
  });

  test('of any theme what says so of itself', () => {
    const blocks = [{ ...asked, reveal: true }, said, { ...said, reveal: true }, { ...figure, reveal: true }];
    expect(steps({ blocks })).toEqual([true, undefined, true, true]);
    const shown = [asked, { ...said, reveal: false }, said, { ...figure, reveal: false }];
    expect(steps({ reveal: true, blocks: shown })).toEqual([undefined, undefined, true, undefined]);
  });
});

test('a deck in which nothing is to move says so', () => {
  expect(plan(themes(1), { motion: 'none' }).still).toBe(true);
  expect(plan(themes(1))).not.toHaveProperty('still');
});

describe('which slides there are', () => {
  const sections = [
    planSection('one'),
    planSection('also', { kind: 'aside' }),
    planSection('talk', { kind: 'discussion' }),
  ];

  test('one a section, between those that are made', () => {
    expect(ids(plan(sections, { sources: [planSource()] }))).toEqual([
      'cover',
      'agenda',
      'one',
      'also',
      'talk',
      'sources',
      'closing',
    ]);
  });

  test.each([
    ['cover', ['agenda', 'one', 'also', 'talk', 'sources', 'closing']],
    ['agenda', ['cover', 'one', 'also', 'talk', 'sources', 'closing']],
    ['discussion', ['cover', 'agenda', 'one', 'also', 'sources', 'closing']],
    ['closing', ['cover', 'agenda', 'one', 'also', 'talk', 'sources']],
    ['sources', ['cover', 'agenda', 'one', 'also', 'talk', 'closing']],
  ] as const)('%s can be left out', (omit, expected) => {
    expect(ids(plan(sections, { omit: [omit], sources: [planSource()] }))).toEqual(expected);
  });

  test('sources whose slide is left out are still those of the handout', () => {
    const deck = plan(sections, { omit: ['sources'], sources: [planSource()] });
    expect(deck.sources.map(({ title }) => plainText(title))).toEqual(['A report']);
  });

  test('without sources there is no slide for them', () => {
    expect(ids(plan(sections))).not.toContain('sources');
  });

  test('pages count from 1, and only themes are numbered', () => {
    const deck = plan(sections);
    expect(deck.slides.map(({ page }) => page)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(deck.slides.flatMap((slide) => ('number' in slide ? [slide.number] : []))).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });
});

test('dividers are counted by themselves, and the agenda lists the themes by their parts', () => {
  const deck = plan([
    planSection('begin', { kind: 'divider' }),
    planSection('one'),
    planSection('two'),
    planSection('end', { kind: 'divider' }),
    planSection('three'),
  ]);
  const numbers = deck.slides.flatMap((slide) => ('number' in slide ? [[slide.id, slide.number]] : []));
  expect(Object.fromEntries(numbers)).toEqual({ begin: 1, one: 1, two: 2, end: 2, three: 3 });
  const agenda = deck.slides.flatMap((slide) => (slide.kind === 'agenda' ? slide.entries : []));
  expect(
    agenda.map(({ headline, opens }) =>
      [opens?.headline, headline].map((words) => words && plainText(words)),
    ),
  ).toEqual([
    ['Headline of begin', 'Headline of one'],
    [undefined, 'Headline of two'],
    ['Headline of end', 'Headline of three'],
  ]);
  expect(agenda.map(({ opens }) => opens?.page)).toEqual([3, undefined, 6]);
});

test('an agenda names no part in which there is no theme, and makes room for those that it names', () => {
  const agendas = (sections: readonly Section[]): readonly number[] =>
    plan(sections).slides.flatMap((slide) => (slide.kind === 'agenda' ? [slide.entries.length] : []));
  const part = (id: string): Section => planSection(id, { kind: 'divider' });
  const [first, ...others] = themes(10);
  if (first === undefined) throw new Error('there is no theme');
  expect(agendas([first, ...others])).toEqual([10]);
  expect(agendas([part('a'), part('b'), first, part('c'), ...others, part('d')])).toEqual([5, 5]);
});

test('portraits are in two tones where the outline says so', () => {
  expect(plan(themes(1), { portraits: 'duotone' }).duotone).toBe(true);
  expect(plan(themes(1))).not.toHaveProperty('duotone');
});

describe('the closing', () => {
  const closing = (sections: readonly Section[], meta?: Partial<Meta>): unknown =>
    plan(sections, meta).slides.find(({ kind }) => kind === 'closing');

  test('calls the themes back', () => {
    expect(closing([planSection('one')])).toMatchObject({
      lastLine: undefined,
      link: undefined,
      entries: [{}],
    });
  });

  test('shows the line that the talk ends with instead, wherever it stands', () => {
    const quote = { ...planQuote({ text: text('Nobody is in charge.') }), lastLine: true } as const;
    expect(closing([planSection('one'), planSection('two', { blocks: [quote] })])).toMatchObject({
      lastLine: { text: text('Nobody is in charge.') },
      entries: [],
    });
  });

  test('leads to where there is more', () => {
    const link = 'https://example.org/talk';
    expect(closing([planSection('one')], { link })).toMatchObject({
      link: { url: link, qr: { alt: text(link) } },
    });
  });
});

describe('the sources', () => {
  const quoting = (id: string, ...numbers: number[]): Section =>
    planSection(id, {
      headline: [text(`About ${id}`)].flat(),
      blocks: numbers.map((number) => planQuote({ place: { type: 'paragraph', number } })),
    });
  const citations = (sections: readonly Section[], meta: Partial<Meta>): readonly string[] =>
    plan(sections, meta).slides.flatMap((slide) =>
      slide.kind === 'sources'
        ? slide.citations.map(({ headline, page, places }) =>
            [plainText(headline), page, plainText(places)].join(' | '),
          )
        : [],
    );

  test('of one source say where in it the words of each slide stand, each place once', () => {
    const sections = [quoting('one', 9, 7, 9), planSection('two'), quoting('three', 12)];
    expect(citations(sections, { sources: [planSource()] })).toEqual([
      'About one | 3 | ¶\u00a07, ¶\u00a09',
      'About three | 5 | ¶\u00a012',
    ]);
  });

  test('of several sources, or for very many slides, do not', () => {
    const sections = themes(9).map(({ id }) => quoting(id, 1));
    expect(citations(sections.slice(0, 8), { sources: [planSource()] })).toHaveLength(8);
    expect(citations(sections, { sources: [planSource()] })).toEqual([]);
    expect(citations(sections.slice(0, 2), { sources: [planSource(), planSource({ id: 'other' })] })).toEqual(
      [],
    );
  });
});

describe('a link in a headline', () => {
  const link = { type: 'link', url: 'https://example.org/', children: text('the hive') } as const;
  const headline = [...text('Ask '), { type: 'strong', children: [link] } as const];
  const unlinked = [...text('Ask '), { type: 'strong', children: text('the hive') }];
  const place = { type: 'paragraph', number: 1 } as const;
  const deck = plan([planSection('one', { headline, blocks: [planQuote({ place })] })], {
    sources: [planSource()],
  });

  test('is one on its slide', () => {
    expect(deck.slides.find(({ id }) => id === 'one')?.headline).toEqual(headline);
  });

  test('is none where the headline itself is a link: in agenda, closing and citations', () => {
    const links = deck.slides.flatMap((slide) => [
      ...('entries' in slide ? slide.entries : []),
      ...('citations' in slide ? slide.citations : []),
    ]);
    expect(links.map((entry) => entry.headline)).toEqual([unlinked, unlinked, unlinked]);
  });
});

describe('many themes', () => {
  test('share the slides of the agenda evenly', () => {
    const agenda = plan(themes(11)).slides.flatMap((slide) => (slide.kind === 'agenda' ? [slide] : []));
    expect(agenda.map(({ entries }) => entries.length)).toEqual([6, 5]);
  });

  test.each([
    [7, 7],
    [12, 12],
    [18, 18],
    [19, 0],
  ])('%i of them are called back at the end as %i entries', (count, called) => {
    const closing = plan(themes(count)).slides.find(({ kind }) => kind === 'closing');
    expect(closing).toMatchObject({ entries: { length: called } });
  });

  test('more than a dozen are a bar in the footer, the same for each however many there are', () => {
    const footers = (count: number): readonly Footer[] =>
      plan(themes(count)).slides.flatMap(({ kind, footer }) => (kind === 'theme' ? [footer] : []));
    expect(footers(12).every(({ progress, bar }) => progress.length === 12 && bar === undefined)).toBe(true);
    const bars = footers(13).map(({ progress, bar }) => [progress.length, bar?.tens, bar?.ones]);
    expect(bars).toEqual(
      [0, 8, 17, 25, 33, 42, 50, 58, 67, 75, 83, 92, 100].map((percent) => [
        0,
        Math.floor(percent / 10),
        percent % 10,
      ]),
    );
    expect(new Set(footers(500).map(({ bar }) => (bar?.tens ?? 0) * 10 + (bar?.ones ?? 0))).size).toBe(101);
  });

  test('only theirs is a bar', () => {
    const others = plan(themes(13)).slides.filter(({ kind }) => kind !== 'theme');
    expect(others.map(({ footer }) => footer.bar)).toEqual(others.map(() => undefined));
  });

  test('their numbers in the agenda have the room that the last on a slide needs', () => {
    const agenda = plan(themes(120)).slides.flatMap((slide) => (slide.kind === 'agenda' ? [slide] : []));
    expect(agenda.map(({ start, digits }) => [start, digits])).toEqual(
      Array.from({ length: 12 }, (_, index) => [index * 10 + 1, index < 9 ? undefined : 3]),
    );
  });
});

describe('the agenda', () => {
  test.each([
    [1, 1],
    [10, 1],
    [11, 2],
    [100, 10],
  ])('of %i themes takes %i slides, which name each theme once and its page', (count, slides) => {
    const deck = plan(themes(count));
    const agenda = deck.slides.flatMap((slide) => (slide.kind === 'agenda' ? [slide] : []));
    expect(agenda).toHaveLength(slides);
    const entries = agenda.flatMap((slide) => slide.entries);
    expect(entries.map(({ page }) => deck.slides[page - 1]?.id)).toEqual(themes(count).map(({ id }) => id));
    const size = Math.ceil(count / slides);
    expect(agenda.map(({ start }) => start)).toEqual(
      Array.from({ length: slides }, (_, index) => index * size + 1),
    );
  });

  test.each([
    ['16:9', [6, 6, 6, 6, 4]],
    ['4:3', [4, 4, 4, 4, 4, 4, 4]],
  ] as const)('of headlines that take several lines has fewer on a slide, in %s', (ratio, sizes) => {
    const headline = text('An overlong headline that goes on '.repeat(3));
    const deck = plan(
      themes(28).map((theme) => ({ ...theme, headline })),
      { ratio },
    );
    const agenda = deck.slides.flatMap((slide) => (slide.kind === 'agenda' ? [slide] : []));
    expect(agenda.map(({ entries }) => entries.length)).toEqual(sizes);
  });

  test('leaves out what is no theme', () => {
    const deck = plan([planSection('one'), planSection('also', { kind: 'aside' })]);
    expect(deck.slides.flatMap((slide) => (slide.kind === 'agenda' ? slide.entries : []))).toHaveLength(1);
  });
});

describe('a theme', () => {
  test('is opened by the first words of a host; what a host says later stands among the quotes', () => {
    const said = (role: 'guest' | 'host', words: string): ReturnType<typeof planQuote> =>
      planQuote({ role, text: text(words) });
    const section = planSection('one', {
      blocks: [said('guest', 'a'), said('host', 'why?'), said('host', 'how?')],
    });
    const slide = plan([section], { sources: [planSource()] }).slides[2];
    if (slide === undefined || !('quotes' in slide)) throw new Error('no theme');
    expect(slide.question && plainText(slide.question.text)).toBe('why?');
    expect(slide.quotes.map((quote) => plainText(quote.text))).toEqual(['a', 'how?']);
  });

  test('shows how far the talk is', () => {
    const progress = plan(themes(3)).slides.flatMap(({ footer, kind }) =>
      kind === 'theme' ? [footer.progress] : [],
    );
    expect(progress).toEqual([
      ['here', 'ahead', 'ahead'],
      ['past', 'here', 'ahead'],
      ['past', 'past', 'here'],
    ]);
  });

  test('keeps its channels apart', () => {
    const blocks = [
      { type: 'points', items: [text('shown')], span: SPAN },
      { type: 'reading', text: text('read'), span: SPAN },
      { type: 'note', text: 'said', span: SPAN },
    ] as const;
    const slide = plan([planSection('one', { blocks })]).slides[2];
    expect(slide).toMatchObject({ points: [text('shown')], reading: [text('read')], notes: ['said'] });
  });

  test('has no picture that could not be had', () => {
    const blocks = [{ type: 'picture', path: 'gone.png', alt: 'x', span: SPAN }] as const;
    expect(plan([planSection('one', { blocks })]).slides[2]).toMatchObject({ pictures: [] });
  });
});

test('in a draft, a fault is shown on its slide, or on the first where it is in none', () => {
  const fault = (section: string | undefined): PlanOptions['faults'][number] => ({
    ...makeProblem('glyph-missing', { message: `in ${section}`, file: 'x' }),
    section,
  });
  const faults = [fault('t2'), fault(undefined)];
  const deck = plan(themes(2), {}, { faults });
  expect(deck.slides.flatMap((slide) => slide.faults.map((words) => [slide.id, plainText(words)]))).toEqual([
    ['cover', 'in undefined'],
    ['t2', 'in t2'],
  ]);
});
