/** The text of a locale in, its words out, and everything wrong with it. */
import type { Context } from '../../markup/context.js';
import { fileContext } from '../../markup/file-context.js';
import { parseYaml } from '../../markup/yaml/parse-yaml.js';
import type { YamlEntry, YamlNode, YamlText } from '../../markup/yaml/yaml-node.js';
import { LOCALE_KEYS, type LocaleKey } from '../../model/locale.js';
import type { Problem } from '../../model/problems/problem.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { oneLine } from '../../text/one-line.js';
import { orList } from '../../text/or-list.js';
import { plainLines } from '../../text/plain-lines.js';
import { shorten } from '../../text/shorten.js';
import { reportPlaces } from './locale-places.js';

export type LocaleWords = Partial<Readonly<Record<LocaleKey, string>>>;

export interface ParsedLocale {
  /** What can be shown: what is wrong is left out. */
  readonly words: LocaleWords;
  /** What it lacks; nothing where too much is wrong to tell. */
  readonly lacking: readonly LocaleKey[];
  readonly problems: readonly Problem[];
}

/**
 * @param path as messages print it
 * @param english our own words, whose places for numbers and names these must have; none for themselves
 */
export function parseLocale(raw: string, path: string, english: LocaleWords): ParsedLocale {
  const text = plainLines(raw);
  const context = fileContext({ path, folder: '', name: 'locale', lang: undefined, text });
  const entries = isReadable(text, context) ? entriesOf(text, context) : undefined;
  const found = (entries ?? []).flatMap((entry) => wordsOf(entry, english, context));
  return {
    words: Object.fromEntries(found),
    lacking: entries === undefined ? [] : LOCALE_KEYS.filter((key) => isNeeded(key) && !isGiven(key)),
    problems: context.problems,
  };

  function isGiven(key: LocaleKey): boolean {
    return entries?.some((entry) => entry.key === key) ?? false;
  }
}

/** The marks of a language we know ourselves. */
const isNeeded = (key: LocaleKey): boolean => !key.startsWith('quote');
/** These may be nothing, or nothing but a space. */
const mayBeBlank = (key: LocaleKey): boolean => key === 'separator' || !isNeeded(key);
const isLocaleKey = (key: string): key is LocaleKey => LOCALE_KEYS.some((known) => known === key);

/** Templates are decoded when they are read: what is no UTF-8 has left its mark. */
function isReadable(text: string, { spanAt, report }: Context): boolean {
  const at = text.search(NO_TEXT);
  if (at === -1) return true;
  report(
    'file-encoding',
    spanAt(at, at + 1),
    'here are bytes that are not UTF-8',
    'open it in your editor, and save it with the encoding UTF-8',
  );
  return false;
}

const NO_TEXT = /[\0\uFFFD]/;

/** @returns nothing where it cannot be told what belongs to which key */
function entriesOf(text: string, context: Context): readonly YamlEntry[] | undefined {
  const { node, sound } = parseYaml(text, 0, context);
  if (!sound) return undefined;
  if (node.kind === 'map') return node.entries;
  if (node.kind === 'text' && node.text === '' && node.quoted === undefined) return [];
  context.report(
    'value-type',
    node.span,
    'the locale is not made of `key: words` lines',
    'write a line for each, such as `agenda: What we will talk about`, with a space after the colon',
  );
  return undefined;
}

function wordsOf(
  { key, keySpan, value }: YamlEntry,
  english: LocaleWords,
  context: Context,
): readonly (readonly [LocaleKey, string])[] {
  const { report } = context;
  if (!isLocaleKey(key)) {
    const near = didYouMean(key, LOCALE_KEYS);
    const hint =
      near === undefined
        ? 'delete it: `pullquote eject template locales/en.yaml` writes a copy with all there are'
        : `did you mean \`${near}\`?`;
    report('unknown-key', keySpan, `a locale has no key \`${shorten(key)}\``, hint);
    return [];
  }
  const kind = otherKind(value);
  if (kind !== undefined || value.kind !== 'text') {
    report(
      'value-type',
      value.span,
      `\`${key}\` must be a text, and is ${kind ?? 'none'}`,
      hintFor(key, value),
    );
    return [];
  }
  const words = value.quoted ?? oneLine(value.text);
  if (isBlank(value, key)) {
    const hint = 'write the words, or delete the line: they are English then';
    report('value-empty', keySpan, `\`${key}\` is empty`, hint);
    return [];
  }
  const said = english[key];
  if (said !== undefined) reportPlaces({ key, words, english: said, span: value.span }, context);
  return [[key, words]];
}

function isBlank({ text, quoted }: YamlText, key: LocaleKey): boolean {
  if (quoted !== undefined) return quoted.trim() === '' && !mayBeBlank(key);
  return text === '' || /^(?:~|null)$/i.test(text);
}

/** What YAML takes it for, where that is no text. */
function otherKind(node: YamlNode): string | undefined {
  if (node.kind !== 'text') return node.kind === 'list' ? 'a list' : 'a group of keys';
  if (node.quoted !== undefined) return undefined;
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(node.text)) return 'a number';
  return /^(?:true|false)$/i.test(node.text) ? '`true` or `false`' : undefined;
}

function hintFor(key: string, node: YamlNode): string {
  return node.kind === 'text'
    ? `put it in quotes: ${orList([`${key}: "${node.text}"`])}`
    : `write ${orList([`${key}: …`])}`;
}
