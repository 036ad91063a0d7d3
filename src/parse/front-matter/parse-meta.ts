/** Front matter in, the facts of the talk out, everything wrong with them reported. */
import type { Meta } from '../../model/outline.js';
import { checkCommentSigns } from './check-comment-signs.js';
import { checkDate } from './check-date.js';
import { checkPlainWords } from './check-plain-words.js';
import { checkLanguage } from './check-language.js';
import type { Context } from '../../markup/context.js';
import { reportIssues } from './front-matter-problems.js';
import { frontMatterSchema } from './front-matter-schema.js';
import { metaOf } from './meta-of.js';
import { parseYaml } from '../../markup/yaml/parse-yaml.js';
import { repairFrontMatter } from './repair-front-matter.js';
import type { FrontMatter } from './split-front-matter.js';
import { entryOf, plainValue, type YamlNode } from '../../markup/yaml/yaml-node.js';

export interface MetaResult {
  readonly meta: Meta;
  /** False when the front matter could not be read whole: then what quotes refer to may be missing from it. */
  readonly sound: boolean;
}

/** What the attributions of quotes refer to. */
const REFERRED_TO: readonly string[] = ['guest', 'guests', 'hosts', 'sources'];

export function parseMeta(frontMatter: FrontMatter, context: Context): MetaResult {
  const fallback = { title: context.file.name, lang: context.file.lang ?? 'en' };
  if (!frontMatter.readable) return { meta: metaOf(fallback, NOTHING), sound: false };
  const { node, sound } = parseYaml(frontMatter.yaml, frontMatter.start, context);
  const value = node.kind === 'text' && node.text === '' ? {} : plainValue(node);
  // What a syntax error leaves of the tree would make for problems that are none.
  const whole = sound && reportFaults(value, node, context);
  return { meta: metaOf(repairFrontMatter(value, fallback), node), sound: whole };
}

const FILE_START = { line: 1, column: 1, offset: 0 };
const NOTHING: YamlNode = { kind: 'map', entries: [], span: { start: FILE_START, end: FILE_START } };

/** @returns false where people or sources are left out for a fault of theirs: whoever names them is not wrong */
function reportFaults(value: unknown, node: YamlNode, context: Context): boolean {
  if (typeof value !== 'object' || Array.isArray(value)) {
    context.report(
      'value-type',
      node.span,
      'the front matter is not made of `key: value` lines',
      'write a line for each fact, such as `title: …`, with a space after the colon',
    );
    return false;
  }
  const empty: YamlNode = node.kind === 'map' ? node : NOTHING;
  const checked = frontMatterSchema.safeParse(value);
  if (!checked.success) reportIssues(checked.error.issues, empty, context);
  checkCommentSigns(empty, context);
  checkPlainWords(empty, context);
  checkLanguage(entryOf(empty, 'lang')?.value, context);
  checkDate(entryOf(empty, 'date')?.value, context);
  const guests = entryOf(empty, 'guests');
  if (guests !== undefined && entryOf(empty, 'guest') !== undefined)
    context.report(
      'guest-twice',
      guests.keySpan,
      'both `guest` and `guests` are given',
      'keep `guests`, and list everybody in it',
    );
  return checked.success || !checked.error.issues.some(({ path }) => REFERRED_TO.includes(String(path[0])));
}
