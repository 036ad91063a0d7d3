import { join } from 'node:path';
import { parse } from 'yaml';
import { loadWordBreaks } from '../../../src/languages/breaks/load-word-breaks.js';
import { describe, expect, test } from 'vitest';
import { text } from '../../../src/model/inline.js';
import type { CoverSlide, Deck } from '../../../src/model/deck.js';
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

const ADA = { src: 'pictures/1', alt: text('Marit Oswin'), focus: { x: 75, y: 40 } };

describe('the head', () => {
  test('says what is known of the talk', () => {
    const deck = sampleDeck([], {
      subtitle: text('Five answers'),
      facts: {
        guests: [{ name: text('Marit Oswin'), role: text('Keeper'), photo: ADA }],
        guestLabel: text('Guest'),
        hosts: [],
        hostLabel: text('Host'),
        speaker: text('Ines Halloran'),
        event: undefined,
        date: text('2026-04-01'),
      },
    });
    expect(/<header.*<\/header>/.exec(body(handout(deck)))?.[0]).toMatchInlineSnapshot(
      `"<header class="head"> <p class="kicker">Handout</p> <h1>A talk</h1> <p class="subtitle">Five answers</p> <dl class="facts"> <div><dt>Guest</dt><dd><img src="pictures/1" alt="" style="object-position: 75% 40%"><span class="name">Marit Oswin</span> <span class="role">Keeper</span></dd> </div> <div><dt>Speaker</dt><dd>Ines Halloran</dd></div> <div><dt>Date</dt><dd>2026-04-01</dd></div> </dl> </header>"`,
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
    expect(page).toContain('--print-accent: #1f666d;');
  });

  test.each([
    ['#ffffff', undefined, 'logo'],
    ['#ffffff', true, 'logo'],
    ['#101010', true, 'logo'],
    ['#101010', undefined, 'logo plated'],
  ])('has the logo, with a plate of dark paper (%s) where it was made for that', (paper, dark, classes) => {
    const logo = { src: 'logo.svg', alt: text('House'), dark };
    const { look, facts } = sampleDeck([]);
    const cover: CoverSlide = {
      ...section(1, { id: 'cover' }),
      ...{ kind: 'cover', subtitle: undefined, logo, facts },
    };
    const deck = sampleDeck([cover], { look: { ...look, paper } });
    const head = /<header.*<\/header>/.exec(body(handout(deck)))?.[0];
    expect(head).toContain(`<img class="${classes}" src="logo.svg" alt="House">`);
    expect(handout(deck)).toContain(`--look-paper: ${paper};`);
  });

  test('takes the accent of the look where the outline has none', () => {
    expect(handout(sampleDeck([]))).toMatch(/--print-accent: #[0-9a-f]{6};/);
  });
});

describe('a theme', () => {
  test('stands with its figure, its points and its reading text, without its slide', () => {
    const theme = section(1, {
      points: [text('a point')],
      figures: [{ kind: 'stack', items: [{ label: text('Product'), text: text('an AI') }] }],
      reading: [text('First paragraph.'), text('Second.')],
    });
    const page = body(handout(sampleDeck([theme])));
    expect(page).toContain('<span class="number">1</span> <span class="headline">Headline of theme-1</span>');
    expect(page).toContain(
      '<ol class="figure stack of-1"> <li><div><b>Product</b><span>an AI</span> </div></li>',
    );
    expect(page).toContain('<ul class="points"> <li>a point</li> </ul>');
    expect(page).toContain('<div class="text"> <p>First paragraph.</p> <p>Second.</p> </div>');
    expect(page).not.toContain('<svg');
  });

  test('of the author’s own has its text before its points, as the slide has, and once', () => {
    const words = [text('A paragraph.')];
    const own = section(1, { kind: 'plain', paragraphs: words, reading: words, points: [text('a point')] });
    const page = body(handout(sampleDeck([own])));
    expect(page).toMatch(/<div class="text"> <p>A paragraph\.<\/p> <\/div>\s*<ul class="points">/);
    expect(page.split('A paragraph.')).toHaveLength(2);
  });

  test('has its headline and what it is about in one piece, and the rest after it', () => {
    const picture = { src: 'bee.png', alt: text('A bee & a hive') };
    const theme = section(1, {
      quotes: [quote()],
      pictures: [picture],
      ordered: true,
      start: 3,
      points: [text('p')],
    });
    const page = body(handout(sampleDeck([theme])));
    expect(/<div class="start">.*?<\/div>/.exec(page)?.[0]).toMatch(/<h2>.*<figure class="quote short">/);
    expect(page).toContain(
      '</div> <figure class="picture"><img src="bee.png" alt="A bee &amp; a hive"></figure>',
    );
    expect(page).toContain('<ol class="points" start="3"> <li>p</li> </ol>');
    expect(page.split('now I find I was wrong')).toHaveLength(2);
  });

  test('has a picture that fills its slide among its words', () => {
    const calm = { side: 'left', veil: 0 } as const;
    const bleed = { src: 'sea.jpg', alt: text('The sea'), focus: { x: 50, y: 50 }, calm };
    expect(body(handout(sampleDeck([section(1, { bleed })])))).toContain('<img src="sea.jpg" alt="The sea">');
  });

  test('keeps room for the first lines below a headline that only text follows', () => {
    const page = body(handout(sampleDeck([section(1, { reading: [text('Some text.')] })])));
    expect(page).toContain('<div class="start bare">');
  });

  test('has the dividers before it over its headline', () => {
    const divider = section(1, { id: 'part', kind: 'divider', number: 2 });
    const page = body(handout(sampleDeck([divider, section(2)])));
    expect(page).toContain(
      '<h2 id="1" class="part"><span class="number">2</span> <span class="headline">Headline of part</span></h2> <h2><span class="number">2</span> <span class="headline">Headline of theme-2</span></h2>',
    );
    expect(page.match(/<article/g)).toHaveLength(1);
  });

  test('has a divider over it with its notes between them, where notes are asked for', () => {
    const divider = section(1, { id: 'part', kind: 'divider', number: 1 });
    const page = body(handout(sampleDeck([divider, section(2)]), { notes: true }));
    expect(page).toMatch(
      /<article id="1" class="divider">.*note of part.*<\/article> <article id="2" class="theme">/,
    );
  });

  test('is seen to be a draft', () => {
    const page = body(handout(sampleDeck([section(1, { faults: [text('what is <wrong>')] })])));
    expect(page).toContain('<div class="faults"> <p>Draft</p> <ul><li>what is &lt;wrong&gt;</li></ul>');
  });

  test.each([
    ['few words', 'short'],
    ['a sentence as most quotations are, of some twenty words, '.repeat(2), 'medium'],
    ['a sentence as most quotations are, of some twenty words, '.repeat(5), 'long'],
    ['a sentence as most quotations are, of some twenty words, '.repeat(9), 'very-long'],
    ['一句话'.repeat(9), 'short'],
    ['一句话'.repeat(11), 'medium'],
  ])('sets the quotation “%s” in the size %s', (words, size) => {
    const page = body(handout(sampleDeck([section(1, { quotes: [quote({ text: text(words) })] })])));
    expect(page).toContain(`<figure class="quote ${size}">`);
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
      `"<figure class="quote short"> <blockquote lang="en" cite="https://example.org/?a=1&amp;b=2"><p class="marked">“now I find I was wrong”</p></blockquote> <figcaption> <span class="speaker">Sam Altman</span><span class="dot">&#160;· </span><span class="where">A report<span class="dot">&#160;· </span><a href="https://example.org/?a=1&amp;b=2">¶ 7</a></span><span class="dot">&#160;· </span><span class="remarks">translated from Chinese<span class="dot">&#160;· </span>as reported in Chinese</span> <span class="original" lang="zh-CN">“现在<wbr>发现<wbr>我错了”</span> </figcaption> </figure>"`,
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
    expect(page).toContain(
      '<figure class="quote short"> <blockquote lang="en"><p class="marked">“now I find',
    );
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
    const places = [
      'Headline of theme-2',
      '>Sources<',
      '<code>https://a.org/x?y</code>',
      'in Chinese',
      '>Why?<',
    ];
    const found = places.map((place) => page.indexOf(place));
    expect(found).not.toContain(-1);
    expect(found.slice(0, 2)).toEqual(found.slice(0, 2).toSorted((a, b) => a - b));
    expect(Math.max(...found)).toBe(found.at(-1));
    expect(page).not.toContain('Headline of agenda');
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
      expect(page).toContain(`<p>note of ${id}<br>second line</p><p>second paragraph</p>`);
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
] as const)(
  '%s sets so many slides on a page, and no list of notes where there are none',
  (layout, expected) => {
    const slides = Array.from({ length: 7 }, (_, index) => section(index + 1, { notes: [] }));
    const sheets = body(handout(sampleDeck(slides), { layout, notes: true }))
      .split('class="sheet"')
      .slice(1);
    expect(sheets.map((sheet) => sheet.match(/<article>/g)?.length)).toEqual(expected);
    expect(sheets.at(-1)).not.toContain('Speaker notes');
  },
);
