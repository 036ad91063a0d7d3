/** An outline's text in, its front matter and the place where its body starts out. The only user of gray-matter. */
import matter from 'gray-matter';
import type { Context } from '../../markup/context.js';
import { shorten } from '../../text/shorten.js';

export interface FrontMatter {
  /** Between the fences; empty when there is none that can be read. */
  readonly yaml: string;
  /** Offset of `yaml` in the text. */
  readonly start: number;
  /** Offset of the first character after the closing fence's line. */
  readonly bodyStart: number;
  /** False when it is missing, or not to be read: then the lack of a key in it is no news. */
  readonly readable: boolean;
}

/** gray-matter's own search for comments takes time quadratic in this. */
const MAX_LENGTH = 32_000;
const CLOSING_FENCE = /^---[ \t]*$/gm;
const BODY = /^##[^#]/gm;

/** Never runs anything: front matter in another language than YAML is reported and left alone. */
export function splitFrontMatter(text: string, context: Context): FrontMatter {
  const opening = /^(\s*)---(?!-)([^\n]*)(?:\n|$)/.exec(text);
  const [all = '', before = '', language = ''] = opening ?? [];
  if (opening === null || (before !== '' && language.trim() !== '')) return missing(text, context);
  if (before !== '') reportLate(before.length, context);
  const start = all.length;
  const closing = matchFrom(CLOSING_FENCE, text, start);
  if (closing === null) return neverClosed(text, before.length, start, context);
  const bodyStart = Math.min(closing.index + closing[0].length + 1, text.length);
  const unread = { yaml: '', start, bodyStart, readable: false };
  if (!['', 'yaml', 'yml'].includes(language.trim())) return reportLanguage(language.trim(), unread, context);
  if (closing.index - start > MAX_LENGTH) return reportLength(unread, context);
  return { ...unread, yaml: split(text.slice(before.length), closing[0]), readable: true };
}

/** @param fence the closing line with its trailing spaces, so that `---foo` is none */
function split(text: string, fence: string): string {
  const never = (): never => {
    throw new Error('front matter is read by our own YAML reader only');
  };
  const engines = {
    yaml: () => ({}),
    ...{ js: never, javascript: never, coffee: never, cson: never, json: never, toml: never },
  };
  // Given options, gray-matter neither reads nor fills the cache that its calls share.
  const { matter: yaml } = matter(`${text}\n`, { delimiters: ['---', `${fence}\n`], engines });
  return yaml.replace(/^[ \t]*\n/, '');
}

function missing(text: string, { report, spanAt }: Context): FrontMatter {
  if (text.trim() === '') {
    report(
      'file-empty',
      spanAt(0, 0),
      'the outline is empty',
      'begin with front matter (`---`, `title: …`, `lang: …`, `---`), or let `pullquote new` write an example',
    );
  } else {
    report(
      'front-matter-missing',
      spanAt(0, firstLineEnd(text)),
      'the outline does not begin with front matter',
      'begin with a line `---`, then `title: …` and `lang: …`, then another line `---`',
    );
  }
  return { yaml: '', start: 0, bodyStart: 0, readable: false };
}

function reportLate(offset: number, { report, spanAt }: Context): void {
  report(
    'front-matter-missing',
    spanAt(offset, offset + 3),
    'the front matter does not begin in the first line',
    'delete what stands before the `---`, blank lines and spaces too',
  );
}

/** Goes on as if it had been closed before the first heading: there the body must have begun. */
function neverClosed(text: string, opening: number, start: number, { report, spanAt }: Context): FrontMatter {
  const bodyStart = matchFrom(BODY, text, start)?.index ?? text.length;
  const almost = /^[ \t]*-{2,}[^\n]*$/m.exec(text.slice(start, bodyStart));
  if (almost === null) {
    report(
      'front-matter-open',
      spanAt(opening, opening + 3),
      'the front matter opened here is never closed',
      'put a line with nothing but `---` after its last key',
    );
  } else {
    report(
      'front-matter-open',
      spanAt(start + almost.index, start + almost.index + almost[0].length),
      `\`${shorten(almost[0])}\` does not close the front matter`,
      'the closing fence is a line with nothing but `---`, without anything before or after it',
    );
  }
  return { yaml: '', start, bodyStart, readable: false };
}

function reportLanguage(language: string, unread: FrontMatter, { report, spanAt }: Context): FrontMatter {
  report(
    'front-matter-language',
    spanAt(3, unread.start - 1),
    `front matter is YAML here; \`${shorten(language)}\` is neither read nor run`,
    'make the first line `---` alone, and write the keys as `title: …`',
  );
  return unread;
}

function reportLength(unread: FrontMatter, { report, spanAt }: Context): FrontMatter {
  report(
    'front-matter-too-long',
    spanAt(0, 3),
    `the front matter has more than ${MAX_LENGTH.toLocaleString('en')} characters`,
    'keep the facts of the talk in it, and move everything else below the closing `---`',
  );
  return unread;
}

function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  const search = new RegExp(pattern);
  search.lastIndex = from;
  return search.exec(text);
}

function firstLineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}
