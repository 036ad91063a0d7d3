/** Headlines that name a topic: phrases that one section comes back to, and nothing where none does. */
import { describe, expect, test } from 'vitest';
import { keyPhrases } from '../../../src/import/themes/key-phrases.js';
import { searchedWords } from '../../../src/import/themes/phrase-finders.js';
import { topicHeadline } from '../../../src/import/themes/topic-headline.js';
import { talkIn } from '../../../src/import/units/talk.js';
import { LANGUAGES } from '../../../src/languages/registry.js';
import { isUnnamed, unnamedHeadline } from '../../../src/languages/unnamed-headline.js';

const unit = { speaker: 'Ben', role: undefined, weight: 1, terms: [], pauseSeconds: 0 } as const;

interface Around {
  readonly shown?: readonly string[];
  readonly asked?: readonly string[];
  readonly programmes?: readonly string[];
}

/** Headlines of sections, each a list of turns. */
function headlines(
  lang: string,
  ...sections: readonly (readonly string[])[]
): readonly (string | undefined)[] {
  return headlinesAmid({}, lang, ...sections);
}

/** Every other turn is the host's. */
function headlinesAmid(
  { shown = [], asked = [], programmes = [] }: Around,
  lang: string,
  ...sections: readonly (readonly string[])[]
): readonly (string | undefined)[] {
  const text = sections.flat().join('\n');
  let at = 0;
  const made = sections.map((turns) => {
    const units = turns.map((turn, index) => {
      const start = at;
      at += turn.length + 1;
      return { ...unit, speaker: index % 2 === 0 ? 'Ann' : 'Ben', start, end: start + turn.length };
    });
    return { heading: undefined, start: units[0]?.start ?? 0, end: at, units };
  });
  const talk = talkIn(lang);
  return keyPhrases(text, made, talk, { names: ['Ben Guest'], programmes }).map(
    (phrases) => topicHeadline(phrases, { taken: [], shown, asked: searchedWords(asked.join('\n')) })?.words,
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

  test('is not what the programme is called', () => {
    const turns = ['This is Mill Talk.', 'Welcome to Mill Talk.', 'Mill Talk is on.'];
    expect(
      headlinesAmid({ programmes: ['The Mill Talk'] }, 'en', turns, ['The river rose.'])[0],
    ).toBeUndefined();
    expect(headlines('en', turns, ['The river rose.'])[0]).toBe('Mill Talk');
  });

  test('is nothing that no quotation names', () => {
    const turns = ['Our salt kiln, our flood gates.', 'Salt kiln or flood gates.', 'Flood gates? Salt kiln!'];
    expect(headlinesAmid({ shown: ['The salt kiln eats its walls.'] }, 'en', turns)).toEqual(['Salt kiln']);
    expect(headlinesAmid({ shown: ['The flood gates rust.'] }, 'en', turns)).toEqual(['Flood gates']);
    expect(headlinesAmid({ shown: ['Bread is baked at night.'] }, 'en', turns)).toEqual([undefined]);
  });

  test('has the capitals of the names that it is made of, and the number that is said', () => {
    const turns = ['The OVN is old.', 'We fed the ovn file.', 'An ovn file breaks.', 'The OVN and the OVN.'];
    expect(headlinesAmid({ shown: ['The ovn file breaks.'] }, 'en', turns)).toEqual(['OVN file']);
    const kilns = ['A salt kiln is hot.', 'The salt kilns are old.', 'Our salt kilns.', 'No salt kiln here.'];
    expect(headlinesAmid({ shown: ['The salt kilns are old.'] }, 'en', kilns)).toEqual(['Salt kilns']);
  });

  test('is found in whole words only', () => {
    const turns = ['The UI is old.', 'We made a UI.', 'Nobody saw the UI.', 'A UI? The UI is a face.'];
    expect(headlinesAmid({ shown: ['We built it.'] }, 'en', turns)).toEqual([undefined]);
    expect(headlinesAmid({ shown: ['We built the UI.'] }, 'en', turns)).toEqual(['UI']);
  });

  test('is the longer phrase where its word alone would be one', () => {
    const turns = [
      'Why kilns?',
      'A salt kiln.',
      'Kilns and kilns.',
      'The kilns burn.',
      'Kilns.',
      'Every salt kiln.',
    ];
    const shown = ['Kilns burn.', 'A salt kiln eats its walls.'];
    expect(headlinesAmid({ shown, asked: ['Why kilns?'] }, 'en', [...turns, ...turns])).toEqual([
      'Salt kiln',
    ]);
  });

  test.each([
    [['It was a lot of stuff.', 'It was a lot of stuff.', 'It was a lot of stuff.']],
    [['We work really hard.', 'We work really hard.', 'They work really hard.']],
    [['Yeah, I think so.', 'You know, I think so.', 'I think so.']],
    [['The kiln.', 'A wheel.', 'The bench.']],
  ])('is none where only talk comes back: %j', (turns) => {
    expect(headlines('en', turns)).toEqual([undefined]);
  });

  const DRY = [
    'How do you dry the wood?',
    'Wood takes two winters in the yard, and a third one under the roof of the shed.',
    'Does everybody wait so long?',
    'No. I read of Quickdry, and I saw Quickdry once, and Quickdry, they say, and Quickdry again, splits it.',
    'What splits?',
    'The heart splits first, then the rest of the log, from the end towards the middle.',
    'And then?',
    'Then you burn it, and it warms you for an evening, which is more than most mistakes do.',
  ];

  test('is no product that is named in one place only, though a quotation names it', () => {
    expect(headlinesAmid({ shown: ['I read of Quickdry.'] }, 'en', DRY)).toEqual([undefined]);
  });

  test('is a product that both come back to', () => {
    const turns = DRY.map((turn) => `${turn} So much for Quickdry.`);
    expect(headlinesAmid({ shown: ['I read of Quickdry.'] }, 'en', turns)).toEqual(['Quickdry']);
  });

  test('is no product that the other sections speak of as much', () => {
    const turns = DRY.map((turn) => `${turn} So much for Quickdry.`);
    const elsewhere = turns.map((turn) => turn.replaceAll('Quickdry', 'Quickdry and Quickdry'));
    expect(headlinesAmid({ shown: ['I read of Quickdry.'] }, 'en', turns, elsewhere)[0]).toBeUndefined();
  });

  test('is rather a phrase of common words than a name, unless the name is said that often', () => {
    const dry = 'Quickdry would spoil the kiln wood.';
    const asked = [dry];
    const bare = DRY.filter((turn) => !turn.includes('Quickdry'));
    const few = bare.slice(0, 6).map((turn) => `${turn} ${dry}`);
    expect(headlinesAmid({ shown: asked, asked }, 'en', few)).toEqual(['Kiln wood']);
    const many = bare.map((turn, index) => `${turn} ${index < 3 ? dry : 'Again, Quickdry or Quickdry.'}`);
    expect(headlinesAmid({ shown: asked, asked }, 'en', many)).toEqual(['Quickdry']);
  });

  test('is one topic, and not two that stand side by side', () => {
    const turns = ['The salt kiln and the flood gates.', 'Our salt kiln, our flood gates.'];
    const [headline] = headlinesAmid({ shown: turns }, 'en', [...turns, ...turns]);
    expect(['Salt kiln', 'Flood gates']).toContain(headline);
  });

  test('is said twice only if it is asked and answered, or stands below', () => {
    const answer = 'Salt comes from the sea, the kiln from the hill, and neither likes the other.';
    const rest = [
      'Who lights the fire?',
      'Whoever wakes first, since the kiln is cold by then, and the salt is wet.',
    ];
    const asked = ['What is a salt kiln?'];
    const taken = [...asked, `${answer} A salt kiln eats its walls.`, ...rest];
    expect(headlinesAmid({ asked }, 'en', taken)).toEqual(['Salt kiln']);
    const alone = [
      'What is that?',
      `${answer} A salt kiln eats its walls, a salt kiln eats its roof.`,
      ...rest,
    ];
    expect(headlines('en', alone)).toEqual([undefined]);
  });

  test('is a common word only where everybody comes back to it all the time', () => {
    const turns = ['Why investors?', 'The investors came.', 'Which investors?', 'Our investors stayed.'];
    const asked = ['Why investors?'];
    expect(headlinesAmid({ asked }, 'en', [...turns, ...turns])).toEqual(['Investors']);
    expect(headlinesAmid({ asked }, 'en', turns)).toEqual([undefined]);
  });

  test.each([[['石头很重。', '石头很白。', '石头很多。', '谁搬石头？', '石头在堤上。', '没有石头。']]])(
    'is a common word of Chinese that comes back throughout: %j',
    (turns) => {
      expect(headlinesAmid({ asked: ['谁搬石头？'] }, 'zh', turns, ['今天下雨。'])[0]).toBe('石头');
    },
  );

  test('does not end in what only gives a verb its direction', () => {
    const turns = ['要冲尖端上去。', '你冲尖端上去。', '他们冲尖端上去。', '尖端上去。'];
    expect(headlinesAmid({ shown: turns }, 'zh', turns, ['今天下雨。'])[0]).not.toBe('尖端上去');
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
