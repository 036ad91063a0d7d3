import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHandle } from '../../../src/browser/open-browser.js';
import { textsOn, unsetProblems } from '../../../src/pipeline/fonts/unset-problems.js';
import type { Problem } from '../../../src/model/problems/problem.js';
import { sharedBrowser } from '../../support/shared-browser.js';
import { planOutline } from '../../support/plan-outline.js';

const shared: { browser?: BrowserHandle } = {};
beforeAll(async () => {
  shared.browser = await sharedBrowser();
});
afterAll(() => shared.browser?.close());

const face = (range: string, more = ''): string =>
  `@font-face { font-family: "Pullquote Sans"; src: local(none); unicode-range: ${range}; ${more} }`;
/** Upright there is all, in italics there are Latin letters alone. */
const CSS = [
  face('U+0-FFFF'),
  face('U+0-FF', 'font-style: italic'),
  `body { font: 20px "Pullquote Sans" } .i { font-style: \\69talic }`,
].join('\n');

const KNOWN = { missing: [] as readonly number[], absent: [] as { family: string; selector: string }[] };

async function problems(body: string, style = '', known = KNOWN): Promise<readonly Problem[]> {
  if (shared.browser === undefined) throw new Error('no browser');
  const html = `<!doctype html><style>${CSS}${style}</style><section class="theme id-one">${body}</section>`;
  const page = await shared.browser.openPage({ html, viewport: { width: 400, height: 300 } });
  try {
    return unsetProblems([await textsOn(page)], { added: [], lacks: { han: [], ...known } }, planOutline([]));
  } finally {
    await page.close();
  }
}

const messages = async (...given: Parameters<typeof problems>): Promise<readonly string[]> =>
  (await problems(...given)).map(({ message }) => message.replace(/^`[^`]*` is /, ''));

describe('text that its faces cannot draw is found, however its style came about', () => {
  const NONE = 'set in “Pullquote Sans” 400 italic, which is embedded without “熱”';
  test.each([
    ['a keyword that is escaped', '<p class="i">a 熱</p>', ''],
    ['a custom property', '<p>a 熱</p>', ':root { --x: italic } p { font-style: var(--x) }'],
    ['an inline style', '<p style="font-style: oblique 10deg">熱</p>', ''],
    ['drawn before', '<p></p>', 'p::before { content: "熱"; font-style: \\69talic }'],
    [
      'drawn from an attribute',
      '<p data-x="熱"></p>',
      'p::after { content: attr(data-x); font-style: \\69talic }',
    ],
    [
      'in quotation marks',
      '<p></p>',
      'p::after { content: open-quote; quotes: "熱" "a"; font-style: \\69talic }',
    ],
    [
      'at the head of a point',
      '<p>a</p>',
      'p { display: list-item; list-style: "熱" } p::marker { font-style: \\69talic }',
    ],
    ['the first letter', '<p>熱</p>', 'p::first-letter { font-style: \\69talic }'],
    ['the first line', '<p>熱</p>', '@media all { p::first-line { font-style: \\69talic } }'],
    ['without a box', '<p class="i" style="display: contents">熱</p>', ''],
    ['emphasised', '<p class="i">a</p>', 'p { text-emphasis: "熱" }'],
    [
      'in a shadow tree',
      '<div><template shadowrootmode="open"><p style="font-style: italic">熱</p></template></div>',
      '',
    ],
  ])('%s', async (_, body, style) => {
    expect(await messages(body, style)).toEqual([NONE]);
  });

  test('in capitals', async () => {
    expect(await messages('<p class="i">ÿ</p>', 'p { text-transform: uppercase }')).toEqual([
      NONE.replace('熱', 'Ÿ'),
    ]);
  });

  test('once a style, with what to do', async () => {
    expect(await problems('<p class="i">熱</p><p class="i">海熱</p>')).toMatchInlineSnapshot(`
      [
        {
          "file": "content/talk.en.md",
          "hint": "set it in another face, or write the rule of the look or template that does so without escapes",
          "message": "\`.id-one p.i\` is set in “Pullquote Sans” 400 italic, which is embedded without “海”, “熱”",
          "rule": "glyph-missing",
          "severity": "error",
          "span": undefined,
        },
      ]
    `);
  });

  test('a family that is not there', async () => {
    expect(await problems('<p style="font-fam\\69ly: Inter, Pullquote Sans">a</p>')).toMatchInlineSnapshot(`
      [
        {
          "file": "content/talk.en.md",
          "hint": "name the file of that font under \`fonts:\` in the front matter, or set \`Pullquote Serif\`, \`Pullquote Sans\` or \`Pullquote Mono\`",
          "message": "the look or a template sets \`.id-one p\` in “Inter”, which is not embedded",
          "rule": "font-not-embedded",
          "severity": "error",
        },
      ]
    `);
  });
});

test.each([
  ['what the faces have', '<p>熱</p><p class="i">a</p>', ''],
  [
    'what is not shown',
    '<p class="i" hidden>熱</p><div hidden><p class="i" style="display: contents">熱</p></div>',
    '',
  ],
  ['what draws nothing', '<p class="i">\u3000</p><p class="i"></p>', 'p::before { content: "" }'],
  ['what is read aloud', '<p></p>', 'p::before { content: "a" / "熱"; font-style: \\69talic }'],
])('nothing is said of %s', async (_, body, style) => {
  expect(await messages(body, style)).toEqual([]);
});

test('nothing is said twice', async () => {
  expect(await messages('<p class="i">熱</p>', '', { ...KNOWN, missing: [0x71b1] })).toEqual([]);
  const known = { ...KNOWN, absent: [{ family: 'Inter', selector: 'p' }] };
  expect(await messages('<p style="font-family: inter">a</p>', '', known)).toEqual([]);
});
