/** Groups the planned fonts that are not cached into jobs: one for each file, so that it is decoded once. */
import type { FontJob, FontTask } from '../jobs/font-job.js';
import type { FontPlan, PlannedFont } from './plan-fonts.js';
import type { FontFormat } from '../files/subset-font-file.js';

type Wanted = PlannedFont & { readonly format: FontFormat };

/** @param isDone tells keys that are cached already. */
export function groupFontJobs(
  plans: readonly FontPlan[],
  isDone: (key: string) => boolean,
): readonly FontJob[] {
  const fonts = plans.flatMap(({ faces, format }) =>
    faces.flatMap(({ fonts: planned }) => planned.map((font) => ({ ...font, format }))),
  );
  const once = [...new Map(fonts.map((font) => [font.key, font])).values()].filter(({ key }) => !isDone(key));
  return groupBy(once, ({ file }) => file.hash).map(([first, ...others]) => ({
    file: first.file,
    tasks: tasksFor([first, ...others]),
  }));
}

/** The same cut in two formats is one task. */
function tasksFor(fonts: readonly Wanted[]): readonly FontTask[] {
  return groupBy(fonts, ({ cut }) => JSON.stringify(cut)).map((same) => ({
    cut: same[0].cut,
    outputs: same.map(({ key, format }) => ({ key, format })),
  }));
}

/** `Map.groupBy`, which Node 20 lacks, without the keys. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
