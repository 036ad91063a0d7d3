import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Meta } from '../../../src/model/outline.js';
import type { SourceText } from '../../../src/model/source-text.js';
import { parseOutline } from '../../../src/parse/parse-outline.js';
import { readSource } from '../../../src/sources/read-source.js';
import { indexSource, type IndexedSource } from '../../../src/verify/index/index-source.js';
import { unsourcedWords, type UnsourcedWords } from '../../../src/verify/own-texts/unsourced-words.js';

const CONTENT = join(import.meta.dirname, '../../../content');
const OUTLINE = readFileSync(join(CONTENT, 'lost-property.en.md'), 'utf8');
const made: { meta?: Meta; sources?: ReadonlyMap<string, IndexedSource> } = {};

beforeAll(async () => {
  const file = { path: 'a.en.md', folder: '/', name: 'a', lang: 'en', text: OUTLINE };
  made.meta = parseOutline(file).value.meta;
  const bytes = readFileSync(join(CONTENT, 'sources/lost-property.vtt'));
  const source: SourceText | undefined = (await readSource(bytes, 'lost-property.vtt')).value?.source;
  if (source === undefined) throw new Error('the transcript cannot be read');
  made.sources = new Map([['transcript', indexSource(source)]]);
});

function reasons(text: string, isLabel = false): readonly UnsourcedWords['reason'][] {
  const { meta, sources } = made;
  if (meta === undefined || sources === undefined) throw new Error('nothing was read');
  return [...new Set(unsourcedWords([{ text, isLabel }], meta, sources).map(({ reason }) => reason))];
}

describe('what nobody said', () => {
  test.each([
    'She calls it “the saddest shelf on the whole pier”',
    'She says "nobody ever loses an umbrella here"',
    '“Nobody”, says Marit, “ever loses one umbrella on purpose”',
    'Nobody loses “an umbrella on any boat of ours”',
    'Marit Oswin: We burn the umbrellas in the evening.',
    'Oswin said: umbrellas are for people who give up',
    'We burn the umbrellas in the evening. — Marit Oswin',
    'We burn the umbrellas in the evening. (– Oswin, keeper)',
    '— We burn the umbrellas in the evening',
    'A: We burn the umbrellas in the evening.',
    'She said: we burn the umbrellas in the evening',
    '她说：我们每天晚上都把雨伞烧掉',
    'Marit Oswin – I burn the umbrellas in the evening',
    'Marit Oswin | I burn the umbrellas in the evening',
    'Marit Oswin → we burn the umbrellas in the evening',
    'M\u200darit Oswin: we burn the umbrellas',
    'М\u0430rit: I burn the umbrellas in the evening',
    'The keeper: I burn the umbrellas in the evening',
    '💬 Burning umbrellas is a pleasure',
    '❮we burn the umbrellas in the evening❯',
    '⟪we burn the umbrellas in the evening⟫',
    '⸂we burn the umbrellas in the evening⸃',
    '“We Burn Umbrellas Every Evening Here”',
    '‘We burn umbrellas every evening here’',
    '她说：“我们每天晚上都把雨伞烧掉”',
  ])('%s', (text) => {
    expect(reasons(text)).toEqual(['absent']);
  });

  test.each([
    'Мarit Oswin: umbrellas are for people who give up.',
    'Márit Oswín: umbrellas are for people who give up.',
    'Ｍarit Oswin: umbrellas are for people who give up.',
    '𝐌𝐚𝐫𝐢𝐭 Oswin: umbrellas are for people who give up.',
    'Marit Oswin∶ umbrellas are for people who give up.',
    'Umbrellas are for people who give up − Marit Oswin',
    'Umbrellas are for people who give up － Marit Oswin',
    'In Marit Oswin’s own words: umbrellas are for people who give up.',
    'Umbrellas are for people who give up. (Marit Oswin)',
    'Umbrellas are for people who give up, says Marit Oswin.',
    'Marit Oswin — umbrellas are for people who give up.',
  ])('in another form: %s', (text) => {
    expect(reasons(text)).toEqual(['absent']);
  });

  test.each([
    'We burn the umbrellas in the evening',
    'Every evening I burn the umbrellas',
    'Umbrellas are burned in my office',
    'Jeden Abend verbrenne ich alle Schirme',
    'Chaque soir je brûle tous les parapluies',
    '每天晚上我都把雨伞烧掉了',
  ])('as “I” or “we”: %s', (text) => {
    expect(reasons(text)).toEqual(['first-person']);
  });

  test('true words in the mouth of somebody who is not there', () => {
    expect(reasons('“Nobody loses an umbrella.” — Angela Merkel')).toEqual(['others']);
    expect(reasons('Angela Merkel: “Nobody loses an umbrella.”')).toEqual(['others']);
  });

  test('many short pieces are one quotation', () => {
    expect(reasons('“We burn them”, “every evening”, “on the pier”')).toEqual(['absent']);
  });
});

test.each([
  '“Nobody loses an umbrella',
  '— Marit Oswin',
  'Marit Oswin',
  '**Oswin**',
  'Marit Oswin:',
  'Nobody loses an umbrella” she said',
])('what cannot be told: %s', (text) => {
  expect(reasons(text)).toContain('unclear');
});

test('words of another person than the one who is named', () => {
  expect(reasons('Fenn says “Nobody loses an umbrella.”')).toEqual(['others']);
  expect(reasons('Marit asks “What do people lose the most?”')).toEqual(['others']);
  expect(reasons('Tobias Fenn: I call it the questions shelf.')).toEqual(['others']);
  // Whom the words name is not who says them.
  expect(
    reasons(
      'Oswin: My guest tonight has spent thirty-one years behind a counter at the end of a pier, in the lost property office of the Brannoch Sound ferries.',
    ),
  ).toEqual(['others']);
  expect(reasons('“Marit Oswin, thank you”, says Marit Oswin')).not.toContain('absent');
});

test('words in brackets that somebody put in', () => {
  expect(reasons('“[It is a lie that] nobody loses an umbrella”')).toEqual(['absent']);
  expect(reasons('“Nobody loses an umbrella [of the thieves in the council]”')).toEqual(['absent']);
  expect(reasons('“Nobody loses an umbrella 【of the thieves in the council】”')).toEqual(['absent']);
});

test('a negation that was cut off', () => {
  expect(reasons('“loses an umbrella. The rain stops”')).toEqual(['absent']);
});

test.each([
  'She says “Nobody loses an umbrella.”',
  'I call it the questions shelf.',
  'World War I, and a class called I',
  'Marit: “Nobody loses an umbrella”',
  'Marit Oswin: „Nobody loses an umbrella.“',
  'Marit Oswin: «Nobody loses an umbrella»',
  'Marit Oswin: »Nobody loses an umbrella«',
  'Tobias Fenn: „What do people lose the most?“',
  'Tobias Fenn: ‚What do people lose the most?‘',
  'The host asks “What do people lose the most?”',
  'A so-called “questions shelf”, and “Lost at Sea”',
  'Product: what it is for, and who pays for it',
  'It’s the keeper’s counter, thirty-one years of it',
  'An umbrella is not lost but dismissed – Marit’s whole argument',
  'Marit Oswin – keeper of lost property, at the end of a pier',
  'Three reasons: price, weight, and what our weather does to them',
])('what may stand: %s', (text) => {
  expect(reasons(text)).toEqual([]);
});

test('a figure describes people by name', () => {
  expect(reasons('Marit Oswin: keeper of lost property, at the pier', true)).toEqual([]);
  expect(reasons('Marit Oswin: I burn umbrellas in the evening', true)).toEqual(['absent']);
});
