/** A cursor behind `>` in, words of the sources that may stand there out: each with its attribution line and its place. */
import {
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type CompletionItem,
  type TextEdit,
} from 'vscode-languageserver';
import { escapeLine, escapeSaid } from '../../../markup/escape-outline.js';
import type { Outline, Quote, Section } from '../../../model/outline.js';
import type { QuotationQuery } from '../../../quoting/find-quotations.js';
import type { Quotable } from '../../../quoting/quotable.js';
import { citePlace } from '../../../text/cite-place.js';
import { at } from '../../../text/at.js';
import { spansOf } from '../../../text/spans.js';
import type { OpenTalk } from '../../documents/open-talk.js';
import { lineBelow, type Cursor } from '../../places/cursor.js';
import { unescapedName } from '../../places/written-names.js';
import { rangeOf } from '../../protocol/positions.js';
import type { Session } from '../../session/session.js';

/** More are found by typing on. */
const MOST = 12;
/** Code units of a list's entry; the whole is beside it. */
const LONGEST_LABEL = 100;
const OPENING = /^[“"„«「『]/;
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
};
const QUOTED = /^[ \t]*>/;
/** What an editor closes by itself. */
const CLOSED = /^[”"“»」』\s]*$/;
const ATTRIBUTION = /^[ \t]*>[ \t]*(?:[—―–─]|--)/;

interface Asked {
  readonly talk: OpenTalk;
  readonly outline: Outline;
  readonly session: Session;
  readonly cursor: Cursor;
  /** Whether the editor fills in what is left open. */
  readonly hasSnippets: boolean;
}

/** None where the cursor stands in no words of a quotation. */
export function completeQuotation(asked: Asked): readonly CompletionItem[] {
  const { cursor, talk, outline, session } = asked;
  const [, lead, typed] = /^([ \t]*>[ \t]?)(.*)$/.exec(cursor.before) ?? [];
  if (lead === undefined || typed === undefined || ATTRIBUTION.test(cursor.before)) return [];
  if (!isAlone(talk.text, cursor)) return [];
  const sources = session.sources(talk, outline);
  const query: QuotationQuery = {
    words: typed,
    limit: MOST,
    near: placesNear(outline, cursor.offset),
    speaker: writtenSpeaker(talk.text, cursor),
  };
  const { quotations } = session.finder.find(sources, outline.meta, query);
  return quotations.map((found, index) => itemOf(found, index, { lead, typed }, asked));
}

function itemOf(
  found: Quotable,
  index: number,
  { lead, typed }: { readonly lead: string; readonly typed: string },
  { talk, cursor, outline, hasSnippets }: Asked,
): CompletionItem {
  const { words, speaker, place, source, before, after, unit } = found;
  const open = OPENING.exec(typed)?.[0] ?? '';
  const isSnippet = hasSnippets && speaker === undefined;
  const plain = isSnippet ? snippetText : (text: string) => text;
  const name = speaker?.name ?? (isSnippet ? namesToChoose(outline) : '');
  const attribution = `${plain(lead.trimEnd())} — ${speaker === undefined ? name : plain(escapeLine(name))} [${source} ${citePlace(place)}]`;
  const quoted = plain(`${open}${escapeSaid(words)}${CLOSING[open] ?? ''}`);
  const standing = standingAttribution(talk.text, cursor);
  const spanAt = spansOf(talk.text);
  const edit: TextEdit = {
    range: rangeOf(spanAt(cursor.offset - typed.length, cursor.lineEnd)),
    newText: standing === undefined ? `${quoted}\n${attribution}${gapBelow(talk.text, cursor)}` : quoted,
  };
  return {
    label: words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL)}…` : words,
    labelDetails: { description: `${speaker?.name ?? '?'} ${citePlace(place)}` },
    kind: CompletionItemKind.Reference,
    detail: `${speaker?.name ?? 'somebody'} [${source} ${citePlace(place)}]`,
    documentation: {
      kind: MarkupKind.Markdown,
      value:
        `${escapeLine(before)} **${escapeLine(words)}** ${escapeLine(after)}${unit === 'clause' ? '\n\n_A clause of its sentence._' : ''}`.trim(),
    },
    // What is found need not begin with what is typed: the order is ours, and the editor is to leave it.
    filterText: typed,
    sortText: String(index).padStart(3, '0'),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: edit,
    ...(standing !== undefined && {
      additionalTextEdits: [{ range: rangeOf(spanAt(standing.start, standing.end)), newText: attribution }],
    }),
  };
}

/**
 * Whether the line is all the words of its quotation: what is written goes behind none of the author's words, and the
 * attribution below, if there is one, is whole and theirs.
 */
function isAlone(text: string, cursor: Cursor): boolean {
  if (!CLOSED.test(cursor.after)) return false;
  const above = text.slice(0, Math.max(0, cursor.lineStart - 1));
  if (QUOTED.test(above.slice(above.lastIndexOf('\n') + 1))) return false;
  const [next = '', after = ''] = text.slice(cursor.lineEnd + 1).split('\n', 2);
  if (!QUOTED.test(next)) return true;
  return ATTRIBUTION.test(next) && !(QUOTED.test(after) && !/^[ \t]*>[ \t]*$/.test(after));
}

/** A paragraph right below would go on the attribution. */
function gapBelow(text: string, cursor: Cursor): string {
  return (lineBelow(text, cursor)?.text ?? '').trim() === '' ? '' : '\n';
}

/** Of an attribution that is there already the name and the brackets are written anew, with the place of the words. */
function standingAttribution(
  text: string,
  cursor: Cursor,
): { readonly start: number; readonly end: number } | undefined {
  const next = lineBelow(text, cursor);
  if (next === undefined || !ATTRIBUTION.test(next.text)) return undefined;
  const own = /^.*\]/.exec(next.text) ?? /^.*?(?=\s*(?:\{[^{}]*\}\s*)?$)/.exec(next.text);
  return { start: next.start, end: next.start + (own?.[0] ?? next.text).length };
}

/** Whose words are looked for, where the line below says so. */
function writtenSpeaker(text: string, cursor: Cursor): string | undefined {
  const next = lineBelow(text, cursor)?.text ?? '';
  if (!ATTRIBUTION.test(next)) return undefined;
  const name = next
    .replace(/^[ \t]*>[ \t]*(?:[—―–─]+|--+)/, '')
    .replace(/(?<!\\)[[{].*$/, '')
    .trim();
  return name === '' ? undefined : unescapedName(name);
}

/** Those of the section; where it has none, the nearest before and after it. */
function placesNear({ sections }: Outline, offset: number): NonNullable<QuotationQuery['near']> {
  const own = sections.findIndex(({ span }) => span.start.offset <= offset && offset <= span.end.offset);
  const inOwn = own === -1 ? [] : placedIn(at(sections, own));
  if (inOwn.length > 0) return inOwn;
  const before = sections.slice(0, Math.max(0, own)).flatMap(placedIn).slice(-1);
  const after =
    own === -1
      ? []
      : sections
          .slice(own + 1)
          .flatMap(placedIn)
          .slice(0, 1);
  return [...before, ...after];
}

function placedIn({ blocks }: Section): NonNullable<QuotationQuery['near']> {
  const quotes = blocks.filter((block): block is Quote => block.type === 'quote');
  return quotes.flatMap(({ source, place }) => (place === undefined ? [] : [{ source, place }]));
}

function namesToChoose({ meta: { guests, hosts } }: Outline): string {
  const names = [...guests, ...hosts].map(({ name }) => escapeLine(name).replaceAll(/[\\,|]/g, '\\$&'));
  return names.length === 0 ? '$1' : `\${1|${names.join(',')}|}`;
}

function snippetText(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}
