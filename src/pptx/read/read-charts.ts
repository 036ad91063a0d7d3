/** The charts of a slide in, their numbers out: ECMA-376 part 1, 21.2.2, what a program keeps of the sheet behind each. */
import { numberName } from '../charts/said-numbers.js';
import type { EditedNumber } from './edited-deck.js';
import type { OpenPackage } from './open-package.js';
import { childOf, elementsOf, type XmlNode } from './xml-tree.js';

export function readCharts(file: OpenPackage, slide: string): readonly (readonly EditedNumber[])[] {
  return file
    .related(slide)
    .filter(({ type }) => type === 'chart')
    .flatMap(({ target }) => file.xml(target) ?? [])
    .map((root) => elementsOf(root, 'ser').flatMap(seriesNumbers));
}

/** A series of dots has two lists: where each stands along the one axis and along the other. */
const AXES = { val: '', xVal: 'x', yVal: 'y' } as const;

function seriesNumbers(series: XmlNode): readonly EditedNumber[] {
  const own = pointsOf(childOf(series, 'tx')).get(0) ?? '';
  const categories = pointsOf(childOf(series, 'cat'));
  const lists = Object.entries(AXES).flatMap(([list, axis]) => {
    const element = childOf(series, list);
    return element === undefined ? [] : [{ axis, points: pointsOf(element) }];
  });
  // A number that was taken away leaves no point, only a gap beside its name or its other axis.
  const indexes = new Set(
    [categories, ...lists.map(({ points }) => points)].flatMap((points) => [...points.keys()]),
  );
  return lists.flatMap(({ axis, points }) =>
    [...indexes].map((index) => {
      const bareName = axis === '' ? (categories.get(index) ?? '') : axis;
      return { name: numberName(own, bareName), bareName, value: numberIn(points.get(index) ?? '') };
    }),
  );
}

/** @returns NaN where none stands there, as `#N/A` or what somebody typed */
function numberIn(text: string): number {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? Number.NaN : value;
}

/** By their numbers. */
function pointsOf(list: XmlNode | undefined): ReadonlyMap<number, string> {
  const points = list === undefined ? [] : elementsOf(list, 'pt');
  return new Map(
    points.map((point) => [Number(point.attributes.get('idx')), childOf(point, 'v')?.text ?? ''] as const),
  );
}
