/** What slides look like on content that no slide was made for: in every look and both ratios. */
import type { BrowserContext, Page } from 'puppeteer-core';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isDark } from '../../src/looks/legible-accent.js';
import { parseLook } from '../../src/looks/parse-look.js';
import type { LookColours } from '../../src/model/look.js';
import { pageText, readPdf } from '../pdf/read-pdf.js';
import { ROOT } from '../browser/helpers.js';
import { sharedFolder } from '../support/shared-folder.js';
import { openFile, reader } from './support/chromium.js';
import { pullquote, type Ran } from './support/command.js';
import { violationsOf } from './support/axe.js';
import { boxesIn } from './support/empty-boxes.js';
import { linesOf } from './support/lines-of.js';
import { unfoldSlides } from './support/unfold-slides.js';

const OUTLINES = join(import.meta.dirname, '../fixtures/looks');
/** Every look that there is; those that more is asked of come first. */
const LOOKS = ['editorial', 'midnight'];
for (const file of readdirSync(join(ROOT, 'templates/looks')).toSorted())
  if (!LOOKS.includes(basename(file, '.css'))) LOOKS.push(basename(file, '.css'));
type Form = readonly [look: string, ratio: string];
const FORMS: readonly Form[] = LOOKS.map((look, index) => [look, index % 2 === 0 ? '16:9' : '4:3']);
/** In these each look and each ratio is met once. */
const FEW = FORMS.slice(0, 2);

/** Whatever the look, these are to build. */
const HARD = ['panel.en', 'long.de', 'short.ja'];
/** Each has something that one face has and another lacks, or that stands in no text. */
const SIGNS = ['quote.ja', 'figure.en', 'dots.zh-CN'];
/** Of these no more is asked than how their slides look. */
const SLIDES = ['rule.en', 'many.en', 'portraits.en'];
const GUESTS = [
  'Maria-Magdalena Konstantinopoulou-Fitzgerald',
  'Bartholomew Featherstonehaugh-Cholmondeley',
  'Oluwaseun Adebayo-Whitfield',
];
const PICTURES = ['images/mark.svg', 'logo.svg', 'bee.svg'];

const cwd = await sharedFolder();
const shared: { built: Ran[]; browser?: BrowserContext } = { built: [] };
/** By the path of its deck: opening takes longer than what most tests ask. */
const open = new Map<string, Page>();

const formOf = (deck: string, [look, ratio]: Form): string =>
  deck.replace('.', `-${look}-${ratio.replace(':', 'x')}.`);
const outputOf = (deck: string, form: Form, suffix: string): string =>
  join(cwd, 'output', `${formOf(deck, form)}.${suffix}`);

beforeAll(async () => {
  await mkdir(join(cwd, 'content/images'), { recursive: true });
  for (const path of PICTURES) await copyFile(join(OUTLINES, path), join(cwd, 'content', path));
  const build = async (format: string, decks: readonly string[]): Promise<void> => {
    const paths = decks.map((deck) => `content/${deck}.md`);
    shared.built.push(await pullquote(['build', ...paths, '--format', format], { cwd }));
  };
  await build('html,md,pdf,handout', [...(await writeForms(HARD, FEW)), ...(await writeAsTheyAre(SIGNS))]);
  await build('html,md,pdf', [
    ...(await writeForms(HARD, FORMS.slice(2))),
    ...(await writeForms(SLIDES, FEW)),
  ]);
  shared.browser = await reader();
});
afterAll(() => shared.browser?.close());

async function writeForms(decks: readonly string[], forms: readonly Form[]): Promise<readonly string[]> {
  const pairs = decks.flatMap((deck) => forms.map((form) => ({ deck, form })));
  for (const { deck, form } of pairs) {
    const [look, ratio] = form;
    const text = (await outlineOf(deck)).replace(/^look:.*\n/m, '');
    const formed = text.replace('---\n', `---\nlook: ${look}\nratio: "${ratio}"\n`);
    await writeFile(join(cwd, 'content', `${formOf(deck, form)}.md`), formed);
  }
  return pairs.map(({ deck, form }) => formOf(deck, form));
}

async function writeAsTheyAre(decks: readonly string[]): Promise<readonly string[]> {
  for (const deck of decks) await writeFile(join(cwd, 'content', `${deck}.md`), await outlineOf(deck));
  return decks;
}

/** The portraits are those of the panel. */
async function outlineOf(deck: string): Promise<string> {
  const text = await readFile(join(OUTLINES, `${deck.replace('portraits', 'panel')}.md`), 'utf8');
  return deck.startsWith('portraits')
    ? text.replace(/^ {2}- \{ name:/gm, '  - { photo: images/mark.svg, name:')
    : text;
}

/** Is left as it was found. */
async function slides(deck: string, form: Form): Promise<Page> {
  if (shared.browser === undefined) throw new Error('no browser');
  const path = outputOf(deck, form, 'html');
  const page = open.get(path) ?? (await openFile(shared.browser, path)).page;
  open.set(path, page);
  return page;
}

/** Of decks that nothing more is asked of, or whose slides were changed. */
async function closeSlides(): Promise<void> {
  const pages = [...open.values()];
  open.clear();
  for (const page of pages) await page.close();
}

/** Of its paper and its ink, as a browser says it. */
async function darkOf(look: string): Promise<string> {
  const { paper, ink } = await coloursOf(look);
  const parts = (isDark(paper) ? paper : ink).match(/[\da-f]{2}/g) ?? [];
  return `rgb(${parts.map((part) => String(Number.parseInt(part, 16))).join(', ')})`;
}

async function coloursOf(look: string): Promise<LookColours> {
  const css = await readFile(join(ROOT, 'templates/looks', `${look}.css`), 'utf8');
  return parseLook(look, css).look;
}

test('all of them build', () => {
  expect(shared.built.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual([0, 0]);
});

test('nothing in any PDF is an empty box', async () => {
  const names = (await readdir(join(cwd, 'output'))).filter((name) => name.endsWith('.pdf'));
  expect(names).toHaveLength(
    2 * (HARD.length * FEW.length + SIGNS.length) +
      (FORMS.length - FEW.length) * HARD.length +
      FEW.length * SLIDES.length,
  );
  const boxes = names.map(async (name) => [name, await boxesIn(join(cwd, 'output', name))] as const);
  expect((await Promise.all(boxes)).filter(([, fonts]) => fonts.length > 0)).toEqual([]);
});

test('long words are hyphenated in a handout as on slides, and no sign is in them that nobody sees', async () => {
  for (const form of FEW) {
    const printed = await wholeText(outputOf('long.de', form, 'handout.pdf'));
    expect(printed).not.toMatch(/[\u00ad\u200b]/);
    expect(printed).toContain('Unterschriften');
    const lines = printed.split('\n').map((line) => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        'Donaudampfschifffahrtsgesell-',
        'schaftskapitänsanwärter',
        'Grundstücksverkehrsgenehmigungszuständigkeitsprü-',
        'ferin',
      ]),
    );
  }
});

describe.each(FORMS.map((form) => ({ form, name: form.join(', ') })))('in $name', ({ form }) => {
  test('a long word is hyphenated, and no text has a soft hyphen in it', async () => {
    for (const deck of ['long.de', 'panel.en'])
      for (const suffix of ['html', 'md'])
        expect(await readFile(outputOf(deck, form, suffix), 'utf8')).not.toContain('\u00ad');
    const page = await slides('long.de', form);
    const cycle = await page.$eval('.cycle', (figure) => figure.textContent);
    expect(cycle).toContain('Grundstücksverkehrsbehörde');
    expect(cycle).not.toContain('\u00ad');
    const lines = await linesOf(page, '.cycle li:nth-child(3) .long');
    expect(lines.join('|')).toMatch(/^Grund\|?stücks\|?ver\|?kehrs\|?be\|?hörde$/);
    expect(lines.length).toBeGreaterThan(1);
    // Where lines are balanced, a browser leaves out hyphens.
    const wraps = await page.$$eval('.long', (all) => all.map((one) => getComputedStyle(one).textWrap));
    expect(new Set(wraps)).toEqual(new Set(['wrap']));
    const printed = await wholeText(outputOf('long.de', form, 'pdf'));
    expect(printed.replace(/\s/g, '')).toContain(lines.join('-'));
    expect(printed).not.toContain('\u00ad');
    expect(printed).not.toMatch(/^\s*-\s*$/m);
  });

  test('a label in a stack is as wide as its words, and a quotation ends in no word alone', async () => {
    const page = await slides('long.de', form);
    expect(await linesOf(page, '.stack li:nth-child(2) b')).toEqual(['Zuständigkeitsprüfung']);
    expect(await linesOf(page, '.stack li:nth-child(6) b')).toEqual(['Hochwasserschutzbeauftragte']);
    const quotation = await linesOf(page, '.quote blockquote p');
    expect(quotation.at(-1)).toMatch(/\S \S/);
  });

  test('a word with ligatures is found in the PDF', async () => {
    const printed = await wholeText(outputOf('long.de', form, 'pdf'));
    const words = printed.replace(/-\n/g, '');
    for (const word of ['Unterschriften', 'Auffindgebühr', 'Kauffläche']) expect(words).toContain(word);
  });

  test('a number is on one line with its unit', async () => {
    const page = await slides('long.de', form);
    expect(await linesOf(page, '.stats li:first-child b')).toEqual(['1.000.000 €']);
  });

  test('a Japanese line ends between phrases', async () => {
    const page = await slides('short.ja', form);
    const lines = await linesOf(page, 'section.theme > h2');
    expect(lines.join('')).toBe('刃を直すと、町が消えていく話');
    const ends = ['刃を', '刃を直すと、', '刃を直すと、町が', '刃を直すと、町が消えていく'];
    const cuts = lines.slice(0, -1).map((_, index) => lines.slice(0, index + 1).join(''));
    expect(cuts.filter((cut) => !ends.includes(cut))).toEqual([]);
    const thanks = await linesOf(page, 'section.closing > h2');
    expect([['ありがとう', 'ございました'], ['ありがとうございました']]).toContainEqual(thanks);
  });

  test('a light accent fills in its own colour, under dark letters', async () => {
    const page = await slides('panel.en', form);
    const filled = await page.$$eval('section.theme *', (elements) =>
      elements.flatMap((element) => {
        const { backgroundColor, color } = getComputedStyle(element);
        return backgroundColor === 'rgb(247, 228, 99)' && element.textContent.trim() !== '' ? [color] : [];
      }),
    );
    expect(filled).not.toEqual([]);
    const dark = await darkOf(form[0]);
    expect(filled.filter((color) => color !== dark)).toEqual([]);
  });

  test.each(FEW.includes(form) ? ['panel.en', 'portraits.en'] : ['panel.en'])(
    'all guests of %s stand whole on the cover, and no letter on the sign of the trade',
    async (deck) => {
      const page = await slides(deck, form);
      const cover = await page.$eval('section.cover', (section) => {
        const edge = section.getBoundingClientRect();
        const panel = section.querySelector('.guests')?.getBoundingClientRect() ?? edge;
        const parts = [...section.querySelectorAll('.guests li, .guests li > *')];
        const isOut = ({ left, right, top, bottom }: DOMRect): boolean =>
          left < panel.left || right > panel.right || top < edge.top || bottom > edge.bottom;
        const items = [...section.querySelectorAll('.guests li')].map((item) => item.getBoundingClientRect());
        return {
          names: [...section.querySelectorAll('.guests b')].map((name) => name.textContent),
          out: parts.filter((part) => isOut(part.getBoundingClientRect())).map((part) => part.textContent),
          areApart: items.every((item, index) =>
            items.slice(index + 1).every(({ top, left }) => top >= item.bottom || left >= item.right),
          ),
          sign: getComputedStyle(section, '::before').content.replace('""', 'none'),
        };
      });
      expect(cover).toEqual({ names: GUESTS, out: [], areApart: true, sign: 'none' });
    },
  );

  afterAll(closeSlides);

  // The last, since it changes what is open.
  test('what is written can be read on what it stands on, whatever the accent', async () => {
    for (const deck of ['panel.en', 'long.de']) {
      const page = await slides(deck, form);
      await page.evaluate(unfoldSlides);
      expect(await violationsOf(page, ['color-contrast'])).toEqual([]);
    }
  });
});

describe.each(FEW.map((form) => ({ form, name: form.join(', ') })))('slides in $name', ({ form }) => {
  afterAll(closeSlides);

  test('what is copied is what was written', async () => {
    const page = await slides('long.de', form);
    const copied = await page.$eval('section.cover h1', (title) => {
      getSelection()?.selectAllChildren(title);
      return getSelection()?.toString();
    });
    expect(copied?.trim()).toBe('Donaudampfschifffahrtsgesellschaftskapitänsanwärter');
  });

  test('headlines are of one size, attributions and footers can be read from the back', async () => {
    for (const deck of ['panel.en', 'rule.en', 'many.en']) {
      const page = await slides(deck, form);
      const sizes = await page.evaluate(() => {
        const all = (selector: string): number[] => [
          ...new Set(
            [...document.querySelectorAll(selector)].map((one) =>
              Number.parseFloat(getComputedStyle(one).fontSize),
            ),
          ),
        ];
        return {
          headlines: all('section:not(.cover, .closing, .density-3) > h2'),
          attributions: all('figcaption'),
          footers: all('.footer'),
        };
      });
      expect(sizes.headlines).toHaveLength(1);
      expect(sizes.attributions.filter((size) => size < 24)).toEqual([]);
      expect(sizes.footers).toEqual([20]);
    }
  });

  test('no line of an attribution opens or ends with the dot between its parts', async () => {
    const page = await slides('rule.en', form);
    const dots = await page.$$eval('.quote figcaption', (captions) =>
      captions.flatMap((caption) =>
        ['100%', '240px'].flatMap((width) => {
          caption.style.width = width;
          const source = caption.querySelector(':scope > .source');
          if (source === null) return [];
          const { left, width: shown } = caption.getBoundingClientRect();
          const scale = shown / caption.offsetWidth;
          const dot = getComputedStyle(source, '::before');
          const at = source.getBoundingClientRect().left - left;
          const end = at + (Number.parseFloat(dot.left) + Number.parseFloat(dot.width)) * scale;
          const { overflowX } = getComputedStyle(caption);
          return [{ content: dot.content, overflowX, opens: at < 1, isSeen: end > 0 }];
        }),
      ),
    );
    expect(dots.filter(({ opens, isSeen }) => opens === isSeen)).toEqual([]);
    expect(new Set(dots.map(({ opens }) => opens))).toEqual(new Set([true, false]));
    expect(new Set(dots.map(({ content, overflowX }) => `${content} ${overflowX}`))).toEqual(
      new Set(['"·" clip']),
    );
  });

  test('two quotes both name their source', async () => {
    const page = await slides('rule.en', form);
    const shown = await page.$$eval('section.id-one .quote .source', (sources) =>
      sources.map((source) => getComputedStyle(source).display !== 'none'),
    );
    expect(shown).toEqual([true, true]);
    expect(
      await page.$eval('section.id-one .quote:last-child blockquote', (quote) => quote.textContent),
    ).toMatch(/‘Hey, I wanna fix this thing.’/);
  });

  test('a small drawing fills its place, and a dark logo has a light plate on a dark slide', async () => {
    const page = await slides('many.en', form);
    const seen = await page.evaluate(() => {
      const picture = document.querySelector('.picture.vector img');
      const logo = document.querySelector('section.closing .logo img');
      if (picture === null || logo === null) throw new Error('there is no picture');
      return {
        height: picture instanceof HTMLElement ? picture.offsetHeight : 0,
        plate: getComputedStyle(logo).backgroundColor,
      };
    });
    expect(seen.height).toBeGreaterThan(380);
    const isDarkSlide = isDark((await coloursOf(form[0])).paper);
    expect(seen.plate).toMatch(isDarkSlide ? /^rgb\(2\d\d, 2\d\d, 2\d\d\)$/ : /^rgba\(0, 0, 0, 0\)$/);
  });

  test('more than eight themes are called back at the end, and the progress is a bar', async () => {
    const page = await slides('many.en', form);
    expect(await page.$$eval('section.closing .entries li', (entries) => entries.length)).toBe(13);
    const bars = await page.$$eval('.progress.bar', (all) =>
      all.map((bar) => {
        const { left, width } = bar.getBoundingClientRect();
        const here = bar.querySelector('.here')?.getBoundingClientRect();
        return { parts: bar.children.length, start: here && (here.left - left) / (width - here.width) };
      }),
    );
    expect(bars.map(({ parts }) => parts)).toEqual(bars.map(() => 3));
    expect(bars.map(({ start }) => start?.toFixed(2))).toEqual(
      Array.from({ length: 13 }, (_, index) => (index / 12).toFixed(2)),
    );
    const agendas = await page.$$eval('section.agenda .entries', (lists) =>
      lists.map((list) => getComputedStyle(list.children[0] ?? list).fontSize),
    );
    expect(agendas).toHaveLength(2);
    expect(new Set(agendas).size).toBe(1);
  });
});

/** An escaped keyword is one that no style sheet's reader looks for. */
test('text in a face that lacks it is told, on slides and in the handout', async () => {
  for (const [sheet, selector] of [
    ['looks/midnight.css', 'section .points li'],
    ['styles/handout.css', 'h1, h2'],
  ] as const) {
    const css = await readFile(join(ROOT, 'templates', sheet), 'utf8');
    await mkdir(join(cwd, 'own', dirname(sheet)), { recursive: true });
    await writeFile(join(cwd, 'own', sheet), `${css}\n${selector} { font-style: \\69talic }\n`);
  }
  const outline = join(cwd, 'content', `${formOf('short.ja', ['midnight', '4:3'])}.md`);
  const { code, stderr } = await pullquote(['build', outline, '-f', 'handout', '--templates', 'own'], {
    cwd,
  });
  const told = stderr.split('\n').filter((line) => line.includes('glyph-missing:'));
  expect(told.map((line) => line.replace(/.*glyph-missing: /, ''))).toMatchInlineSnapshot(`
    [
      "\`.id-ha li\` is set in “Pullquote Sans” 400 italic, which is embedded without “え”, “か”, “し”, “つ”, “て”, and 8 more",
      "\`h1\` is set in “Pullquote Serif” 700 italic, which is embedded without “え”, “が”, “く”, “て”, “を”, and 4 more",
    ]
  `);
  expect(code).toBe(1);
});

async function wholeText(path: string): Promise<string> {
  const pdf = await readPdf(await readFile(path));
  const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return (await Promise.all(pages.map((number) => pageText(pdf, number)))).join('\n');
}
