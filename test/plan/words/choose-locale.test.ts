import { expect, test } from 'vitest';
import { LOCALE_KEYS } from '../../../src/model/locale.js';
import { chooseLocale, localeFor } from '../../../src/plan/words/choose-locale.js';
import { deckParts } from '../../support/deck-parts.js';
import { planOutline } from '../../support/plan-outline.js';

const files = (...tags: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    tags.map((tag) => [
      `locales/${tag}.yaml`,
      LOCALE_KEYS.map((key) => `${key}: ${key === 'agenda' ? tag : key}\n`).join(''),
    ]),
  );

const chosen = (lang: string, ...tags: readonly string[]): string =>
  chooseLocale(planOutline([], { lang }), files('en', ...tags)).value.agenda;

test.each([
  ['zh-CN', ['zh', 'zh-CN', 'zh-TW'], 'zh-CN'],
  ['zh-HK', ['zh-TW', 'zh', 'zh-CN'], 'zh-TW'],
  ['zh-HK', ['zh', 'zh-CN'], 'zh'],
  ['zh-SG', ['zh-TW', 'zh-CN'], 'zh-CN'],
  ['sr-Latn', ['sr', 'sr-Latn-RS'], 'sr-Latn-RS'],
  ['en-GB', [], 'en'],
  ['zhx', ['zh'], 'en'],
])('%s of %j takes %s', (lang, tags, expected) => {
  expect(chosen(lang, ...tags)).toBe(expected);
});

test('a key that a locale lacks is English', () => {
  const both = new Map([
    ['locales/en.yaml', 'agenda: Agenda\nclosing: Thanks\n'],
    ['locales/zh.yaml', 'agenda: 提纲\nclosing: 3\n'],
  ]);
  expect(chooseLocale(planOutline([], { lang: 'zh' }), both).value).toMatchObject({
    agenda: '提纲',
    closing: 'Thanks',
  });
});

test('a language without words of ours is told so', () => {
  const { problems } = chooseLocale(planOutline([], { lang: 'fi' }), files('en', 'zh-CN'));
  expect(problems.map(({ severity, message, hint }) => ({ severity, message, hint }))).toMatchInlineSnapshot(`
    [
      {
        "hint": "add \`locales/fi.yaml\` to a folder, and name the folder with \`--templates\`",
        "message": "Pullquote has no words of its own in “fi”; it uses English ones",
        "severity": "warning",
      },
    ]
  `);
  expect(chooseLocale(planOutline([], { lang: 'en-GB' }), files('en')).problems).toEqual([]);
});

test.each(['zh-TW', 'zh-HK', 'zh-Hant'])('%s is told that its words are in the other script', (lang) => {
  const { value, problems } = chooseLocale(planOutline([], { lang }), files('en', 'zh-CN'));
  expect(value.agenda).toBe('zh-CN');
  expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    `locale-missing: Pullquote has no words of its own in “${lang}”; it uses those of “zh-CN”`,
  ]);
});

test.each(['zh', 'zh-SG', 'zh-Hans-HK'])('%s has our Chinese words', (lang) => {
  expect(chooseLocale(planOutline([], { lang }), files('en', 'zh-CN')).problems).toEqual([]);
});

const { files: shipped } = await deckParts();
const OWN = [...shipped.keys()].flatMap((file) => /^locales\/(.+)\.yaml$/.exec(file)?.[1] ?? []);

test.each(OWN)('our own locale %s has all words', (lang) => {
  expect(chooseLocale(planOutline([], { lang }), shipped).problems).toEqual([]);
});

test.each(OWN)('our own locale %s fills in what the English one does', (lang) => {
  const [own, english] = [lang, 'en'].map((tag) => localeFor(tag, shipped).value);
  const marks = (text: string | undefined) => [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).toSorted();
  expect(LOCALE_KEYS.map((key) => marks(own?.[key]))).toEqual(
    LOCALE_KEYS.map((key) => marks(english?.[key])),
  );
});

test('a locale that lacks words says which, once', () => {
  const some = new Map([
    ...files('en'),
    [
      'locales/fi.yaml',
      LOCALE_KEYS.slice(2)
        .map((key) => `${key}: x\n`)
        .join(''),
    ] as const,
  ]);
  expect(chooseLocale(planOutline([], { lang: 'fi' }), some).problems.map(({ message }) => message)).toEqual([
    'the locale “fi” lacks words of Pullquote’s own: `agenda`, `sources`; they are English',
  ]);
});

test('what is wrong is told with the path of the locale, and not with that of the talk', () => {
  const own = files('en');
  const given = new Map([...own, ['locales/fi.yaml', 'agenda: x\n'] as const]);
  const places = new Map([['locales/fi.yaml', 'house/locales/fi.yaml']]);
  const { problems } = chooseLocale(planOutline([], { lang: 'fi' }), given, { own, places });
  expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'locale-incomplete house/locales/fi.yaml',
  ]);
});

test('an English locale that lacks words or cannot be read leaves ours', () => {
  const own = files('en');
  for (const text of ['agenda: Tonight\n', 'agenda: [\n']) {
    const given = new Map([['locales/en.yaml', text]]);
    for (const lang of ['en', 'fi'])
      expect(Object.keys(localeFor(lang, given, { own }).value)).toEqual(
        expect.arrayContaining([...LOCALE_KEYS]),
      );
  }
});
