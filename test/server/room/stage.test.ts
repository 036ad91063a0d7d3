import { describe, expect, test } from 'vitest';
import type { LiveDeck, LiveSlide } from '../../../src/model/live/live-deck.js';
import type { StageState } from '../../../src/model/live/live-message.js';
import { changeStage, keepPlace, stepStage } from '../../../src/server/room/stage.js';
import { sampleLiveDeck } from '../../support/live-deck.js';

const slide = (id: string, fragments = 0): LiveSlide => ({
  id,
  fragments,
  headline: id,
  html: '',
  noteHtml: '',
  presenterHtml: '',
});
const SLIDES = [slide('a'), slide('b', 2), slide('c')];
const at = (id: string, fragment = 0): StageState => ({
  slide: id,
  fragment,
  screen: 'slide',
  stem: 'talk.en',
});
const place = ({ slide: id, fragment }: StageState): string => `${id}+${fragment}`;

describe('a step', () => {
  test('forward shows fragments first, and stops at the end', () => {
    const steps = ['b+0', 'b+1', 'b+2', 'c+0', 'c+0'];
    let state = at('a');
    for (const expected of steps) {
      state = stepStage(state, 1, SLIDES, []);
      expect(place(state)).toBe(expected);
    }
  });

  test('back comes to a slide with all its fragments, and stops at the beginning', () => {
    const steps = ['b+2', 'b+1', 'b+0', 'a+0', 'a+0'];
    let state = at('c');
    for (const expected of steps) {
      state = stepStage(state, -1, SLIDES, []);
      expect(place(state)).toBe(expected);
    }
  });

  test('from a slide that is not there begins anew', () => {
    expect(place(stepStage(at('gone'), 1, SLIDES, []))).toBe('a+0');
  });
});

describe('a step from a slide that only another version has', () => {
  const german: LiveDeck = {
    ...sampleLiveDeck([]),
    stem: 'talk.de',
    slides: [slide('x'), slide('a'), slide('b'), slide('y'), slide('z'), slide('c')],
  };
  const step = (id: string, by: 1 | -1): string =>
    place(stepStage(at(id), by, SLIDES, [{ ...german, slides: [] }, german]));

  test('goes on to what stands behind its place, and back to what stands before, with all its fragments', () => {
    expect([step('y', 1), step('z', 1)]).toEqual(['c+0', 'c+0']);
    expect([step('y', -1), step('z', -1)]).toEqual(['b+2', 'b+2']);
  });

  test('begins where nothing stands before it', () => {
    expect([step('x', 1), step('x', -1)]).toEqual(['a+0', 'a+0']);
  });
});

test('moving brings a blanked slide back; another language does not', () => {
  const blank = changeStage(at('a'), { screen: 'blank' });
  expect(changeStage(blank, { slide: 'b', fragment: 0 }).screen).toBe('slide');
  expect(changeStage(blank, { stem: 'talk.zh-CN' }).screen).toBe('blank');
});

describe('after an edit', () => {
  test('a slide keeps its place, with no more fragments than it has', () => {
    expect(place(keepPlace(at('b', 2), SLIDES, [slide('x'), slide('b', 1)]))).toBe('b+1');
  });

  test('a slide that is gone gives way to the nearest before it', () => {
    expect(place(keepPlace(at('c'), SLIDES, [slide('a'), slide('x')]))).toBe('a+0');
    expect(place(keepPlace(at('a'), SLIDES, [slide('x')]))).toBe('x+0');
  });
});
