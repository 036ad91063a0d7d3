/** A slide in, all the words on it out: what a picture of the slide is described by. */
import type {
  AgendaEntry,
  Citation,
  Facts,
  PersonView,
  QuoteView,
  SectionSlide,
  Slide,
  SourceView,
} from '../../model/deck.js';
import { figureType } from '../../figures/registry.js';
import { plainText, text, type RichText } from '../../model/inline.js';
import type { Locale } from '../../model/locale.js';

/** In the order in which they stand; without the talk's title in the footer, which is on every slide. */
export function slideWords(slide: Slide, locale: Locale): string {
  const faults = slide.faults.length === 0 ? [] : [locale.draft, ...slide.faults.map(plainText)];
  return [...faults, plainText(slide.headline), ...contentOf(slide, locale), said(slide.footer.source)]
    .filter((words) => words !== '')
    .join('; ');
}

function contentOf(slide: Slide, locale: Locale): readonly string[] {
  switch (slide.kind) {
    case 'cover':
      return [
        said(slide.subtitle),
        ...slide.facts.guests.map(personWords),
        ...factWords(slide.facts, locale),
        said(slide.logo?.alt),
      ];
    case 'agenda':
      return slide.entries.flatMap(entryWords);
    case 'closing':
      return [
        ...(slide.lastLine === undefined ? [] : [quoteWords(slide.lastLine, locale)]),
        ...slide.entries.map(({ headline }) => plainText(headline)),
        ...(slide.link === undefined ? [] : [slide.link.url]),
        ...factWords(slide.facts, locale),
        said(slide.logo?.alt),
      ];
    case 'sources':
      return [...slide.sources.map(sourceWords), ...slide.citations.map(citationWords)];
    default:
      return sectionWords(slide, locale);
  }
}

function sectionWords(slide: SectionSlide, locale: Locale): readonly string[] {
  const { question, quotes, paragraphs, points, figures, pictures, bleed, portrait } = slide;
  return [
    ...[...(question === undefined ? [] : [question]), ...quotes].map((quote) => quoteWords(quote, locale)),
    ...paragraphs.map(plainText),
    ...points.map(plainText),
    ...figures.flatMap((figure) => figureType(figure).words(figure)),
    ...[...pictures, bleed ?? [], portrait ?? []].flat().map(({ alt }) => plainText(alt)),
  ];
}

/** The words, then whose they are and where they stand. */
function quoteWords(quote: QuoteView, { quoteOpen, quoteClose }: Locale): string {
  const quoted = (words: RichText): string => `${quoteOpen}${plainText(words)}${quoteClose}`;
  const { text: words, marked, speaker, place, remarks, original, source, reported } = quote;
  const facts = [
    ...[speaker, place ?? [], ...remarks].map(plainText),
    original === undefined ? '' : quoted(original.text),
    ...[source, reported ?? []].map(plainText),
  ];
  return `${marked ? quoted(words) : plainText(words)} — ${facts.filter((fact) => fact !== '').join(', ')}`;
}

/** What a list of facts says: each with its name before it. */
function factWords(facts: Facts, locale: Locale): readonly string[] {
  const { hosts, hostLabel, speaker, event, date } = facts;
  const rows: readonly (readonly [label: string, words: string])[] = [
    [plainText(hostLabel), hosts.map(personWords).join(', ')],
    [locale.speaker, said(speaker)],
    [locale.event, said(event)],
    [locale.date, said(date)],
  ];
  return rows.filter(([, words]) => words !== '').map(([label, words]) => `${label}: ${words}`);
}

function personWords({ name, role }: PersonView): string {
  return listed([name, role]);
}

function entryWords({ headline, minutes, opens }: AgendaEntry): readonly string[] {
  return [...(opens === undefined ? [] : [plainText(opens.headline)]), listed([headline, minutes])];
}

function sourceWords({ title, publisher, remark, url }: SourceView): string {
  return listed([title, publisher, remark, text(url ?? '')]);
}

function citationWords({ headline, places }: Citation): string {
  return listed([headline, places]);
}

function listed(parts: readonly (RichText | undefined)[]): string {
  return parts
    .map(said)
    .filter((words) => words !== '')
    .join(', ');
}

function said(words: RichText | undefined): string {
  return words === undefined ? '' : plainText(words);
}
