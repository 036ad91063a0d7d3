/** What `npm run bench:import` prints, held: nobody else is ever quoted, and headings are found word for word. */
import { describe, expect, test } from 'vitest';
import { CORPUS, readCorpusFile } from './corpus/truth.js';
import { measure } from './measure.js';

describe.each(CORPUS.map((truth) => [truth.file, truth] as const))('%s', (_, truth) => {
  const figures = measure(truth, readCorpusFile(truth.file));

  test('every quote is the guest’s direct speech, and each theme has one', () => {
    const [right, all] = figures.quotes;
    expect(right).toBe(all);
    expect(figures.quoted).toBe(figures.themes[0]);
  });

  test('the themes are where a reader would begin them, or nearly', () => {
    if (figures.headings !== undefined) expect(figures.headings[0]).toBe(figures.headings[1]);
    expect(figures.windowDiff ?? 0).toBeLessThan(0.4);
  });
});

/** The texts held out are only measured: no rule was tuned until they came out right. */
const tuned = CORPUS.filter(({ heldOut }) => !heldOut).map((truth) => [truth.file, truth] as const);

test.each(tuned)('the people of %s have their names', (file, truth) => {
  const { people } = measure(truth, readCorpusFile(file));
  expect(people[0]).toBe(people[1]);
});
