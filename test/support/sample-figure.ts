/** A figure of any kind, with texts of a length: a kind that is new is sampled as it is. */
import { FIGURES, figureType } from '../../src/figures/registry.js';
import type { FigureData, FigureItem, FigureKind } from '../../src/model/figure.js';
import type { RichText } from '../../src/model/inline.js';
import { parseOutline } from '../../src/parse/parse-outline.js';
import { outlineText } from './outline-text.js';

/** As its skeleton has it. @throws Error when that is no figure of the kind */
function skeletonOf(kind: FigureKind): FigureData {
  const text = outlineText(`## A theme {#theme}\n\n~~~${kind}\n${FIGURES[kind].skeleton}\n~~~\n`);
  const file = { path: 'talk.en.md', folder: '/talks', name: 'talk', lang: 'en', text };
  const block = parseOutline(file).value.sections[0]?.blocks[0];
  if (block?.type !== 'figure') throw new Error(`the skeleton of ${kind} is no figure`);
  return block.data;
}

/** With these items where its kind has any number of them, else with that text everywhere. */
export function sampleFigure(
  kind: FigureKind,
  items: readonly Required<FigureItem>[],
  words: RichText,
): FigureData {
  const data = skeletonOf(kind);
  if ('items' in data) return { ...data, items };
  if (data.kind === 'network') return { ...data, partners: items };
  if (data.kind === 'compare')
    return { ...data, columns: data.columns.map(({ title }) => ({ title, items: items.map(() => words) })) };
  return figureType(data).withTexts(data, () => words);
}
