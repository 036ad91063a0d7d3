/** What the bench counts in a draft, on a transcript so short that it can be counted by hand. */
import { describe, expect, test } from 'vitest';
import { bareName, draftFigures, isSameName } from '../../bench/draft-figures.js';
import type { FileTruth } from '../../bench/truth-file.js';
import { draftOf } from '../import/draft-of.js';

const TEXT = `Ann Berg: Welcome to the show, Rowan Tesk. How did the mill begin?

Rowan Tesk, PsyD: We bought the mill in 1990 because the baker needed flour, and the river was the only engine that we could pay.

Ann Berg: What did the river teach you?

Rowan Tesk, PsyD: The river taught me that a mill is a clock that somebody else winds, and that patience costs less than iron.
`;
const made = draftOf(new TextEncoder().encode(TEXT), 'mill.en.txt', 1);
const truth: FileTruth = { hosts: ['Ann Berg'], guests: ['Rowan Tesk'], starts: [] };
const figures = (known = truth, draft = made.draft) => draftFigures(made.source, draft, known);

describe('names', () => {
  test('are compared without what stands behind a comma', () => {
    expect(bareName(' Mireille  Reece, PsyD')).toBe('mireille reece');
    expect(isSameName('Rowan Tesk, PsyD', 'rowan tesk')).toBe(true);
    expect(isSameName('Rowan', 'Rowan Tesk')).toBe(true);
  });

  test('are not one for a part of a word, or for nothing', () => {
    expect(isSameName('Row', 'Rowan Tesk')).toBe(false);
    expect(isSameName('', 'Rowan Tesk')).toBe(false);
  });
});

describe('people', () => {
  test('with their roles, and a degree is no phantom', () => {
    expect(figures()).toMatchObject({ phantoms: [], roles: [2, 2] });
    expect(draftFigures(made.source, made.draft, undefined)).toMatchObject({ phantoms: [], roles: [0, 0] });
  });

  test('who are in neither truth nor source are phantoms, and one in the wrong role is not right', () => {
    const ghost = { name: 'Theodor Ghost', also: [], role: undefined };
    const draft = { ...made.draft, hosts: [ghost], guests: [...made.draft.guests, ...made.draft.hosts] };
    expect(figures(truth, draft)).toMatchObject({ phantoms: ['Theodor Ghost'], roles: [1, 2] });
    expect(draftFigures(made.source, draft, undefined).phantoms).toEqual(['Theodor Ghost']);
  });
});

describe('quotes', () => {
  test('are a guest’s where they stand in a guest’s turn', () => {
    const [right, all] = figures().guests;
    expect(all).toBeGreaterThan(0);
    expect(right).toBe(all);
    expect(figures({ hosts: ['Rowan Tesk'], guests: ['Ann Berg'], starts: [] }).guests).toEqual([0, all]);
  });
});

describe('headlines', () => {
  test('are blank, or begin idly, or neither', () => {
    const named = (headline: string) => ({
      ...made.draft,
      themes: made.draft.themes.map((theme) => ({ ...theme, headline })),
    });
    expect(figures(truth, named('Water and patience'))).toMatchObject({ fillers: [], blank: 0 });
    expect(figures(truth, named('Well, the river')).fillers).toEqual(['Well, the river']);
    expect(figures(truth, named('Theme 1: please name it')).blank).toBe(1);
  });
});

describe('boundaries', () => {
  test('are compared where it is known where themes begin: both windows hold the one that was not found', () => {
    expect(figures().boundaries).toBeUndefined();
    const starts = ['Welcome to the show', 'What did the river'];
    expect(figures({ ...truth, starts }).boundaries).toEqual({ pk: 1, windowDiff: 1 });
  });
});
