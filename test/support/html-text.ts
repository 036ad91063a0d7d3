/** Reads rendered HTML back as text, to compare it with what an author wrote. */
import { decodeHTML } from 'entities';

/** The text of the first `<tag>`, as a reader sees it: white space folded. */
export function elementText(html: string, tag: string): string {
  const inner = new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 's').exec(html)?.[1];
  if (inner === undefined) throw new Error(`no <${tag}> in ${html}`);
  return folded(decodeHTML(inner.replace(/<[^>]*>/g, '')));
}

/** What must be seen of a text: without what HTML cannot carry. */
export function visibleText(value: string): string {
  return folded(value.toWellFormed());
}

function folded(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029\uFEFF ]+/gu, ' ').trim();
}
