/** The typography of a brand file in, the faces that a house style sets text in out: files alone, since nothing is fetched. */
import type { Context } from '../../markup/context.js';
import { entryOf, type YamlNode } from '../../markup/yaml/yaml-node.js';
import type { FaceRole, HouseFace, HouseStyle, Said } from '../../model/house-style.js';
import type { FileRef } from '../../model/outline.js';
import { shorten } from '../../text/shorten.js';
import { slugify } from '../../text/slugify.js';
import { checkBrandKeys } from './brand-keys.js';

/** Quarto's names for what ours are set in. */
const ROLES: Readonly<Record<FaceRole, string>> = { headlines: 'headings', text: 'base', code: 'monospace' };

export function brandFaces(
  typography: YamlNode | undefined,
  chosen: HouseStyle['faces'],
  context: Context,
): HouseStyle['faces'] {
  if (typography === undefined) return {};
  checkBrandKeys(typography, '`typography`', context);
  const entries = Object.entries(ROLES) as readonly [FaceRole, string][];
  return Object.fromEntries(
    entries.flatMap(([role, key]): readonly [FaceRole, Said<HouseFace>][] => {
      const family = familyOf(entryOf(typography, key)?.value);
      if (family === undefined || chosen[role] !== undefined) return [];
      const value = faceNamed(family, role, typography, context);
      return value === undefined ? [] : [[role, { value, file: context.file, span: family.span }]];
    }),
  );
}

type Family = Extract<YamlNode, { readonly kind: 'text' }>;

function familyOf(node: YamlNode | undefined): Family | undefined {
  const family = node?.kind === 'map' ? entryOf(node, 'family')?.value : node;
  return family?.kind === 'text' && family.text !== '' ? family : undefined;
}

/** A family that is listed nowhere Quarto takes from Google. */
function faceNamed(
  family: Family,
  role: FaceRole,
  typography: YamlNode,
  context: Context,
): HouseFace | undefined {
  const fonts = entryOf(typography, 'fonts')?.value;
  const listed = fonts?.kind === 'list' ? fonts.items : [];
  const font = listed.find((item) => familyOf(item)?.text === family.text);
  const source = font && entryOf(font, 'source')?.value;
  const from = source?.kind === 'text' ? source : undefined;
  const files = font && entryOf(font, 'files')?.value;
  const named = files?.kind === 'list' ? files.items.flatMap((file) => fileIn(file, context)) : [];
  if (named.length > 0 && (from === undefined || from.text === 'file')) return { files: named };
  reportSource(from ?? family, family.text, role, context);
  return undefined;
}

function fileIn(node: YamlNode, { file }: Context): readonly FileRef[] {
  const path = node.kind === 'map' ? entryOf(node, 'path')?.value : node;
  if (path?.kind !== 'text' || path.text === '') return [];
  return [{ path: path.text, span: path.span, namedIn: file }];
}

function reportSource(
  { text: source, span }: Family,
  family: string,
  role: FaceRole,
  { report }: Context,
): void {
  const name = slugify(family) ?? 'lora';
  const where = source === family ? 'is in no file' : `comes from \`${shorten(source)}\``;
  report(
    'face-unknown',
    span,
    `“${shorten(family)}” ${where}, and nothing is fetched`,
    `install \`@fontsource/${name}\` and write \`faces: { ${role}: "@fontsource/${name}" }\` in the settings file, or list its files with \`source: file\``,
  );
}
