/** A cursor in the front matter in, the keys or the values that may stand there out, with what they mean. */
import { CompletionItemKind, MarkupKind, type CompletionItem } from 'vscode-languageserver';
import { LANGUAGES } from '../../../languages/registry.js';
import { lookNames } from '../../../looks/choose-look.js';
import type { Outline } from '../../../model/outline.js';
import { keysAt } from '../../../parse/front-matter/front-matter-schema.js';
import { keyDocumentation } from '../../../parse/front-matter/key-documentation.js';
import { FONT_FILE, PICTURE_FILE, SOURCE_FILE } from '../../documents/file-kinds.js';
import { yamlPlace, type YamlPlace } from '../../places/yaml-path.js';
import type { Session } from '../../session/session.js';
import { completePath } from './paths.js';

/** Regions in which a language is written differently. */
const TAGS = ['en-GB', 'pt-BR', 'zh-CN', 'zh-TW'];
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  ratio: ['16:9', '4:3'],
  motion: ['none'],
  portraits: ['duotone'],
  verbatim: ['clean'],
  omit: ['cover', 'agenda', 'closing', 'sources', 'discussion'],
};
/** Of each key that names a file, which files. */
const FILES: Readonly<Record<string, RegExp>> = {
  logo: PICTURE_FILE,
  photo: PICTURE_FILE,
  fonts: FONT_FILE,
  file: SOURCE_FILE,
};

/** @param before the front matter's lines up to the cursor */
export async function completeFrontMatter(
  before: readonly string[],
  folder: string,
  outline: Outline | undefined,
  session: Session,
): Promise<readonly CompletionItem[]> {
  const place = yamlPlace(before);
  if (place.key === undefined) return keyItems(place, before);
  const files = FILES[place.key];
  if (files !== undefined) return completePath(place.typed.replace(/^["']/, ''), folder, files);
  return valuesOf(place, outline, session).map((value) => ({
    label: value,
    kind: CompletionItemKind.EnumMember,
    insertText: /[:#]/.test(value) ? `'${value}'` : value,
  }));
}

function keyItems({ path }: YamlPlace, before: readonly string[]): readonly CompletionItem[] {
  if (!hasKeys(path)) return [];
  const isTop = path.length === 0;
  const taken = new Set(
    isTop ? before.slice(0, -1).flatMap((line) => /^([\w-]+)\s*:/.exec(line)?.[1] ?? []) : [],
  );
  return keysAt(path)
    .filter((key) => !taken.has(key))
    .map((key, index) => ({
      label: key,
      kind: CompletionItemKind.Property,
      insertText: `${key}: `,
      sortText: String(index).padStart(3, '0'),
      documentation: { kind: MarkupKind.Markdown, value: keyDocumentation(path, key) ?? '' },
    }));
}

/** Below `sources` stand ids of the author's own, below these the keys. */
function hasKeys([first, second, third]: readonly string[]): boolean {
  if (first === undefined) return true;
  if (first === 'guest') return second === undefined;
  if (first === 'guests' || first === 'hosts') return second === '0' && third === undefined;
  return first === 'sources' && second !== undefined && third === undefined;
}

function valuesOf(
  { key, path }: YamlPlace,
  outline: Outline | undefined,
  session: Session,
): readonly string[] {
  if (key === 'look' && path.length === 0) return lookNames(session.workshop().resources.files);
  if (key === 'lang' || key === 'spoken') return [...LANGUAGES.map(({ tag }) => tag), ...TAGS];
  if (path.at(-1) === 'speakers' && outline !== undefined)
    return [...outline.meta.guests, ...outline.meta.hosts].map(({ name }) => name);
  return CHOICES[key ?? ''] ?? [];
}
