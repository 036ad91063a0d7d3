/** A cursor in the braces of a headline or in a link in, attributes and ids of themes out. */
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { plainText } from '../../../model/inline.js';
import type { Outline } from '../../../model/outline.js';
import { slugify } from '../../../text/slugify.js';
import type { Cursor } from '../../places/cursor.js';

const ATTRIBUTES: readonly (readonly [label: string, says: string])[] = [
  ['minutes=', 'how long this slide may take'],
  ['reveal', 'points and quotations come one by one'],
  ['.aside', 'no theme: it stays out of the agenda'],
  ['.plain', 'a slide of your own, such as a biography'],
  ['.discussion', 'questions for the audience'],
  ['.section', 'a divider that opens a part'],
];

/** @param siblings outlines of the same talk in other languages, whose ids must be the same */
export function completeHeading(
  cursor: Cursor,
  outline: Outline,
  siblings: readonly Outline[],
): readonly CompletionItem[] {
  const [, headline, typed] = /^##[ \t]+(.*)\{([^}]*)$/.exec(cursor.before) ?? [];
  if (headline === undefined || typed === undefined) return [];
  if (/#[\w-]*$/.test(typed)) return newIds(headline, outline, siblings);
  return ATTRIBUTES.map(([label, detail]) => ({ label, detail, kind: CompletionItemKind.Property }));
}

function newIds(
  headline: string,
  { sections }: Outline,
  siblings: readonly Outline[],
): readonly CompletionItem[] {
  const taken = new Set(sections.map(({ id }) => id));
  const theirs = siblings.flatMap((one) => one.sections.map(({ id }) => id)).filter((id) => !taken.has(id));
  const own = slugify(headline);
  return [...new Set([...theirs, ...(own === undefined ? [] : [own])])].map((id) => ({
    label: id,
    kind: CompletionItemKind.Constant,
    detail: theirs.includes(id) ? 'the id in another language of this talk' : 'from the headline',
  }));
}

/** `[…](#`: the themes that a link may lead to. */
export function completeLink(cursor: Cursor, { sections }: Outline): readonly CompletionItem[] {
  if (!/(?<!!)\[[^\]]*\]\(#[\w-]*$/.test(cursor.before)) return [];
  return sections.map(({ id, headline }) => ({
    label: id,
    detail: plainText(headline),
    kind: CompletionItemKind.Reference,
  }));
}
