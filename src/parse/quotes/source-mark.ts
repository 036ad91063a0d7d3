/** What stands in the brackets of an attribution in, the source, the place in it and the kind of quotation out. */
import { didYouMean, surelyMeant } from '../../text/did-you-mean.js';
import type { QuoteMode, SourcePlace } from '../../model/outline.js';
import type { FixTouches } from '../../model/problems/fix.js';
import { shorten } from '../../text/shorten.js';
import { parseTimecode } from '../../text/timecode.js';
import { at } from '../../text/at.js';

export interface SourceMark {
  readonly source: string;
  readonly place?: SourcePlace | undefined;
  readonly mode: QuoteMode;
  readonly inContext?: boolean | undefined;
  /** For a translated quote. */
  readonly original?: string | undefined;
}

export interface MarkFault {
  /** As far as it could be read. */
  readonly source: string;
  readonly message: string;
  readonly hint: string;
  /** What can only be meant, and what of it the author did not say. */
  readonly meant?: { readonly text: string; readonly touches: FixTouches } | undefined;
}

/**
 * `article`, `article @ 12`, `article @ 00:12:34`, each also with `, paraphrased` or
 * `, translated from "…"`, and `, in context`.
 */
export function parseSourceMark(text: string): SourceMark | MarkFault {
  const [head, tail] = splitOnce(text, /[,，]/);
  const [source, place] = splitOnce(head, /[@＠]/);
  if (source === '') return { source, message: 'the brackets name no source', hint: EXAMPLE };
  if (tail !== undefined && /^(?:in context|paraphrased)$/i.test(source) && isId(tail))
    return {
      source,
      message: `\`${source}\` stands before the source`,
      hint: `write \`[${shorten(tail)}, ${source}]\`: the source comes first`,
      meant: place === undefined ? { text: `${tail}, ${source}`, touches: 'form' } : undefined,
    };
  const unmarked = /^(\S+)[ \t]+([\d:]+)$/.exec(source);
  if (unmarked !== null)
    return {
      source: at(unmarked, 1),
      message: `\`${shorten(source)}\` is no id of a source`,
      hint: `put \`@\` before the place: \`[${at(unmarked, 1)} @ ${at(unmarked, 2)}]\``,
      meant: placed(at(unmarked, 1), at(unmarked, 2), tail),
    };
  const readPlace = place === undefined ? undefined : placeOf(place);
  if (place !== undefined && readPlace === undefined) return placeFault(source, place);
  const { rest, inContext } = withoutContext(tail);
  const mode = modeOf(rest);
  if (mode === undefined) return { ...modeFault(source, rest ?? ''), meant: meantMode(head, tail ?? '') };
  if (inContext && mode.mode === 'paraphrased')
    return {
      source,
      message: '`in context` says nothing about a paraphrase, whose words are not checked',
      hint: `say in the paraphrase who says so, and write \`[${shorten(source)}, paraphrased]\``,
    };
  return { source, place: readPlace, ...mode, ...(inContext && { inContext }) };
}

/** What is said behind the comma stays; a number that is no place is left to its author. */
function placed(source: string, place: string, tail: string | undefined): MarkFault['meant'] {
  const kind = tail === undefined ? '' : `, ${tail}`;
  if (placeOf(place) === undefined) return undefined;
  return { text: `${source} @ ${place}${kind}`, touches: 'fact' };
}

const EXAMPLE = 'write `— Name [source]`, with the id of a source that the front matter lists';

/** With a place behind it or none. */
function isId(words: string): boolean {
  return (
    /^[\w-]+(?:\s*[@＠].*)?$/u.test(words) && modeOf(words) === undefined && !/^in context$/i.test(words)
  );
}

function splitOnce(text: string, separator: RegExp): readonly [string, string | undefined] {
  const end = text.search(separator);
  return end === -1 ? [text.trim(), undefined] : [text.slice(0, end).trim(), text.slice(end + 1).trim()];
}

const PAGE = /^(?:p\.?|page|第) ?([1-9]\d{0,4})(?: ?[页頁])?$/i;

function placeOf(written: string): SourcePlace | undefined {
  const place = written.replaceAll('：', ':');
  if (/^[1-9]\d{0,5}$/.test(place)) return { type: 'paragraph', number: Number(place) };
  const page = PAGE.exec(place)?.[1];
  if (page !== undefined) return { type: 'page', number: Number(page) };
  const seconds = /:\d{2}(?:\.\d{1,3})?$/.test(place) ? parseTimecode(place) : undefined;
  return seconds === undefined ? undefined : { type: 'time', seconds: Math.floor(seconds) };
}

function placeFault(source: string, place: string): MarkFault {
  const id = shorten(source);
  return {
    source,
    message: place === '' ? 'no place follows the `@`' : `\`${shorten(place)}\` is no place in a source`,
    hint: `write the number of a paragraph, \`[${id} @ 12]\`, a page, \`[${id} @ p. 12]\`, or a time, \`[${id} @ 00:12:34]\``,
  };
}

const TRANSLATED =
  /^translated from[ \t]*(?:"([^]+)"|[“”]([^]+)[“”]|「([^]+)」|『([^]+)』|«([^]+)»|„([^]+)[“”])$/i;

/** The remark may stand before the kind of quotation or behind it. */
function withoutContext(tail: string | undefined): { rest: string | undefined; inContext: boolean } {
  const rest = tail?.replace(/^in context(?:\s*[,，]\s*|$)|\s*[,，]\s*in context$/i, '');
  const inContext = rest !== tail;
  return { rest: rest === '' && inContext ? undefined : rest, inContext };
}

function modeOf(tail: string | undefined): Pick<SourceMark, 'mode' | 'original'> | undefined {
  if (tail === undefined) return { mode: 'verbatim' };
  if (/^paraphrased$/i.test(tail)) return { mode: 'paraphrased' };
  const words = TRANSLATED.exec(tail)?.slice(1).join('').trim() ?? '';
  return words === '' ? undefined : { mode: 'translated', original: words };
}

/** One word that is nearly the one: a translation wants its original besides. */
function meantMode(head: string, tail: string): MarkFault['meant'] {
  const word = surelyMeant(tail, ['paraphrased', 'translated']);
  return word === 'paraphrased' ? { text: `${head}, ${word}`, touches: 'fact' } : undefined;
}

function modeFault(source: string, tail: string): MarkFault {
  const id = shorten(source);
  const example = { paraphrased: `[${id}, paraphrased]`, translated: `[${id}, translated from "原文"]` };
  const word = tail.split(/[ \t]/)[0] ?? '';
  const near = didYouMean(word, ['paraphrased', 'translated']);
  return {
    source,
    message: tail === '' ? 'nothing follows the comma' : `\`${shorten(tail)}\` says nothing about a quote`,
    hint:
      near === 'translated'
        ? `put the words that are translated in quotation marks: \`${example.translated}\``
        : near === 'paraphrased'
          ? `did you mean \`${example.paraphrased}\`?`
          : `write \`${example.paraphrased}\` or \`${example.translated}\``,
  };
}
