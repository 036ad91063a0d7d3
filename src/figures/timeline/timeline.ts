/** What came after what, and with `scale: time` how long after. */
import type { FigureDataOf } from '../../model/figure.js';
import { entryOf, type YamlMap, type YamlNode } from '../../markup/yaml/yaml-node.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { shorten } from '../../text/shorten.js';
import { reportPart, reportShape, type FigureContext } from '../parts/figure-context.js';
import type { FigureType } from '../parts/figure-type.js';
import { itemsFigure } from '../parts/items-figure.js';
import { timeScale } from './time-scale.js';

const LIST = itemsFigure('timeline', {
  art: 'band',
  skeleton: '- 2019: what happened\n- 2024: what came of it',
});
const KEYS = ['scale', 'rows'];

export const timeline: FigureType<FigureDataOf<'timeline'>> = {
  ...LIST,
  shape: `${LIST.shape}, or \`scale: time\` and below \`rows:\` a line \`- 2015: text\` for each`,
  parse: (node, context) => (isScaled(node) ? parseScaled(node, context) : LIST.parse(node, context)),
  withTexts: (data, change) => ({ ...data, ...LIST.withTexts(data, change) }),
};

/** Without either key, a map is a list that has forgotten its hyphens. */
function isScaled(node: YamlNode): node is YamlMap {
  return KEYS.some((key) => entryOf(node, key) !== undefined);
}

function parseScaled(node: YamlMap, context: FigureContext): FigureDataOf<'timeline'> | undefined {
  for (const { key, keySpan } of node.entries)
    if (!KEYS.includes(key) && context.sound) {
      const near = didYouMean(key, KEYS);
      const hint = near === undefined ? `its keys are \`scale\` and \`rows\`` : `did you mean \`${near}\`?`;
      context.report('unknown-key', keySpan, `\`timeline\` has no key \`${shorten(key)}\``, hint);
    }
  const rows = entryOf(node, 'rows')?.value;
  if (rows === undefined) {
    reportShape(node.span, 'this `timeline` has no `rows:`', context);
    return undefined;
  }
  const data = LIST.parse(rows, context);
  if (data === undefined) return undefined;
  const scale = entryOf(node, 'scale');
  if (scale === undefined) return data;
  if (scale.value.kind !== 'text' || scale.value.text !== 'time') {
    const message = 'a `timeline` has no such scale';
    const hint = 'write `scale: time`, or delete the line: each row is then as far from the next';
    reportPart(scale.value.span, message, hint, context);
    return data;
  }
  return { ...data, scale: timeScale(data.items, rows, context) };
}
