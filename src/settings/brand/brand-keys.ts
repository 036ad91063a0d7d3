/** The keys that a brand file can have, as Quarto names them: what we have no use for is passed over, and what nobody knows is a slip. */
import { didYouMean } from '../../text/did-you-mean.js';
import { orList } from '../../text/or-list.js';
import { shorten } from '../../text/shorten.js';
import type { Context } from '../../markup/context.js';
import type { YamlNode } from '../../markup/yaml/yaml-node.js';

/** @see https://posit-dev.github.io/brand-yml/brand/ */
export const BRAND_KEYS = {
  'the brand file': ['meta', 'logo', 'color', 'typography', 'defaults'],
  '`color`': [
    ...['palette', 'foreground', 'background', 'primary', 'secondary', 'tertiary'],
    ...['success', 'info', 'warning', 'danger', 'light', 'dark', 'link'],
  ],
  '`typography`': [
    ...['fonts', 'base', 'headings', 'monospace', 'monospace-inline', 'monospace-block', 'link'],
  ],
  '`logo`': ['images', 'small', 'medium', 'large'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** @param name of what the keys stand in, as messages call it */
export function checkBrandKeys(
  node: YamlNode | undefined,
  name: keyof typeof BRAND_KEYS,
  { report }: Context,
): void {
  if (node === undefined || node.kind === 'list' || (node.kind === 'text' && node.text !== '')) {
    if (node !== undefined)
      report(
        'value-type',
        node.span,
        `${name} must be a group of keys`,
        `its keys are ${orList(BRAND_KEYS[name])}`,
      );
    return;
  }
  if (node.kind !== 'map') return;
  const known: readonly string[] = BRAND_KEYS[name];
  for (const { key, keySpan } of node.entries.filter((entry) => !known.includes(entry.key))) {
    const near = didYouMean(key, known);
    const hint = near === undefined ? `the keys are ${orList(known)}` : `did you mean \`${near}\`?`;
    report('unknown-key', keySpan, `${name} has no key \`${shorten(key)}\``, hint);
  }
}
