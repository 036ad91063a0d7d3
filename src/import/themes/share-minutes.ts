/** The weights of the themes in, their minutes out: in proportion, in halves, and as many as there are together. */

const STEP = 0.5;

export function shareMinutes(weights: readonly number[], total: number): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const steps = Math.max(weights.length, Math.round(total / STEP));
  const exact = weights.map(
    (weight) => 1 + (steps - weights.length) * (sum === 0 ? 1 / weights.length : weight / sum),
  );
  const floors = exact.map(Math.floor);
  const left = steps - floors.reduce((all, one) => all + one, 0);
  const byRest = exact
    .map((value, index) => ({ index, rest: value - (floors[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const raised = new Set(byRest.slice(0, left).map(({ index }) => index));
  return floors.map((floor, index) => (floor + (raised.has(index) ? 1 : 0)) * STEP);
}
