/** Whatever a slide shows as words, the description of its picture says: measured against the rendered slide. */
import { decodeHTML } from 'entities';
import { describe, expect, test } from 'vitest';
import type { Facts, QuoteView, SectionSlide, Slide } from '../../../src/model/deck.js';
import { text } from '../../../src/model/inline.js';
import { renderSlides } from '../../../src/render/render-slides.js';
import { slideWords } from '../../../src/template/pages/slide-words.js';
import { deckParts } from '../../support/deck-parts.js';
import { quote, sampleDeck, section } from '../../support/sample-deck.js';

const { markdownOf, locale } = await deckParts();

const facts: Facts = {
  guests: [
    { name: text('Ada Guestname'), role: text('Guestrole'), photo: undefined },
    { name: text('Bea Othername'), role: undefined, photo: undefined },
  ],
  guestLabel: text('Guests'),
  hosts: [{ name: text('Bo Hostname'), role: text('Hostrole'), photo: undefined }],
  hostLabel: text('Host'),
  speaker: text('Eve Speakername'),
  event: text('A meeting'),
  date: text('4 May 2026'),
};
const logo = { src: 'data:,', alt: text('The bee of the club') };
const { headline, footer, notes } = section(1);
const base = (page: number) => ({
  ...{ page, density: 0, headline, footer: { ...footer, source: text('Footersource') } },
  ...{ notes, minutes: undefined, faults: [text('This is not proved')] },
});
const cited: QuoteView = quote({
  text: text('words of a quotation'),
  remarks: [text('translated from Chinese'), text('unverified')],
  reported: text('as reported in Chinese'),
  original: { text: text('ursprüngliche Worte'), lang: 'de' },
});
const items = [
  { label: text('Labelone'), text: text('textone') },
  { label: undefined, text: text('texttwo') },
];
const parts: Partial<SectionSlide> = {
  question: quote({
    text: text('why is it so'),
    speaker: text('Bo Hostname'),
    source: text('Questionsource'),
  }),
  quotes: [cited, quote({ text: text('a paraphrase of it'), marked: false, place: text('12:34') })],
  points: [text('a first point'), text('a second point')],
  pictures: [{ src: 'data:,', alt: text('What a picture shows') }],
};
const entries = [
  { headline: text('Entryone of it'), page: 3, minutes: text('4 min') },
  { headline: text('Entrytwo of it'), page: 4, minutes: undefined },
];
const source = {
  ...{ title: text('A sourcetitle'), publisher: text('Apublisher'), url: 'https://example.org/a' },
  ...{ qr: undefined, remark: text('in Chinese, held in English') },
};

const SLIDES: readonly (readonly [name: string, slide: Slide])[] = [
  ['cover', { ...base(1), id: 'cover', kind: 'cover', subtitle: text('A subtitle'), logo, facts }],
  [
    'agenda',
    {
      ...{ ...base(1), id: 'agenda', kind: 'agenda', start: 1, digits: undefined },
      entries: entries.map((entry) => ({ ...entry, opens: { headline: text('Partone'), page: 2 } })),
    },
  ],
  ...(['theme', 'aside', 'plain', 'discussion'] as const).map(
    (kind) => [kind, section(1, { ...base(1), ...parts, kind })] as const,
  ),
  ...(['stack', 'cycle', 'timeline', 'stats', 'list'] as const).map(
    (kind) => [kind, section(1, { ...base(1), figures: [{ kind, items }] })] as const,
  ),
  [
    'compare',
    section(1, {
      figures: [
        {
          kind: 'compare',
          columns: [
            { title: text('Columnone'), items: [text('itemone')] },
            { title: text('Columntwo'), items: [text('itemtwo')] },
          ],
        },
      ],
    }),
  ],
  ['network', section(1, { figures: [{ kind: 'network', hub: text('Thehub'), partners: items }] })],
  [
    'closing',
    {
      ...base(1),
      ...{ id: 'closing', kind: 'closing', facts, logo, entries, lastLine: cited },
      link: { url: 'https://example.org/more', qr: { src: 'data:,', alt: text('https://example.org/more') } },
    },
  ],
  [
    'sources',
    {
      ...base(1),
      ...{ id: 'sources', kind: 'sources', sources: [source] },
      citations: [{ headline: text('Citationone'), page: 3, places: text('¶ 12, ¶ 14') }],
    },
  ],
];

/** Without the talk's title, which the footer of each slide repeats. */
function shownWords(slide: Slide): readonly string[] {
  const [html = ''] = renderSlides(markdownOf(sampleDeck([slide])), '/* @theme pullquote-test */');
  const shown = html
    .replace(/<span class="talk">.*?<\/span>/s, '')
    .replace(/<img[^>]* alt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<style[^>]*>.*?<\/style>|<[^>]*>/gs, ' ');
  return wordsOf(decodeHTML(shown));
}

function wordsOf(words: string): readonly string[] {
  return words.match(/[\p{L}\p{N}¶]+/gu) ?? [];
}

describe('slideWords', () => {
  test.each(SLIDES)('says all the words on a slide: %s', (_, slide) => {
    const shown = shownWords(slide);
    const said = new Set(wordsOf(slideWords(slide, locale)));
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((word) => !said.has(word))).toEqual([]);
  });

  test('says whose words they are, in order', () => {
    expect(slideWords(section(1, parts), locale)).toMatchInlineSnapshot(
      `"Headline of theme-1; “why is it so” — Bo Hostname, ¶ 7, Questionsource; “words of a quotation” — Sam Altman, ¶ 7, translated from Chinese, unverified, “ursprüngliche Worte”, A report, as reported in Chinese; a paraphrase of it — Sam Altman, 12:34, A report; a first point; a second point; What a picture shows"`,
    );
  });
});
