import { describe, expect, test } from 'vitest';
import { languagesIn } from '../../src/languages/sentence-languages.js';

const tags = (sentence: string, lang?: string) => languagesIn(sentence, lang).map(({ record }) => record.tag);

describe('a sentence tells its language, whatever the text around is written in', () => {
  test.each([
    ['de', 'Ich habe nicht gesagt, dass wir die alte Mühle verkaufen wollen', 'es'],
    ['fr', 'Je n’ai pas dit que nous allons vendre le vieux moulin', 'de'],
    ['es', 'Nunca vendimos la harina a los supermercados', 'de'],
    ['pt', 'Nunca vendemos a farinha aos supermercados', 'en'],
    ['it', 'Non abbiamo mai venduto la farina ai supermercati', 'en'],
    ['ja', '私たちはスーパーには売っていません', 'zh-CN'],
    ['ko', '우리는 밀가루를 팔지 않습니다', 'en'],
    ['ar', 'لن نبيع الطاحونة القديمة', 'en'],
    ['ru', 'Мы никогда не продавали мельницу', 'en'],
    ['nl', 'Wij hebben de molen nooit verkocht', 'de'],
    ['sv', 'Vi har aldrig sålt kvarnen och vi ska inte göra det', 'en'],
    ['en', 'We never sold the mill', 'ja'],
    ['zh', '我们没有卖磨坊', 'ja'],
    ['ro', 'Nu este adevărat că podul este sigur', 'en'],
    ['hu', 'Senki sem hiszi, hogy a híd biztonságos', 'en'],
    ['vi', 'Không ai tin rằng cây cầu an toàn', 'en'],
    ['tr', 'Köprünün güvenli olduğunu hiç düşünmedik', 'de'],
    ['gl', 'O muíño vello non é noso, e os veciños saben que a casa é de nós', 'gl'],
    ['hr', 'Mi nismo nikada prodali mlin', 'en'],
    ['lt', 'Mes niekada nepardavėme malūno', 'en'],
    ['af', 'Ons het nooit die meul verkoop nie', 'en'],
    ['is', 'Við seldum aldrei mylluna', 'en'],
  ])('%s: %s', (tag, sentence, lang) => {
    expect(tags(sentence, lang)).toEqual([tag]);
  });
});

describe('a script tells who may write in it', () => {
  test.each([
    ['bn', 'আমরা পুরানো কল বিক্রি করি না', 'en'],
    ['ka', 'ჩვენ არ ვყიდით ძველ წისქვილს', undefined],
    ['hy', 'Մենք չենք վաճառում հին ջրաղացը', undefined],
    ['ta', 'நாங்கள் பழைய ஆலையை விற்கவில்லை', 'en'],
    ['am', 'አሮጌውን ወፍጮ አንሸጥም', 'en'],
    ['hi', 'हम पुरानी चक्की नहीं बेचते', 'en'],
    ['mr', 'आम्ही जुनी गिरणी विकत नाही', 'mr'],
    ['uk', 'Ми не продаємо старий млин', 'uk'],
    ['fa', 'ما آسیاب قدیمی را نمی فروشیم', 'fa'],
    ['yi', 'מיר פֿאַרקויפֿן נישט די אַלטע מיל', 'yi'],
    ['und', 'ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ', 'en'],
  ])('%s: %s', (tag, sentence, lang) => {
    expect(tags(sentence, lang)).toEqual([tag]);
  });
});

describe('what a sentence leaves open', () => {
  test('the text around decides', () => {
    expect(tags('Mehl, Brot', 'de')).toEqual(['de']);
    expect(tags('東京大学', 'ja')).toEqual(['ja']);
    expect(tags('東京大学', 'zh-TW')).toEqual(['zh']);
  });

  test('is English in Latin letters where nothing else is known', () => {
    expect(tags('Flour, bread')).toEqual(['en']);
  });

  test('is a language of which nothing is known', () => {
    expect(tags('Errota zaharra saltzen dugu', 'eu')).toEqual(['eu']);
  });
});

test.each([
  ['我哋冇賣過舊磨坊畀鄰居', 'zh-HK'],
  ['橋唔係好安全', 'zh-HK'],
  ['我們沒有賣過舊磨坊', 'yue'],
])('Cantonese denies otherwise than Chinese, whose words it may have as well: %s', (sentence, lang) => {
  expect(tags(sentence, lang)).toEqual(['yue', 'zh']);
});

test('a language of which nothing is known may have the words of one that is kin to it', () => {
  expect(tags('Avèm pas jamai vendut lo molin de la vila als vesins', 'oc')).toContain('oc');
  expect(tags('Que la casa es de la vila y no de los vecinos', 'ast')).toEqual(
    expect.arrayContaining(['es', 'ast']),
  );
  expect(tags('Non hai ninguén que diga que a ponte é segura', 'es')).toEqual(['gl', 'es']);
});

test.each([
  ['de', 'Na ja, gut.'],
  ['de', 'Ja, ja, ja!'],
  ['fr', 'Oh là là, quelle histoire !'],
  ['fr', 'Ça va, ça va.'],
  ['it', 'Va bene, va bene, ho capito.'],
  ['es', 'Ja, ja, ja, qué bueno.'],
  ['pt', 'Tá, tá, tá. Já percebi.'],
  ['en', 'Hi, hi, hi, everyone said.'],
  ['en', 'Op-ed pages, op-eds everywhere.'],
  ['zh', '香港老板一开口就是“唔好意思”，我们都学会了。'],
  ['zh', '嘅字怎么念？'],
])(
  '%s: one word that another language has as well proves little, however often it is said: %s',
  (lang, sentence) => {
    expect(tags(sentence, lang)).toEqual([lang]);
  },
);

test('a name or a loanword is of no language', () => {
  expect(tags('We met De Gaulle, Van Dyke and El Greco', 'en')).toEqual(['en']);
  expect(tags('Łukasz Żółkiewski sold the mill to Đorđe in Łódź', 'en')).toEqual(['en']);
  expect(tags('The smørrebrød was good, and we sold it in May', 'en')).toEqual(['en']);
});

test('two scripts are two languages', () => {
  expect(tags('我们用 the GPU 来训练大家的模型')).toEqual(['zh', 'en']);
  expect(tags('Die Zeile 私は売りません stand da und war nicht lang')).toEqual(['de', 'ja']);
});

test('figures alone are of no language', () => {
  expect(languagesIn('1234, 5678.')).toEqual([]);
});
