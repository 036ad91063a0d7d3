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

test('two scripts are two languages', () => {
  expect(tags('我们用 the GPU 来训练大家的模型')).toEqual(['zh', 'en']);
  expect(tags('Die Zeile 私は売りません stand da und war nicht lang')).toEqual(['de', 'ja']);
});

test('figures alone are of no language', () => {
  expect(languagesIn('1234, 5678.')).toEqual([]);
});
