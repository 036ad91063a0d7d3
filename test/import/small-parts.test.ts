/** The parts of an import that are a function each. */
import { describe, expect, test } from 'vitest';
import { chineseNameIn } from '../../src/import/people/names/chinese-names.js';
import { clauseRuns } from '../../src/import/units/clause-runs.js';
import { asLatinName } from '../../src/import/people/names/latin-names.js';
import { sentencesIn } from '../../src/import/units/sentences.js';
import type { Unit } from '../../src/import/units/units.js';
import { shareMinutes } from '../../src/import/themes/share-minutes.js';
import { themeIds } from '../../src/import/themes/theme-ids.js';
import { unusedPlaces } from '../../src/import/themes/unused-places.js';
import type { SourcePlace } from '../../src/model/outline.js';
import { unnamedHeadline } from '../../src/languages/unnamed-headline.js';

const all = (text: string) => ({ start: 0, end: text.length });

describe('minutes', () => {
  test('are in proportion, in halves, and together what was asked for', () => {
    expect(shareMinutes([100, 200, 100], 20)).toEqual([5, 10, 5]);
    expect(shareMinutes([1, 1, 1000], 20)).toEqual([0.5, 0.5, 19]);
    expect(shareMinutes([0, 0], 3)).toEqual([1.5, 1.5]);
  });
});

describe('ids', () => {
  test('come from Latin headlines, once each, and never from a made slide', () => {
    expect(themeIds(['Why it stood still', 'Why it stood still', 'Sources', '水车', '9'])).toEqual([
      'why-it-stood-still',
      'theme-2',
      'theme-3',
      'theme-4',
      'theme-5',
    ]);
  });

  test('are numbers for themes that wait for their names', () => {
    const headlines = [
      'Why it stood still',
      unnamedHeadline(2, [], 'en'),
      unnamedHeadline(3, ['kiln'], 'en'),
    ];
    expect(themeIds(headlines)).toEqual(['why-it-stood-still', 'theme-2', 'theme-3']);
  });
});

describe('places that were not used', () => {
  const placesOf = (places: readonly SourcePlace[]) => {
    const units = places.map((_, start): Unit => {
      const nobody = { speaker: undefined, role: undefined, terms: [], pauseSeconds: 0 };
      return { start, end: start + 1, weight: 1, ...nobody };
    });
    return unusedPlaces({ start: 0, end: units.length, heading: undefined, units }, [], {
      verify: () => undefined,
      placeOf: (offset) => places[offset],
    });
  };

  test('are named once, though several sentences stand there', () => {
    expect(placesOf([5, 5, 70, 5].map((seconds) => ({ type: 'time', seconds })))).toEqual([
      '@ 00:00:05',
      '@ 00:01:10',
    ]);
    expect(placesOf([3, 3, 4, 4, 9, 9].map((number) => ({ type: 'paragraph', number })))).toEqual([
      '@ 3–4',
      '@ 9',
    ]);
  });

  test('are as many as one reads', () => {
    const many = Array.from({ length: 60 }, (_, at): SourcePlace => {
      return { type: 'time', seconds: 10 * Math.floor(at / 2) };
    });
    expect(placesOf(many)).toHaveLength(25);
    expect(placesOf(many).at(-1)).toBe('…');
  });
});

describe('names', () => {
  test.each([
    ['造纸师傅桑柏年', '桑柏年'],
    ['县里的学者顾言', '顾言'],
    ['茶农老周', '老周'],
    ['欧阳文秀', '欧阳文秀'],
    ['这样的坚持', undefined],
  ])('%s ends in %s', (run, name) => {
    expect(chineseNameIn(run)).toBe(name);
  });

  test.each([
    ['When Osgood Farrell', 'Osgood Farrell'],
    ['Interviewer Priya Lindgren', 'Priya Lindgren'],
    ['Farrell’s', 'Farrell'],
    ['But', undefined],
  ])('%s is %s', (run, name) => {
    expect(asLatinName(run)).toBe(name);
  });
});

describe('sentences', () => {
  test('end at stops, not in numbers, names or before small letters', () => {
    const text = 'Dr. Lind paid 3.5 crowns. “Why?” he asked. “No.” 没有。真的';
    expect(sentencesIn(text, all(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Dr. Lind paid 3.5 crowns.',
      '“Why?” he asked.',
      '“No.”',
      '没有。',
      '真的',
    ]);
  });
});

describe('clauses', () => {
  test('are cut from a sentence that is too long, at its marks, with numbers whole', () => {
    const text =
      'We sold 3,100 sacks, which was a lot, and nobody in the whole of the valley noticed it at all.';
    const runs = clauseRuns(text, all(text), { least: 6, most: 24 }).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(runs).toContain('We sold 3,100 sacks, which was a lot');
    expect(runs.every((run) => !/[,，]$/.test(run))).toBe(true);
  });

  test('are the whole sentence when there is room', () => {
    const text = 'We sold 3,100 sacks, which was a lot.';
    expect(clauseRuns(text, all(text), { least: 6, most: 45 })).toEqual([all(text)]);
  });
});
