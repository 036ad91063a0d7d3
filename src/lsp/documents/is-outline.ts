/** A file's name and text in, whether it is an outline out: other Markdown is left alone. */
import { basename, dirname } from 'node:path';
import { parseYaml } from '../../markup/yaml/parse-yaml.js';
import { entryOf } from '../../markup/yaml/yaml-node.js';
import type { Context } from '../../markup/context.js';
import { canonicalLanguage } from '../../languages/tags/canonical-language.js';
import { splitFrontMatter } from '../../parse/front-matter/split-front-matter.js';
import { spansOf } from '../../text/spans.js';
import { talkName } from '../../text/talk-name.js';

/** Of an interview; pages of other programs have `title` and `lang` too. */
const OUR_KEYS = ['guest', 'guests', 'hosts', 'sources', 'look'] as const;

/**
 * Named `<name>.<lang>.md`, with front matter that says the same `lang` and has a key of ours. Where the front matter cannot
 * be read, since somebody is typing in it, its lines are asked.
 */
export function isOutline(path: string, text: string): boolean {
  const { lang, name } = talkName(basename(path));
  if (lang === undefined || !/\.md$/i.test(path)) return false;
  const file = { path, folder: dirname(path), name, lang, text };
  const context: Context = { file, spanAt: spansOf(text), report: () => undefined };
  const { yaml, start, readable } = splitFrontMatter(text, context);
  if (start === 0) return false;
  const read = readable ? parseYaml(yaml, start, context) : undefined;
  if (read?.sound !== true) return hasLines(readable ? yaml : frontOf(text), lang);
  const said = entryOf(read.node, 'lang')?.value;
  if (entryOf(read.node, 'marp') !== undefined) return false;
  const says = said?.kind === 'text' && isSame(said.text, lang);
  return says && OUR_KEYS.some((key) => entryOf(read.node, key) !== undefined);
}

function hasLines(front: string, lang: string): boolean {
  const said = /^lang[ \t]*:[ \t]*["']?([\w-]+)/m.exec(front)?.[1];
  if (said === undefined || !isSame(said, lang) || /^marp[ \t]*:/m.test(front)) return false;
  return OUR_KEYS.some((key) => new RegExp(`^${key}[ \\t]*:`, 'm').test(front));
}

function isSame(said: string, lang: string): boolean {
  return (canonicalLanguage(said) ?? said) === (canonicalLanguage(lang) ?? lang);
}

/** Front matter that is not closed yet ends where a section begins. */
function frontOf(text: string): string {
  return text.split(/^## /m, 1)[0] ?? '';
}
