/** The colours of a brand file in, what a house style draws with out. */
import type { Context } from '../../markup/context.js';
import { entryOf, type YamlNode } from '../../markup/yaml/yaml-node.js';
import type { HouseStyle, PaletteRole, Said } from '../../model/house-style.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { shorten } from '../../text/shorten.js';
import { hexOf } from '../../looks/legible-accent.js';
import { houseColour } from '../parts/house-colour.js';
import { checkBrandKeys } from './brand-keys.js';

/** Quarto's names for what ours stand for. */
const ROLES: Readonly<Record<PaletteRole, string>> = {
  paper: 'background',
  ink: 'foreground',
  accent: 'primary',
  slab: 'secondary',
  plate: 'tertiary',
};
/** A colour may be named after another, which is named after another. */
const MOST_NAMES = 10;

export function brandPalette(color: YamlNode | undefined, context: Context): HouseStyle['palette'] {
  if (color === undefined) return {};
  checkBrandKeys(color, '`color`', context);
  const entries = Object.entries(ROLES) as readonly [PaletteRole, string][];
  return Object.fromEntries(
    entries.flatMap(([role, key]): readonly [PaletteRole, Said<string>][] => {
      const node = inLight(entryOf(color, key)?.value);
      if (node?.kind !== 'text') return [];
      const value = colourNamed(node.text, node, color, context);
      return value === undefined ? [] : [[role, { value, file: context.file, span: node.span }]];
    }),
  );
}

/** A brand may have two colours for one thing; slides are as pale or dark as their look. */
function inLight(node: YamlNode | undefined): YamlNode | undefined {
  return node?.kind === 'map' ? (entryOf(node, 'light') ?? entryOf(node, 'dark'))?.value : node;
}

function colourNamed(
  name: string,
  { span }: YamlNode,
  color: YamlNode,
  context: Context,
): string | undefined {
  const palette = entryOf(color, 'palette')?.value;
  const names = palette?.kind === 'map' ? palette.entries.map(({ key }) => key) : [];
  const lookUp = (at: string, left: number): string | undefined => {
    const found = palette && inLight(entryOf(palette, at)?.value);
    if (found?.kind !== 'text') return at === name ? undefined : at;
    return left === 0 ? undefined : lookUp(found.text, left - 1);
  };
  const written = names.includes(name) ? lookUp(name, MOST_NAMES) : name;
  if (written !== undefined && hexOf(written) !== undefined) return hexOf(written);
  if (names.includes(name) || looksLikeColour(name)) return houseColour(written ?? name, span, context);
  const near = didYouMean(name, names);
  context.report(
    'colour-invalid',
    span,
    `the palette has no colour \`${shorten(name)}\``,
    near === undefined
      ? 'name one of `color.palette`, or write it as `"#rrggbb"`'
      : `did you mean \`${near}\`?`,
  );
  return undefined;
}

const looksLikeColour = (text: string): boolean => /^#|^\w+\(/.test(text);
