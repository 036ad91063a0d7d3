import { join } from 'node:path';
import { parse } from 'yaml';
import { loadWordBreaks } from '../../../src/languages/breaks/load-word-breaks.js';
import { describe, expect, test } from 'vitest';
import { text } from '../../../src/model/inline.js';
import type { Deck } from '../../../src/model/deck.js';
import type { Locale } from '../../../src/model/locale.js';
import { readTemplates } from '../../../src/read/read-templates.js';
import { HANDOUT_LAYOUTS, type HandoutOptions } from '../../../src/template/pages/handout-options.js';
import { templateHandout } from '../../../src/template/pages/template-handout.js';
import { compileTemplates } from '../../../src/template/templates.js';
import { sampleDeck, quote, section } from '../../support/sample-deck.js';

const files = await readTemplates(['templates']);
const templates = compileTemplates(files);
const locale = parse(files.get('locales/en.yaml') ?? '') as Locale;
const breaks = await loadWordBreaks(
  ['en', 'zh-CN'],
  join(import.meta.dirname, '../../../generated/hyphenation'),
);

function handout(deck: Deck, options: Partial<HandoutOptions> = {}): string {
  const slides = deck.slides.map(({ id }) => `<svg data-marpit-svg=""><!-- slide ${id} --></svg>`);
  const all = { layout: 'reading', paper: 'a4', notes: false, ...options } as const;
  return templateHandout(deck, { slides, css: '/* slides */' }, all, templates, locale, files, breaks);
}

/** Without the style sheets, on one line. */
const body = (page: string): string => page.slice(page.indexOf('<body')).replace(/\s+/g, ' ');

const discussion = section(3, { id: 'discussion', kind: 'discussion', number: undefined });

test('questions begin with the number that they were given', () => {
  const asked = { ...discussion, points: [text('Why?')], ordered: true };
  expect(body(handout(sampleDeck([{ ...asked, start: 4 }])))).toContain('<ol start="4"> <li>');
  expect(body(handout(sampleDeck([asked])))).toContain('<ol> <li>');
});

test('a line of reading text ends where its author ended it', () => {
  const reading = [[...text('a'), { type: 'break', value: ' ' } as const, ...text('b')]];
  expect(body(handout(sampleDeck([section(1, { reading })])))).toContain('<p>a<br>b</p>');
});

describe('the head', () => {
  test('says what is known of the talk', () => {
    const deck = sampleDeck([], {
      subtitle: text('Five answers'),
      facts: {
        guests: [{ name: text('Marit Oswin'), role: text('Keeper'), photo: undefined }],
        guestLabel: text('Guest'),
        hosts: [],
        hostLabel: text('Host'),
        speaker: text('Ines Halloran'),
        event: undefined,
        date: text('2026-04-01'),
      },
    });
    expect(/<header.*<\/header>/.exec(body(handout(deck)))?.[0]).toMatchInlineSnapshot(
      `"<header class="head"> <p class="kicker">Handout</p> <h1>A talk</h1> <p class="subtitle">Five answers</p> <dl class="facts"> <div><dt>Guest</dt><dd><span class="name">Marit Oswin</span> <span class="role">Keeper</span></dd> </div> <div><dt>Speaker</dt><dd>Ines Halloran</dd></div> <div><dt>Date</dt><dd>2026-04-01</dd></div> </dl> </header>"`,
    );
  });

  test('has the paper, the running title and the accent in its style sheet', () => {
    const page = handout(
      sampleDeck([], {
        title: text('Ask “why”'),
        accent: { fill: '#1f666d', text: '#1f666d', onFill: '#ffffff' },
      }),
      {
        paper: 'letter',
      },
    );
    expect(page).toContain('size: letter;');
    expect(page).toContain('@bottom-left { content: "Ask \\201c why\\201d "; }');
    expect(page).toContain('--given-accent: #1f666d;');
  });

  test('takes the accent of the look where the outline has none', () => {
    expect(handout(sampleDeck([]))).toMatch(/--given-accent: #[0-9a-f]{6};/);
  });
});

describe('a theme', () => {
  test('stands with its slide, described, and its reading text', () => {
    const theme = section(1, {
      points: [text('a point')],
      figures: [{ kind: 'stack', items: [{ label: text('Product'), text: text('an AI') }] }],
      reading: [text('First paragraph.'), text('Second.')],
    });
    const page = body(handout(sampleDeck([theme])));
    expect(page).toContain('<span class="number">1</span> <span class="headline">Headline of theme-1</span>');
    expect(page).toContain(
      'role="img" aria-label="Headline of theme-1; a point; Product: an AI"><svg data-marpit-svg=""><!-- slide theme-1 -->',
    );
    expect(page).toContain('<div class="text"> <p>First paragraph.</p> <p>Second.</p> </div>');
  });

  test('cites a quote in full', () => {
    const cited = quote({
      placeUrl: 'https://example.org/?a=1&b=2',
      remarks: [text('translated from Chinese')],
      reported: text('as reported in Chinese'),
      original: { text: text('现在发现我错了'), lang: 'zh-CN' },
    });
    const page = body(handout(sampleDeck([section(1, { quotes: [cited] })])));
    expect(/<figure.*<\/figure>/.exec(page)?.[0]).toMatchInlineSnapshot(
      `"<figure class="quote"> <blockquote lang="en" cite="https://example.org/?a=1&amp;b=2"><p class="marked">“now I find I was wrong”</p></blockquote> <figcaption> <span class="speaker">Sam Altman</span> <span class="where">A report<span class="dot">&#160;· </span><a href="https://example.org/?a=1&amp;b=2">¶ 7</a></span> <span class="remarks">translated from Chinese<span class="dot">&#160;· </span>as reported in Chinese</span> <span class="original" lang="zh-CN">“现在<wbr>发现<wbr>我错了”</span> </figcaption> </figure>"`,
    );
  });

  test('links the source where a quote names no place in it', () => {
    const cited = quote({ place: undefined, placeUrl: 'https://example.org/' });
    const page = body(handout(sampleDeck([section(1, { quotes: [cited] })])));
    expect(page).toContain('<span class="where"><a href="https://example.org/">A report</a></span>');
  });

  test('sets the question apart, and a paraphrase without quotation marks', () => {
    const theme = section(1, { question: quote({ marked: false }), quotes: [quote()] });
    const page = body(handout(sampleDeck([theme])));
    expect(page).toContain('<figure class="question"> <blockquote lang="en"><p>now I find I was wrong</p>');
    expect(page).toContain('<figure class="quote"> <blockquote lang="en"><p class="marked">“now I find');
  });
});

describe('the order', () => {
  test('is themes, sources, and the questions as a page to write on; made slides are left out', () => {
    const source = { title: text('S'), publisher: undefined, url: 'https://a.org/x?y', qr: undefined };
    const deck = sampleDeck(
      [
        { ...section(1), ...{ kind: 'agenda', id: 'agenda', start: 1, digits: undefined, entries: [] } },
        { ...discussion, points: [text('Why?')] },
        section(2),
      ],
      { sources: [{ ...source, remark: text('in Chinese') }] },
    );
    const page = body(handout(deck));
    const places = ['slide theme-2', '>Sources<', '<code>https://a.org/x?y</code>', 'in Chinese', '>Why?<'];
    const found = places.map((place) => page.indexOf(place));
    expect(found).not.toContain(-1);
    expect(found.slice(0, 2)).toEqual(found.slice(0, 2).toSorted((a, b) => a - b));
    expect(Math.max(...found)).toBe(found.at(-1));
    expect(page).not.toContain('slide agenda');
  });
});

test('a source whose quotations are lightly edited says so, as on the slide', () => {
  const source = { title: text('S'), publisher: undefined, url: undefined, qr: undefined, remark: undefined };
  const page = handout(sampleDeck([], { sources: [source, { ...source, edited: text('lightly edited') }] }));
  expect(body(page).match(/<p class="remark">.*?<\/p>/g)).toEqual(['<p class="remark">lightly edited</p>']);
});

describe.each(HANDOUT_LAYOUTS)('%s', (layout) => {
  test('has speaker notes only when they are asked for', () => {
    const deck = sampleDeck([section(1), discussion]);
    expect(handout(deck, { layout })).not.toContain('note of');
    const page = body(handout(deck, { layout, notes: true }));
    for (const id of ['theme-1', 'discussion']) {
      expect(page).toContain(`<p>note of ${id}<br>second line</p> <p>second paragraph</p>`);
    }
  });

  test('shows what an author wrote as text', () => {
    const hostile = text('</style><script>alert(1)</script>"{{x}}');
    const theme = section(1, { headline: hostile, points: [hostile], reading: [hostile] });
    const page = handout(sampleDeck([theme], { title: hostile }), { layout });
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;{{x}}');
  });

  test('has no empty page when there are no slides', () => {
    expect(handout(sampleDeck([]), { layout })).not.toContain('class="sheet"');
  });
});

test.each([
  ['3up', [3, 3, 1]],
  ['6up', [6, 1]],
] as const)('%s sets so many slides on a page', (layout, expected) => {
  const slides = Array.from({ length: 7 }, (_, index) => section(index + 1));
  const sheets = body(handout(sampleDeck(slides), { layout }))
    .split('class="sheet"')
    .slice(1);
  expect(sheets.map((sheet) => sheet.match(/<article>/g)?.length)).toEqual(expected);
});
