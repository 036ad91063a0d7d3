/** A draft and an outline in, the draft's themes that the outline has nothing of yet out. */
import type { Draft, DraftQuote, DraftTheme } from '../print/draft.js';
import { plainText } from '../../model/inline.js';
import type { Outline, Quote, SourcePlace } from '../../model/outline.js';

/** A theme is there when the outline has its headline, or quotes from the same stretch of the same source. */
export function newThemes(draft: Draft, outline: Outline, source: string): readonly DraftTheme[] {
  const headlines = new Set(outline.sections.map(({ headline }) => plain(plainText(headline))));
  const quotes = outline.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'quote'));
  const words = new Set(quotes.map(({ text }) => plain(plainText(text))));
  const own = quotes.filter((quote) => quote.source === source);
  const taken = new Set(outline.sections.map(({ id }) => id));
  return draft.themes
    .filter((theme) => {
      const quoted = [...theme.quotes, ...(theme.question === undefined ? [] : [theme.question])];
      return (
        !headlines.has(plain(theme.headline)) &&
        !own.some((quote) => isWithin(quote, theme)) &&
        !quoted.some((quote) => words.has(plain(quote.words)))
      );
    })
    .map((theme) => renamed(withFreeId(theme, taken), draft, outline));
}

function plain(words: string): string {
  return words.replaceAll(/[\s\p{P}]+/gu, '').toLowerCase();
}

function isWithin({ place }: Quote, { extent: [first, last] }: DraftTheme): boolean {
  const [at, from, to] = [numberOf(place), numberOf(first), numberOf(last)];
  return at !== undefined && from !== undefined && to !== undefined && from <= at && at <= to;
}

function numberOf(place: SourcePlace | undefined): number | undefined {
  return place?.type === 'time' ? place.seconds : place?.number;
}

function withFreeId(theme: DraftTheme, taken: Set<string>): DraftTheme {
  let { id } = theme;
  for (let count = 2; taken.has(id); count += 1) id = `${theme.id}-new-${count}`;
  taken.add(id);
  return { ...theme, id };
}

/** The author may have given guest and host better names. */
function renamed(theme: DraftTheme, draft: Draft, { meta }: Outline): DraftTheme {
  const known = [...meta.guests, ...meta.hosts].flatMap(({ name, also }) => [name, ...also]);
  const better = (speaker: string): string => {
    if (known.includes(speaker)) return speaker;
    const isGuest = draft.guests.some(({ name }) => name === speaker);
    const [only, ...more] = isGuest ? meta.guests : meta.hosts;
    return only === undefined || more.length > 0 ? speaker : only.name;
  };
  const rename = (quote: DraftQuote): DraftQuote => ({ ...quote, speaker: better(quote.speaker) });
  return {
    ...theme,
    question: theme.question && rename(theme.question),
    quotes: theme.quotes.map(rename),
    moreQuotes: theme.moreQuotes.map(rename),
  };
}
