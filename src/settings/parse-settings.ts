/** The text of a settings file in, its options and its house style out, with the place of each, and everything wrong with it. */
import type { Context } from '../markup/context.js';
import { parseYaml } from '../markup/yaml/parse-yaml.js';
import {
  entryOf,
  plainValue,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
} from '../markup/yaml/yaml-node.js';
import { NO_HOUSE_STYLE, type HouseStyle, type Said } from '../model/house-style.js';
import type { FileRef } from '../model/outline.js';
import type { Problem } from '../model/problems/problem.js';
import type { SourceFile } from '../model/source-file.js';
import { reportIssues } from '../parse/front-matter/front-matter-problems.js';
import { PACKAGE_FILE } from '../read/find-settings.js';
import { didYouMean } from '../text/did-you-mean.js';
import { shorten } from '../text/shorten.js';
import { isOptionKey, OPTION_KEYS, OPTION_KINDS, REFUSED_KEYS, type OptionKey } from './setting-keys.js';
import { fileContext } from '../markup/file-context.js';
import { houseStyleOf } from './style-of.js';
import { STYLE_KEYS, styleExample, styleKeysAt, styleSchema } from './style-schema.js';

export interface Settings {
  readonly file: SourceFile;
  /** As they are written; of those that are given twice the first. */
  readonly options: readonly OptionSetting[];
  readonly style: HouseStyle;
  /** The brand file that it names. */
  readonly brand: FileRef | undefined;
  readonly problems: readonly Problem[];
}

export interface OptionSetting extends Said<readonly string[]> {
  readonly key: OptionKey;
}

export function parseSettings(file: SourceFile): Settings {
  const context = fileContext(file);
  const root = rootOf(file, context);
  const isPlain = (key: string): boolean => !isOptionKey(key) && !STYLE_KEYS.includes(key);
  for (const entry of root.entries.filter(({ key }) => isPlain(key))) reportUnknown(entry, context);
  const options = root.entries.flatMap((entry) => optionOf(entry, context));
  const entries = root.entries.filter(({ key }) => STYLE_KEYS.includes(key));
  const styled: YamlMap = { ...root, entries };
  const checked = styleSchema.safeParse(plainValue(styled));
  if (!checked.success) {
    reportIssues(checked.error.issues, styled, context, WORDS);
    return { file, options, style: NO_HOUSE_STYLE, brand: undefined, problems: context.problems };
  }
  const brand = entryOf(styled, 'brand')?.value;
  return {
    file,
    options,
    style: houseStyleOf(checked.data, styled, context),
    brand: brand?.kind === 'text' ? { path: brand.text, span: brand.span, namedIn: file } : undefined,
    problems: context.problems,
  };
}

const NAME = 'the settings file';
const WORDS = {
  keysAt: styleKeysAt,
  exampleFor: styleExample,
  entryName: (path: readonly PropertyKey[]): string =>
    path.length === 0 ? NAME : `\`${path.filter((step) => typeof step === 'string').join('.')}\``,
};

/** JSON is YAML, so that one reader gives the places of both. */
function rootOf(file: SourceFile, context: Context): YamlMap {
  const isManifest = file.path.endsWith(PACKAGE_FILE);
  // How a manifest is written is npm's to complain of.
  const quiet = isManifest ? { ...context, report: () => undefined } : context;
  const { node } = parseYaml(file.text, 0, quiet);
  const settings = isManifest ? (entryOf(node, 'pullquote')?.value ?? node) : node;
  if (settings.kind === 'map') return settings;
  if (settings.kind === 'text' && settings.text === '')
    return { kind: 'map', entries: [], span: settings.span };
  context.report(
    'value-type',
    settings.span,
    `${NAME} is not made of \`key: value\` lines`,
    'write a line for each setting, such as `output: decks`, with a space after the colon',
  );
  return { kind: 'map', entries: [], span: settings.span };
}

function reportUnknown({ key, keySpan }: YamlEntry, { report }: Context): void {
  const reason = Object.hasOwn(REFUSED_KEYS, key) ? REFUSED_KEYS[key] : undefined;
  if (reason !== undefined) {
    report(
      'setting-refused',
      keySpan,
      `\`${key}\` is for the command line alone: it ${reason}`,
      `delete the line, and give \`--${key}\` where you mean it`,
    );
    return;
  }
  const keys = [...OPTION_KEYS, ...STYLE_KEYS];
  const near = didYouMean(key, [...keys, ...Object.keys(REFUSED_KEYS)]);
  const hint = near === undefined ? `\`pullquote config\` lists all there are` : `did you mean \`${near}\`?`;
  report('unknown-key', keySpan, `${NAME} has no key \`${shorten(key)}\``, hint);
}

function optionOf({ key, value, keySpan }: YamlEntry, context: Context): readonly OptionSetting[] {
  if (!isOptionKey(key)) return [];
  const kind = OPTION_KINDS[key];
  const isList = kind === 'list' || kind === 'paths';
  const texts = textsOf(value, isList);
  if (texts === undefined) {
    const wanted = isList ? 'a text, or a list of texts' : 'a single text';
    const example = isList ? `${key}: [one, another]` : `${key}: …`;
    context.report('value-type', value.span, `\`${key}\` must be ${wanted}`, `write \`${example}\``);
    return [];
  }
  if (texts.length === 0 || texts.includes('')) {
    context.report('value-empty', keySpan, `\`${key}\` is empty`, 'give it a value, or delete the line');
    return [];
  }
  return [{ key, value: texts, file: context.file, span: value.span }];
}

function textsOf(node: YamlNode, isList: boolean): readonly string[] | undefined {
  if (node.kind === 'text') return [node.text];
  if (node.kind !== 'list' || !isList) return undefined;
  const texts = node.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  return texts.length === node.items.length ? texts : undefined;
}
