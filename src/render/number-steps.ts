/**
 * A rendered slide in, the same with all its steps as Marp's own fragments out. Marp makes those of lists in Markdown
 * alone; of our HTML it lets classes through, and `step` says which elements come one by one. Plain Marp shows them all.
 */

const STEP = /<li data-marpit-fragment="\d+"|<(?:figure|li|dd) class="(?:[^"]* )?step(?: [^"]*)?"/g;

/** Of a rendered slide; what its words say of steps is none. */
export function countSteps(slide: string): number {
  return slide.match(/ data-marpit-fragment="\d+"/g)?.length ?? 0;
}

/** In the order in which they stand, which is that of the player. */
export function numberSteps(slide: string): string {
  const count = { steps: 0 };
  const numbered = slide.replace(STEP, (tag) => {
    count.steps += 1;
    return `${tag.replace(/ data-marpit-fragment="\d+"/, '')} data-marpit-fragment="${count.steps}"`;
  });
  if (count.steps === 0) return slide;
  return numbered
    .replace(/ data-marpit-fragments="\d+"/, '')
    .replace('<section ', `<section data-marpit-fragments="${count.steps}" `);
}
