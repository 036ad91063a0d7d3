/**
 * Finished HTML in, the text that stands in certain elements out. Ours is well-formed, so its tags are all there is to
 * read: a parser of HTML would take longer to load than the rest of a short run.
 */
import type { Subject } from './selector-subject.js';

interface OpenElement {
  readonly tag: string;
  readonly lang: string | undefined;
  readonly isUnder: boolean;
}

const TAG = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|<!--[^]*?-->/gi;
// prettier-ignore
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/**
 * @param html a page or a part of one
 * @param inline tells by a `style` attribute whether its element is wanted as well
 * @returns texts and tags, as written: attributes too, which a style sheet can show
 */
export function textUnder(
  html: string,
  subjects: readonly Subject[],
  inline: (style: string) => boolean = () => false,
): readonly string[] {
  if (subjects.some(isAnything)) return [html];
  const found: string[] = [];
  const open: OpenElement[] = [];
  let end = 0;
  for (const match of html.matchAll(TAG)) {
    const [whole, closing, name = '', attributes = '', selfClosing] = match;
    if (open.at(-1)?.isUnder) found.push(html.slice(end, match.index));
    end = match.index + whole.length;
    const tag = name.toLowerCase();
    if (tag === '') continue;
    if (closing === '/') {
      close(open, tag);
      continue;
    }
    const around = open.at(-1);
    const lang = attribute(attributes, LANG) ?? around?.lang;
    const isMatch =
      inline(attribute(attributes, STYLE) ?? '') ||
      subjects.some((subject) => isAbout(subject, tag, attributes, lang));
    const isUnder = (around?.isUnder ?? false) || isMatch;
    if (isUnder) found.push(whole);
    if (selfClosing !== '/' && !VOID.has(tag)) open.push({ tag, lang, isUnder });
  }
  return found;
}

function isAnything({ tag, classes, notIn }: Subject): boolean {
  return tag === undefined && classes.length === 0 && notIn.length === 0;
}

/** What was left open within is closed with it; a tag that closes nothing is nothing. */
function close(open: OpenElement[], tag: string): void {
  const at = open.findLastIndex((element) => element.tag === tag);
  if (at !== -1) open.length = at;
}

function isAbout(subject: Subject, tag: string, attributes: string, lang: string | undefined): boolean {
  if (subject.tag !== undefined && subject.tag !== tag) return false;
  if (subject.notIn.some((range) => isInRange(lang, range))) return false;
  if (subject.classes.length === 0) return true;
  const classes = (attribute(attributes, CLASS) ?? '').split(/\s+/);
  return subject.classes.every((name) => classes.includes(name));
}

/** As `:lang()` compares: `zh` is about `zh-CN` too. Where no language is named, nothing can be told. */
function isInRange(lang: string | undefined, range: string): boolean {
  const name = lang?.toLowerCase();
  return name !== undefined && (name === range || name.startsWith(`${range}-`));
}

const LANG = /\slang\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const STYLE = /\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const CLASS = /\sclass\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

function attribute(attributes: string, pattern: RegExp): string | undefined {
  if (attributes === '') return undefined;
  const [, double, single] = pattern.exec(attributes) ?? [];
  return double ?? single;
}
