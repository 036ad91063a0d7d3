import { expect, test } from 'vitest';
import { shownWords } from '../../../src/pipeline/fonts/shown-words.js';
import { deckParts } from '../../support/deck-parts.js';
import { planOutline } from '../../support/plan-outline.js';

test('the name of the language, the interface and syllables that are written letter by letter are among them', async () => {
  const { locale } = await deckParts();
  const outline = planOutline([], { lang: 'ko' });
  const text = '호수'.normalize('NFD');
  const words = shownWords({ ...outline, file: { ...outline.file, text } }, locale);
  expect(words).toContain('한국어');
  expect(words).toContain('호수');
  expect(words).toContain(locale.decks);
});
