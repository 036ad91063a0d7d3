import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../src/languages/quantities/find-quantities.js';

/** As they are told: value, unit, and whether it may be a year. */
function told(text: string, lang: string): readonly string[] {
  return (findQuantities(text, lang) ?? []).map(
    ({ value, unit = '', isYear }) => `${value}${unit === '' ? '' : ` ${unit}`}${isYear ? ' (year)' : ''}`,
  );
}

const FOUND: Readonly<Record<string, readonly (readonly [text: string, ...found: readonly string[]])[]>> = {
  en: [
    ['We have 12 customers.', '12'],
    ['We have 1,234,567.5 of them', '1234567.5'],
    ['twelve', '12'],
    ['twelve million euros', '12000000 EUR'],
    ['three point seven billion dollars', '3700000000 USD'],
    ['$3.7 billion', '3700000000 USD'],
    ['$12bn', '12000000000 USD'],
    ['HK$ 12', '12 HK$'],
    ['two and a half million', '2500000'],
    ['half a million people', '500000'],
    ['a hundred and five', '105'],
    ['two hundred and thirty-four thousand five hundred and six', '234506'],
    ['Eleven thousand, four hundred and six.', '11406'],
    ['one million, two hundred thousand euros', '1200000 EUR'],
    ['a million, a hundred thousand', '1100000'],
    ['two million, three thousand and five', '2003005'],
    ['three thousand, four thousand', '3000', '4000'],
    ['three thousand, nineteen people', '3000', '19'],
    ['a hundred, two hundred', '100', '200'],
    ['two million, three hundred million', '2000000', '300000000'],
    ['12 thousand, four hundred of them', '12000', '400'],
    ['twelve hundred', '1200 (year)'],
    ['a dozen eggs', '12'],
    ['forty percent', '40 %'],
    ['40%', '40 %'],
    ['40 percentage points', '40 pp'],
    ['minus five percent', '-5 %'],
    ['-5%', '-5 %'],
    ['5 GW of power', '5 GW'],
    ['12 years', '12 year'],
    ['in 2024', '2024 (year)'],
    ['2,024 customers', '2024'],
    ['from 3 million to 12 million', '3000000', '12000000'],
    ['10 or 12 people', '10', '12'],
    ['10 to 12 million', '12000000'],
    ['50k users', '50000'],
    ['last year 15 and 14', '15', '14'],
    ['12 percent points', '12 pp'],
    ['\u2212 12', '-12'],
    ['12%\u201315%', '12 %', '15 %'],
    ['three hundred\nthousand people', '300000'],
    ['12\nmillion', '12000000'],
    ['120', '120'],
  ],
  zh: [
    ['我们有12个客户', '12'],
    ['一千二百万用户', '12000000'],
    ['1.2亿用户', '120000000'],
    ['一点二亿', '120000000'],
    ['两千万美元', '20000000 USD'],
    ['3千万', '30000000'],
    ['1亿2000万', '120000000'],
    ['3万5000人', '35000'],
    ['十二个人', '12'],
    ['二十三家公司', '23'],
    ['一百零五', '105'],
    ['百分之四十', '40 %'],
    ['百分之三点五', '3.5 %'],
    ['40%', '40 %'],
    ['４０％', '40 %'],
    ['12个百分点', '12 pp'],
    ['1.2万亿元', '1200000000000 CNY'],
    ['负5%', '-5 %'],
    ['2024年', '2024 year (year)'],
    ['20年', '20 year'],
    ['120亿美元', '12000000000 USD'],
    ['一百万亿', '100000000000000'],
    ['百分之十八上我们的餐桌', '18 %'],
    ['原来四十元，后来四十五元', '40 CNY', '45 CNY'],
    ['从来12个，将来20年', '12', '20 year'],
    ['是5和4，6和5，8和4', '5', '4', '6', '5', '8', '4'],
    ['1，000人', '1000'],
    ['零下12度', '-12'],
    ['一百到三百万', '3000000'],
    ['三百万', '3000000'],
  ],
  de: [
    ['1.234,5 Kunden', '1234.5'],
    ['12 Millionen Euro', '12000000 EUR'],
    ['3,7 Mrd. US-Dollar', '3700000000 USD'],
    ['40 Prozent', '40 %'],
    ['40 Prozentpunkte', '40 pp'],
    ['1 200 000 Kunden', '1200000'],
    ['1,2 Millionen', '1200000'],
    ['12 000,5', '12000.5'],
  ],
  fr: [
    ['1\u202f234,5 clients', '1234.5'],
    ['12 millions d’euros', '12000000'],
    ['3,7 milliards de dollars', '3700000000'],
    ['40 %', '40 %'],
    ['40 pour cent', '40 %'],
    ['12 000 clients', '12000'],
    ['en 2019 300 clients'],
  ],
  es: [
    ['1.234,5 clientes', '1234.5'],
    ['12 millones', '12000000'],
    ['3 mil millones', '3000000000'],
    ['40 por ciento', '40 %'],
  ],
  pt: [
    ['1.234,5 clientes', '1234.5'],
    ['3,7 bilhões', '3700000000'],
    ['40 por cento', '40 %'],
  ],
  it: [
    ['1.234,5 clienti', '1234.5'],
    ['12 milioni', '12000000'],
    ['40 per cento', '40 %'],
  ],
  ja: [
    ['1億2000万円', '120000000 JPY'],
    ['四十パーセント', '40 %'],
    ['12人', '12'],
    ['三千万ドル', '30000000 USD'],
  ],
  ko: [
    ['3억 5천만 원', '350000000 KRW'],
    ['12만 명', '120000'],
    ['40퍼센트', '40 %'],
  ],
};

describe.each(Object.entries(FOUND))('%s', (lang, cases) => {
  test.each(cases.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(told(text, lang)).toEqual(found);
  });
});

/** None of these says a whole number of anything. */
const NONE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'the 12th floor',
    'GPT-4 and o3',
    'version 4.5.1',
    'at 12:30',
    'at 12 o’clock',
    'May 12',
    '12 May',
    'on the 3rd of May',
    'chapter 12',
    'No. 12',
    'the 1990s',
    'twenty twenty-four',
    'nineteen ninety-nine',
    'a few thousand',
    'twenty-odd people',
    'one of them',
    'nobody, no one',
    'a million',
    '3D and 5G',
    'a 747-class',
    '12/5/2024',
    'two million 300 thousand',
    '12 and a half million',
    'tens of thousands',
    '#12',
    'A16 chips',
    'two thirds of them',
    'three quarters, two fifths and five tenths',
    '7½ and 7 ½',
    'the year 12',
    'half of them',
    'twelfth',
  ].filter((text) => text !== 'a million'),
  zh: [
    '第12页',
    '第十二',
    '5月12日',
    '三千多万',
    '几十万人',
    '数百万',
    '三星和四川',
    '十分重要',
    '万一',
    '千万别',
    '二〇二四',
    '一百二',
    '3万5',
    '两个半小时',
    '12:30',
    'GPT-4',
    '三分之一',
    '上千万',
    '3000多人',
    '二十出头',
    '十来个人，十余家',
    '一半，三成',
    '三四百人',
  ],
  ja: ['3割', '数百人', '第12回'],
  de: [
    '1.2 Millionen',
    'zwölf Millionen',
    '12 100 00',
    '3.5 und mehr',
    'der 3. Mai',
    '12 Uhr',
    'Seite 12',
    '12. Mai',
    'A4',
  ],
  fr: ['12 mai', 'page 12', '3.5 de plus', '12h30'],
};

describe.each(Object.entries(NONE))('no quantity in %s', (lang, texts) => {
  test.each(texts)('%s', (text) => {
    expect(told(text, lang)).toEqual([]);
  });
});

test('of a language without a record nothing is known', () => {
  expect(findQuantities('12', 'xx')).toBeUndefined();
});

test('offsets are those of the text, with sign, scale and unit', () => {
  const text = 'We made minus 3.7 billion dollars.';
  const [found] = findQuantities(text, 'en') ?? [];
  expect(text.slice(found?.start, found?.end)).toBe('minus 3.7 billion dollars');
});
