/** Headlines that name a topic: phrases that one section comes back to, and nothing where none does. */
import { describe, expect, test } from 'vitest';
import { keyPhrases } from '../../../src/import/themes/key-phrases.js';
import { topicHeadline } from '../../../src/import/themes/topic-headline.js';
import { talkIn } from '../../../src/import/units/talk.js';
import { LANGUAGES } from '../../../src/languages/registry.js';
import { isUnnamed, unnamedHeadline } from '../../../src/languages/unnamed-headline.js';

const unit = { speaker: 'Ben', role: undefined, weight: 1, terms: [], pauseSeconds: 0 } as const;

/** Headlines of sections, each a list of turns. */
function headlines(
  lang: string,
  ...sections: readonly (readonly string[])[]
): readonly (string | undefined)[] {
  const text = sections.flat().join('\n');
  let at = 0;
  const made = sections.map((turns) => {
    const units = turns.map((turn) => {
      const start = at;
      at += turn.length + 1;
      return { ...unit, start, end: start + turn.length };
    });
    return { heading: undefined, start: units[0]?.start ?? 0, end: at, units };
  });
  const talk = talkIn(lang);
  return keyPhrases(text, made, talk, ['Ben Guest']).map((phrases) =>
    topicHeadline(phrases, { and: talk.and, taken: [], shown: [] }),
  );
}

describe('the headline of a section', () => {
  test('is the phrase that it comes back to, and the other section does not', () => {
    expect(
      headlines(
        'en',
        ['We built the salt kiln here.', 'A salt kiln eats its own walls.', 'Nobody wants a salt kiln.'],
        [
          'The river rose in May.',
          'Our flood gates held.',
          'You test the flood gates.',
          'The flood gates rust.',
        ],
      ),
    ).toEqual(['Salt kiln', 'Flood gates']);
  });

  test('is a name, and no name of who talks', () => {
    const turns = [
      'Ask Kiln Works, said Ben Guest.',
      'I joined Kiln Works.',
      'At Kiln Works we met Ben Guest.',
    ];
    expect(headlines('en', turns, ['The river rose.'])).toEqual(['Kiln Works', undefined]);
  });

  test.each([
    [['It was a lot of stuff.', 'It was a lot of stuff.', 'It was a lot of stuff.']],
    [['We work really hard.', 'We work really hard.', 'They work really hard.']],
    [['Yeah, I think so.', 'You know, I think so.', 'I think so.']],
    [['The kiln.', 'A wheel.', 'The bench.']],
  ])('is none where only talk comes back: %j', (turns) => {
    expect(headlines('en', turns)).toEqual([undefined]);
  });

  test('names a topic in Chinese', () => {
    const turns = ['我们修了海塘水库。', '海塘水库的石头很重。', '没有海塘水库就没有村子。'];
    expect(headlines('zh', turns, ['今天下雨。'])[0]).toBe('海塘水库');
  });
});

describe('a headline that asks for a name', () => {
  test('has the words of its theme', () => {
    expect(unnamedHeadline(3, ['kiln', 'ash'], 'en')).toBe('Theme 3: please name it (words: kiln, ash)');
  });

  test.each([
    ['de-AT', 'Thema 3: bitte benennen (Wörter: Ofen)'],
    ['zh-CN', '主题3：请命名（词语：Ofen）'],
    ['zh-TW', '主題3：請命名（詞語：Ofen）'],
    ['tlh', 'Theme 3: please name it (words: Ofen)'],
  ])('is in the language of its talk: %s', (lang, headline) => {
    expect(unnamedHeadline(3, ['Ofen'], lang)).toBe(headline);
  });

  test.each(LANGUAGES.filter((record) => record.unnamedTheme !== undefined).map(({ tag }) => tag))(
    'is known as such in %s, whatever words it has',
    (lang) => {
      expect(isUnnamed(unnamedHeadline(3, ['kiln (old)', '$&'], lang))).toBe(true);
      expect(isUnnamed(unnamedHeadline(12, [], lang))).toBe(true);
    },
  );

  test.each(['Theme 3', 'Please name it', 'Theme 3: the kiln', ''])('is not %j', (headline) => {
    expect(isUnnamed(headline)).toBe(false);
  });
});
