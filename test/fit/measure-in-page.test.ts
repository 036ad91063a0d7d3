import { describe, expect, test } from 'vitest';
import { measureSlides } from '../../src/fit/fit-slides.js';
import type { Overflow } from '../../src/fit/measure-in-page.js';
import { slidesPage } from './slides-page.js';

/** A slide of 400 × 300 px whose letters are 20 px squares. */
const slide = (content: string, style = '', id = 'one'): string =>
  `<section class="theme id-${id} density-0" style="${style}">${content}</section>`;

const CSS = `
  * { margin: 0; padding: 0; box-sizing: border-box }
  section { position: relative; width: 400px; height: 300px; margin-bottom: 20px; font: 20px/20px monospace }
  .density-1 .shrinks { height: 150px !important } .density-2 .shrinks { height: 100px !important }
  .density-3 .shrinks { height: 50px !important }
  .at { position: absolute; white-space: pre } .footer { position: absolute; bottom: 0; height: 40px; width: 100% }
  ul { list-style: none }
  :is(h2, b) { display: block; font: inherit } .long { display: inline-block; max-width: 100% } .shy::before { content: '\\AD' }
  .narrow { width: var(--width); word-break: keep-all; overflow-wrap: anywhere }
  .density-1 .narrow, .density-2 .narrow, .density-3 .narrow { font-size: 16px }
  .ruled { position: relative }
  .ruled::before { content: ''; position: absolute; left: var(--at); top: 0; bottom: 0; border-left: 2px solid }
  .struck::after { content: ''; position: absolute; left: 10px; top: 9px; width: 90px; height: 2px; background: #000 }
  .unseen::after { display: none }
  .signed { position: relative } .signed::before { content: '1'; position: absolute; left: 0; top: 0 }
  .framed::before { content: ''; position: absolute; inset: 10px; border: 1px solid }
  .turned::after { content: ''; position: absolute; left: 20px; top: 5px; width: 10px; height: 10px; rotate: 45deg; background: #000 }
  .numbered::after { content: '12'; position: absolute; right: 0; bottom: 0; height: 40px; line-height: 40px }`;

/** Where two colours of a background meet, in the middle. */
const SEAM = 'background: linear-gradient(to left, #eee 200px, #fff 200px)';

interface Fit {
  readonly densities: readonly number[];
  readonly overflows: readonly Overflow[];
}

const pageWith = slidesPage(CSS, { width: 400, height: 300 });

async function fit(...slides: readonly string[]): Promise<Fit> {
  const { settings, overflows } = await measureSlides(await pageWith(slides.join('')), { bleeds: false });
  return { densities: settings.map(({ density }) => density), overflows };
}

const FITS: Fit = { densities: [0], overflows: [] };

describe('a long word', () => {
  const word = (tag: string, letters: string): string =>
    slide(
      `<div class="figure"><li><${tag} class="narrow" style="--width: 80px"><span class="long">${letters}<span class="shy"></span>tenth</span></${tag}></li></div>`,
    );

  test('of a headline, a quotation or a label is not hyphenated, where the next density has room for it', async () => {
    for (const tag of ['h2', 'blockquote', 'b'])
      expect((await fit(word(tag, 'nine'))).densities).toEqual([1]);
  });

  test('is hyphenated among points, and where that has none', async () => {
    expect(await fit(word('p', 'nine'))).toEqual(FITS);
    expect(await fit(word('h2', 'ninetynine'))).toEqual(FITS);
  });
});

describe('a name in a drawing', () => {
  const named = (width: number, kind = 'long', ...others: readonly string[]): string =>
    slide(
      ['efgh', ...others]
        .map(
          (end) =>
            `<div class="figure chart narrow" style="--width: ${width}px"><span class="${kind}">abcd<span class="shy"></span>${end}</span></div>`,
        )
        .join(''),
    );

  test('is not parted, where a denser slide has room for all of it', async () => {
    expect(await fit(named(70))).toEqual({ densities: [1], overflows: [] });
  });

  test('is not parted beside another that is in any density', async () => {
    expect(await fit(named(70, 'long', 'efghij'))).toEqual({ densities: [1], overflows: [] });
  });

  test('is parted where no density has room, and where it is longer than a line', async () => {
    expect(await fit(named(55))).toEqual(FITS);
    expect(await fit(named(70, 'long longer'))).toEqual(FITS);
  });
});

describe('a mark that ends a quotation', () => {
  const quoted = (width: number, words = 'abcd'): string =>
    slide(
      `<p class="narrow" style="--width: ${width}px"><span>(</span>${words}<span class="close">)</span></p>`,
    );

  test('is not alone on a line, where a denser slide has room for it', async () => {
    expect(await fit(quoted(50))).toEqual({ densities: [1], overflows: [] });
  });

  test('may stand where no density has, or where it has words beside it', async () => {
    expect(await fit(quoted(20, 'a'))).toEqual(FITS);
    expect(await fit(quoted(60))).toEqual(FITS);
    expect(await fit(quoted(30))).toEqual(FITS);
  });
});

describe('what fits', () => {
  test.each([
    ['text within', slide('<p>Some words</p>')],
    ['nothing', slide('')],
    ['text that ends at the edge', slide('<p class="at" style="right: 0; bottom: 0">end</p>')],
    ['a footer’s own text', slide('<p>a</p><div class="footer">footer</div>')],
    [
      'a draft’s faults',
      slide(
        '<p>a</p><div class="faults at" style="top: 290px; height: 5px; overflow: hidden">so<br>many<br>faults</div>',
      ),
    ],
    [
      'tight lines of one text',
      slide('<p style="padding-top: 9px; line-height: 0.8">one<br>two <b>three</b></p>'),
    ],
    [
      'a logo beside words, and over a colour',
      slide(
        '<p>a headline</p><div class="logo at" style="left: 260px; top: 0"><img alt="x" style="width: 90px; height: 40px"></div>',
      ),
    ],
    ['a rule between lines', slide('<p>a</p><div style="border-top: 1px solid"><p>b</p></div>')],
    ['a text in a frame', slide('<p style="border: 1px solid">a</p>')],
    [
      'a line that a style sheet draws beside a text',
      slide('<p class="ruled" style="padding-left: 30px; --at: 10px">a<br>b</p>'),
    ],
    [
      'a line under what stands on a colour of its own',
      slide('<div class="ruled" style="--at: 20px"><p style="background: #fff">a word</p></div>'),
    ],
    ['a sign before a point', slide('<p class="signed" style="padding-left: 30px">a point</p>')],
    ['a line that is not drawn', slide('<p class="struck unseen">a word</p>')],
    [
      'what has one colour on both sides',
      slide('<p>a text that is long enough to cross the middle</p>', SEAM.replace('#eee', '#fff')),
    ],
    ['text on either side of a seam', slide('<p>left</p><p class="at" style="left: 210px">right</p>', SEAM)],
    [
      'a title in the footer that is cut off before it meets the page',
      slide(
        '<p>a</p><div class="footer"><p style="width: 200px; overflow: hidden; white-space: nowrap">a title that goes on and on</p><p class="at" style="left: 210px; top: 0">7</p></div>',
      ),
    ],
    [
      'text beside the footer',
      slide(
        '<p class="at" style="bottom: 0">a</p><div class="footer" style="left: 300px; width: 100px">b</div>',
      ),
    ],
    [
      'text under a footer at the slide’s head',
      slide('<p style="padding-top: 40px">a</p><div class="footer" style="top: 0; bottom: auto">b</div>'),
    ],
    ['items that touch', slide('<ul class="figure"><li><div>a</div></li><li><div>b</div></li></ul>')],
    ['items in items', slide('<ul class="figure"><li><div><ul><li><div>a</div></li></ul></div></li></ul>')],
  ])('%s', async (_, given) => {
    expect(await fit(given)).toEqual(FITS);
  });
});

describe('what does not', () => {
  test.each([
    [
      'text below the edge',
      '<p class="at" style="top: 295px">low words</p>',
      { kind: 'edge', pixels: 15, words: 'low words' },
    ],
    [
      'text above it',
      '<p class="at" style="top: -12px">high</p>',
      { kind: 'edge', pixels: 12, words: 'high' },
    ],
    [
      'text left of it',
      '<p class="at" style="left: -7px">left</p>',
      { kind: 'edge', pixels: 7, words: 'left' },
    ],
    [
      'a picture right of it',
      '<img class="at" style="left: 350px; width: 80px; height: 20px" alt="x">',
      { kind: 'edge', pixels: 30 },
    ],
    [
      'text that runs into the footer',
      '<p class="at" style="top: 250px">into</p><div class="footer">f</div>',
      { kind: 'edge', pixels: 10, words: 'into' },
    ],
    [
      'text cut off by its own box',
      '<p style="width: 100px; white-space: nowrap; overflow: hidden">a word that is far too wide</p>',
      { kind: 'box' },
    ],
    [
      'a box whose lines are too many',
      '<p style="height: 40px; overflow: hidden">a<br>b<br>c<br>d<br>e</p>',
      { kind: 'box', pixels: 50 },
    ],
    [
      'text cut off by a box far above it',
      '<div style="height: 60px; overflow: hidden"><div><div><p>a</p><p>b</p><p>c</p><p>d</p><p>e</p><p>last</p></div></div></div>',
      { kind: 'box', pixels: 50 },
    ],
    [
      'items of a figure that run into each other',
      '<ul class="figure" style="position: relative"><li><div class="at" style="left: 20px; top: 20px; width: 60px; height: 40px">a</div></li><li><div class="at" style="left: 70px; top: 50px; width: 60px; height: 40px">b</div></li></ul>',
      { kind: 'overlap', pixels: 10, words: 'b' },
    ],
    [
      'a hub that its partners cover',
      '<div class="figure"><p class="hub at" style="left: 50px; top: 50px; width: 50px; height: 50px">h</p><ul><li><div class="at" style="left: 80px; top: 70px; width: 90px; height: 20px">p</div></li></ul></div>',
      { kind: 'overlap', pixels: 20, words: 'p' },
    ],
    [
      'words that the logo covers',
      '<p>a long headline</p><div class="logo at" style="left: 60px; top: 5px"><img alt="x" style="width: 90px; height: 40px"></div>',
      { kind: 'logo', words: 'a long headline' },
    ],
    [
      'a rule that runs through a line',
      '<p>cited</p><div class="at" style="top: 8px; width: 200px; height: 90px; border-top: 1px solid"></div>',
      { kind: 'struck', words: 'cited' },
    ],
    [
      'a rule above a block that a line sinks into',
      '<div style="height: 30px"><p>a</p><p>sinks</p></div><div style="border-top: 1px solid; height: 90px"></div>',
      { kind: 'struck', words: 'sinks' },
    ],
    [
      'an upright line that a style sheet draws',
      '<p class="ruled" style="--at: 30px">words in its way</p>',
      { kind: 'struck', words: 'words in its way' },
    ],
    ['a bar that a style sheet draws', '<p class="struck">barred</p>', { kind: 'struck', words: 'barred' }],
    ['a turned sign', '<p class="turned">arrow</p>', { kind: 'struck', words: 'arrow' }],
    ['a number that a style sheet sets', '<p class="signed">point</p>', { kind: 'struck', words: 'point' }],
    ['the edge of a frame', '<div class="framed"><p>edge</p></div>', { kind: 'struck', words: 'edge' }],
    [
      'an upright border',
      '<p>words</p><p class="at" style="left: 20px; top: 0; height: 30px; border-left: 3px solid"></p>',
      { kind: 'struck', words: 'words' },
    ],
    [
      'a bar of its own',
      '<p>words</p><p class="at" style="left: 0; top: 8px; height: 4px; width: 90px; background: #000"></p>',
      { kind: 'struck', words: 'words' },
    ],
    [
      'the seam of two colours',
      `<div style="${SEAM}"><p>a text that is long enough to cross the middle</p></div>`,
      { kind: 'struck' },
    ],
    [
      'the number of the page',
      '<p>a</p><div class="footer numbered" style="line-height: 40px; text-align: right">title</div>',
      { kind: 'struck', words: 'title' },
    ],
    [
      'two texts that run into each other',
      '<p class="at" style="top: 20px">one text</p><p class="at" style="top: 28px">another</p>',
      { kind: 'struck', words: 'another' },
    ],
  ])('%s', async (_, content, expected) => {
    const { densities, overflows } = await fit(slide(content));
    expect(densities).toEqual([3]);
    expect(overflows).toEqual([expect.objectContaining({ slide: 'one', ...expected })]);
  });

  test('boxes in large type hold what stands in them, though it is less than half a line too high', async () => {
    const large = (height: number): string =>
      slide(
        `<div style="height: 150px; font-size: 100px; line-height: 1"><p style="height: ${height}px">a</p></div>`,
      );
    expect(await fit(large(150))).toEqual(FITS);
    expect((await fit(large(180))).overflows).toMatchObject([{ kind: 'box', pixels: 30 }]);
  });

  test('the worst of several is told', async () => {
    const { overflows } = await fit(
      slide('<p class="at" style="top: 285px">a little</p><p class="at" style="left: -90px">much</p>'),
    );
    expect(overflows.map(({ words, pixels }) => [words, pixels])).toEqual([['much', 90]]);
  });
});

describe('densities', () => {
  test('of slides that go on from each other are those of the densest', async () => {
    const part = (id: string, height: number): string =>
      slide(
        `<div class="shrinks" style="height: ${height}px; display: flex; align-items: end"><p>end</p></div>`,
        '',
        id,
      ).replace('theme', 'agenda');
    const { densities } = await fit(part('agenda', 320), part('agenda-2', 100), slide('<p>a</p>'));
    expect(densities).toEqual([1, 1, 0]);
  });

  test.each([
    [0, 200],
    [1, 320],
    [2, 320, 160],
    [3, 320, 210],
  ])('the first that holds it is taken: %i', async (density, height, above = 0) => {
    const tall = `<div style="height: ${above}px"></div><div class="shrinks" style="height: ${height}px; display: flex; align-items: end"><p>end</p></div>`;
    expect(await fit(slide(tall))).toEqual({ densities: [density], overflows: [] });
  });

  test('each slide has its own', async () => {
    const tall =
      '<div class="shrinks" style="height: 320px; display: flex; align-items: end"><p>end</p></div>';
    const crowded = '<p class="at" style="top: 400px">x</p>';
    const { densities, overflows } = await fit(
      slide('<p>a</p>', '', 'a'),
      slide(tall, '', 'b'),
      slide(crowded, '', 'c'),
    );
    expect(densities).toEqual([0, 1, 3]);
    expect(overflows.map((overflow) => overflow.slide)).toEqual(['c']);
  });
});
