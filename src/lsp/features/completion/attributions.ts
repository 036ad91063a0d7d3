/** A cursor in an attribution in, names, ids of sources, places and what else may stand there out. */
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { escapeLine } from '../../../markup/escape-outline.js';
import { plainText } from '../../../model/inline.js';
import type { Outline, Quote } from '../../../model/outline.js';
import { citePlace } from '../../../text/cite-place.js';
import type { OpenTalk } from '../../documents/open-talk.js';
import type { Cursor } from '../../places/cursor.js';
import type { Session } from '../../session/session.js';

const LINE = /^[ \t]*>[ \t]*(?:[—―–─]+|--+)[ \t]*(.*)$/;
const MODES: readonly (readonly [label: string, says: string])[] = [
  ['paraphrased', 'no quotation marks; only that the place exists is checked'],
  ['in context', 'its speaker reports, supposes or asks it, and the slide says so'],
  ['translated from “”', 'the source’s words between the marks are what is checked'],
];
const MOST_PLACES = 5;

export function completeAttribution(
  talk: OpenTalk,
  outline: Outline,
  cursor: Cursor,
  session: Session,
): readonly CompletionItem[] {
  const written = LINE.exec(cursor.before)?.[1];
  if (written === undefined) return [];
  const mark = /\[([^\]]*)$/.exec(written)?.[1];
  if (mark === undefined) return written.includes(']') ? [] : names(outline);
  if (/[,，]/.test(mark)) return modes();
  const [, id, place] = /^\s*([^\s@＠]*)\s*[@＠]\s*(.*)$/.exec(mark) ?? [];
  return id === undefined || place === undefined
    ? sources(outline)
    : places({ talk, outline, cursor, session }, id);
}

function names({ meta: { guests, hosts } }: Outline): readonly CompletionItem[] {
  return [...guests, ...hosts].map(({ name, role }) => ({
    label: name,
    insertText: escapeLine(name),
    kind: CompletionItemKind.Constant,
    ...(role !== undefined && { detail: role }),
  }));
}

function sources({ meta }: Outline): readonly CompletionItem[] {
  return meta.sources.map(({ id, title }) => ({ label: id, detail: title, kind: CompletionItemKind.Module }));
}

function modes(): readonly CompletionItem[] {
  return MODES.map(([label, detail]) => ({ label, detail, kind: CompletionItemKind.Keyword }));
}

interface Asked {
  readonly talk: OpenTalk;
  readonly outline: Outline;
  readonly cursor: Cursor;
  readonly session: Session;
}

/** Where the source has the words of this quotation. */
function places({ talk, outline, cursor, session }: Asked, id: string): readonly CompletionItem[] {
  const quote = quoteAround(outline, cursor.offset);
  const words = quote === undefined ? wordsAbove(talk.text, cursor) : plainText(quote.text);
  const found = session.finder.find(session.sources(talk, outline), outline.meta, {
    ...{ words, source: id, limit: MOST_PLACES },
  });
  const cited = [...new Set(found.quotations.map(({ place }) => citePlace(place).replace(/^@ /, '')))];
  return cited.map((label) => ({
    label,
    kind: CompletionItemKind.Value,
    detail: found.quotations.find(({ place }) => citePlace(place).endsWith(label))?.words ?? '',
  }));
}

function quoteAround({ sections }: Outline, offset: number): Quote | undefined {
  return sections
    .flatMap(({ blocks }) => blocks)
    .find(
      (block): block is Quote =>
        block.type === 'quote' && block.span.start.offset <= offset && offset <= block.span.end.offset,
    );
}

/** Where the attribution is not readable yet. */
function wordsAbove(text: string, { lineStart }: Cursor): string {
  const lines = text.slice(0, lineStart).split('\n').slice(0, -1);
  const first = lines.findLastIndex((line) => !/^[ \t]*>/.test(line)) + 1;
  return lines
    .slice(first)
    .map((line) => line.replace(/^[ \t]*>[ \t]?/, ''))
    .join(' ');
}
