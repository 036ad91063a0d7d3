/** A quote of the outline in, the quote as a slide or the handout cites it out. */
import type { QuoteView } from '../../model/deck.js';
import { passes, type Evidence, type ScopeKind } from '../../model/evidence.js';
import { text, type RichText } from '../../model/inline.js';
import type { LocaleKey } from '../../model/locale.js';
import type { Meta, Quote, Source, SourcePlace } from '../../model/outline.js';
import { showTime } from '../../text/timecode.js';
import { sourceName } from './source-view.js';
import type { Phrases } from '../words/phrases.js';

export function citeQuote(quote: Quote, evidence: Evidence, meta: Meta, phrases: Phrases): QuoteView {
  const source = meta.sources.find(({ id }) => id === quote.source);
  const sourceLang = source?.lang ?? meta.lang;
  const place = quotePlace(quote, evidence);
  const isOriginal = quote.mode === 'verbatim';
  return {
    key: quote.key,
    text: quote.mode === 'paraphrased' ? quote.text : phrases.inMarks(quote.text),
    lang: isOriginal ? sourceLang : meta.lang,
    marked: quote.mode !== 'paraphrased',
    speaker: phrases.printed(text(quote.speaker)),
    place: place && placeName(place, phrases),
    placeUrl: source?.url && placeUrl(source.url, place),
    source: source ? sourceName(source) : text(quote.source),
    remarks: [
      ...remarks(quote, sourceLang, phrases),
      ...(quote.unreviewed === true ? [phrases.say('unreviewed')] : []),
      ...inContext(quote, evidence, phrases),
      ...doubts(evidence, phrases),
    ],
    reported: source && reportedIn(source, meta.lang, phrases),
    original:
      quote.original === undefined
        ? undefined
        : { text: phrases.inMarks(text(quote.original)), lang: sourceLang },
  };
}

function remarks(quote: Quote, sourceLang: string, phrases: Phrases): readonly RichText[] {
  if (quote.mode === 'paraphrased') return [phrases.say('paraphrased')];
  if (quote.mode === 'translated') {
    return [phrases.say('translated', { language: phrases.language(sourceLang) })];
  }
  return [];
}

const SCOPES = {
  reported: 'scopeReported',
  supposed: 'scopeSupposed',
  conditional: 'scopeConditional',
  asked: 'scopeAsked',
} as const satisfies Record<ScopeKind, LocaleKey>;

/** What its speaker does not claim says so wherever it is shown. */
function inContext(quote: Quote, { scope }: Evidence, phrases: Phrases): readonly RichText[] {
  return quote.inContext === true && scope !== undefined ? [phrases.say(SCOPES[scope.kind])] : [];
}

/** A quotation that nothing speaks for says so wherever it is shown. */
function doubts(evidence: Evidence, phrases: Phrases): readonly RichText[] {
  return passes(evidence) ? [] : [phrases.say('unverified')];
}

/** Said where the source is not written in the language that was spoken: its words are a report. */
function reportedIn(source: Source, lang: string, phrases: Phrases): RichText | undefined {
  const written = source.lang ?? lang;
  if (source.spoken === undefined || phrases.language(source.spoken) === phrases.language(written)) {
    return undefined;
  }
  return phrases.say('reported', { language: phrases.language(written) });
}

/** Where the outline says that it stands, or else where it was found. */
export function quotePlace(quote: Quote, evidence: Evidence): SourcePlace | undefined {
  return quote.place ?? evidence.place;
}

export function placeName(place: SourcePlace, phrases: Phrases): RichText {
  if (place.type === 'time') return text(showTime(place.seconds));
  return phrases.say(place.type === 'page' ? 'onPage' : 'paragraph', { n: place.number });
}

/** Opens a recording at its second; YouTube reads `t` from the query, other players from the fragment. */
function placeUrl(url: string, place: SourcePlace | undefined): string {
  if (place?.type !== 'time') return url;
  const target = new URL(url);
  if (/(^|\.)(youtube\.com|youtu\.be)$/.test(target.hostname)) {
    target.searchParams.set('t', String(place.seconds));
  } else {
    target.hash = `t=${place.seconds}`;
  }
  return target.href;
}
