import { cachePart } from '../../src/write/cache/cache-part.js';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { liveFonts } from '../../src/live/live-fonts.js';
import { fontNeeds, type DeckWords, type FontNeeds } from '../../src/pipeline/fonts/font-needs.js';
import { CACHE } from '../browser/helpers.js';

const fonts = (): ReturnType<typeof liveFonts> =>
  liveFonts({ cache: cachePart({ folder: join(CACHE, 'fonts') }), workers: { file: undefined } });

const needs = (slide: string, { css = '', ...more }: Partial<DeckWords> & { css?: string } = {}): FontNeeds =>
  fontNeeds(
    { slides: [`<p>${slide}</p>`, css], controls: [], notes: [], contexts: [], handout: [], ...more },
    [],
  );

/** Hieroglyphs: no font of ours has them. */
const [BIRD, EYE] = ['𓅓', '𓁹'];

describe('what the fonts of a live deck lack', () => {
  test('is told as long as it is there, and no longer', async () => {
    const live = fonts();
    await live.grow(needs(BIRD));
    expect(live.setFor(needs(BIRD)).lacks.missing).toEqual([BIRD.codePointAt(0)]);
    expect(live.suffice(needs('0'))).toBe(true);
    expect(live.setFor(needs('0')).lacks.missing).toEqual([]);
    expect(live.setFor(needs(BIRD)).lacks.missing).toEqual([BIRD.codePointAt(0)]);
  });

  test('is told of notes, and not of the words of a source', async () => {
    const live = fonts();
    const version = needs('a', { notes: [BIRD], contexts: [EYE] });
    await live.grow(version);
    expect(live.setFor(version).lacks.missing).toEqual([BIRD.codePointAt(0)]);
  });

  test('is told of families of the look, until it names others', async () => {
    const live = fonts();
    const inter = needs('a', { css: 'p { font-family: Inter }' });
    await live.grow(inter);
    expect(live.setFor(inter).lacks.absent).toEqual([{ family: 'Inter', selector: 'p' }]);
    expect(live.setFor(needs('a')).lacks.absent).toEqual([]);
  });
});
