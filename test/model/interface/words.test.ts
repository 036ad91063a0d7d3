import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsIn } from '../../../src/model/interface/words.js';

const marksIn = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

/** Each has a file of its name, which one can forget to give a row. */
const LANGUAGES = readdirSync(join(import.meta.dirname, '../../../src/model/interface'))
  .flatMap((file) => /^([a-z]{2}(?:-[A-Z]{2})?)\.ts$/.exec(file)?.[1] ?? [])
  .filter((lang) => lang !== 'en');

test.each(LANGUAGES)('%s says all that English says', (lang) => {
  const [own, english] = [wordsIn(lang), wordsIn('en')];
  expect(Object.keys(own)).toEqual(Object.keys(english));
  expect(Object.values(own).map(marksIn)).toEqual(Object.values(english).map(marksIn));
  expect(own.close).not.toBe(english.close);
});

test('a country has its language’s words, traditional Chinese its own, any other language English ones', () => {
  expect(wordsIn('pt-BR')).toBe(wordsIn('pt'));
  expect(wordsIn('zh-HK')).toBe(wordsIn('zh-TW'));
  expect(wordsIn('zh-Hans-SG')).toBe(wordsIn('zh-CN'));
  expect(wordsIn('fi')).toBe(wordsIn('en'));
});
