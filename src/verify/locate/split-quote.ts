/** Takes a quote apart where its author left words out or put words in. */

export interface QuotePart {
  /** The words, white space around them trimmed. */
  readonly text: string;
  /** How it follows the part before it; the first part follows nothing. */
  readonly joint: 'start' | 'elision' | 'insertion';
}

export interface SplitQuote {
  readonly parts: readonly QuotePart[];
  /** The bracketed words, without brackets. */
  readonly insertions: readonly string[];
}

/** `[…]`, `[...]`, `…`, `……`, `...`, then `[word]`; an insertion is a few words and no sentence. */
const JOINT =
  /[[［]\s*(?:[…⋯]+|\.{3,})\s*[\]］]|[…⋯]+|\.{3,}|。{3,}|[[［](?<words>[^\][［］\n]{1,60})[\]］]/g;
/** `[W]e` is the source’s `we` with another case: no insertion, and no edge. */
const BRACKETED_LETTER = /\[(\p{L})\](?=\p{L})/gu;

/** A quote without marks comes back as one part. Ellipses at its very edges leave nothing out. */
export function splitQuote(quote: string): SplitQuote {
  const text = quote.replaceAll(BRACKETED_LETTER, '$1');
  const parts: QuotePart[] = [];
  const insertions: string[] = [];
  let joint: QuotePart['joint'] = 'start';
  let from = 0;
  const push = (until: number): void => {
    const words = text.slice(from, until).trim();
    if (words !== '') parts.push({ text: words, joint: parts.length === 0 ? 'start' : joint });
    if (words !== '') joint = 'insertion';
  };
  for (const match of text.matchAll(JOINT)) {
    push(match.index);
    from = match.index + match[0].length;
    const words = match.groups?.['words'];
    if (words !== undefined) insertions.push(words.trim());
    else joint = 'elision';
  }
  push(text.length);
  return { parts, insertions };
}

/** Takes off the quotation marks that wrap the whole of a quote: the blockquote says it is one. */
export function unwrapQuote(quote: string): string {
  const text = quote.trim();
  const wrapped = /^[“"「『«„‘'](?<inner>[\s\S]+)[”"」』»’']$/.exec(text)?.groups?.['inner'];
  return wrapped === undefined ? text : wrapped.trim();
}
