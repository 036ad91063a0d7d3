import { describe, expect, test } from 'vitest';
import { readMoment } from '../../../src/languages/moments/read-moment.js';

/** A moment as a table can hold it: `2015.17`, `40 ago`, `3 after`. */
function moment(label: string, lang = 'en'): string | undefined {
  const read = readMoment(label, lang);
  if (read === undefined) return undefined;
  const round = (value: number): string => String(Number(value.toPrecision(6)));
  return read.type === 'date' ? round(read.year) : `${round(read.years)} ${read.type}`;
}

describe('a date is a year with its days as a fraction', () => {
  test.each([
    ['1969', 'en', '1969'],
    ['476', 'en', '476'],
    ['2015-12', 'en', '2015.92'],
    ['2015-12-11', 'en', '2015.94'],
    ['March 2015', 'en', '2015.17'],
    ['Mar 15, 2015', 'en', '2015.2'],
    ['15th of March 2015', 'en', '2015.2'],
    ['Q3 2024', 'en', '2024.5'],
    ['1980s', 'en', '1980'],
    ['c. 1450', 'en', '1450'],
    ['1914–1918', 'en', '1914'],
    ['1914-1918', 'en', '1914'],
    ['15. März 2015', 'de', '2015.2'],
    ['Sept. 2015', 'de', '2015.67'],
    ['1980er Jahre', 'de', '1980'],
    ['mars 2015', 'fr', '2015.17'],
    ['15 de marzo de 2015', 'es', '2015.2'],
    ['março de 2015', 'pt', '2015.17'],
    ['marzo 2015', 'it', '2015.17'],
    ['2015年', 'zh-CN', '2015'],
    ['2015年3月', 'zh-CN', '2015.17'],
    ['2015年3月15日', 'ja', '2015.2'],
    ['２０１５年３月', 'ja', '2015.17'],
    ['2015년 3월', 'ko', '2015.17'],
    ['1980年代', 'zh-CN', '1980'],
    ['约1450年', 'zh-CN', '1450'],
  ])('%s (%s) is %s', (label, lang, expected) => {
    expect(moment(label, lang)).toBe(expected);
  });
});

describe('no year was 0, so the year before 1 is one before it', () => {
  test.each([
    ['44 BC', 'en', '-43'],
    ['44 B.C.', 'en', '-43'],
    ['2,500 BCE', 'en', '-2499'],
    ['AD 80', 'en', '80'],
    ['44 v. Chr.', 'de', '-43'],
    ['44 av. J.-C.', 'fr', '-43'],
    ['44 a. C.', 'es', '-43'],
    ['公元前221年', 'zh-CN', '-220'],
    ['紀元前221年', 'ja', '-220'],
    ['기원전 221년', 'ko', '-220'],
    ['44 BC', 'de', '-43'],
  ])('%s (%s) is %s', (label, lang, expected) => {
    expect(moment(label, lang)).toBe(expected);
  });
});

describe('a time that is counted back from today, as each language says it', () => {
  test.each([
    ['3.8 billion years ago', 'en', '3800000000 ago'],
    ['300,000 years ago', 'en', '300000 ago'],
    ['1 year ago', 'en', '1 ago'],
    ['3 weeks ago', 'en', '0.0574949 ago'],
    ['today', 'en', '0 ago'],
    ['in 5 years', 'en', '-5 ago'],
    ['vor 3,8 Milliarden Jahren', 'de', '3800000000 ago'],
    ['vor 40 Jahren', 'de', '40 ago'],
    ['vor 3 Tagen', 'de', '0.00821355 ago'],
    ['heute', 'de', '0 ago'],
    ['il y a 40 ans', 'fr', '40 ago'],
    ['hace 40 años', 'es', '40 ago'],
    ['40 anni fa', 'it', '40 ago'],
    ['há 40 anos', 'pt', '40 ago'],
    ['38亿年前', 'zh-CN', '3800000000 ago'],
    ['40 年前', 'zh-CN', '40 ago'],
    ['46億年前', 'ja', '4600000000 ago'],
    ['40년 전', 'ko', '40 ago'],
    ['今天', 'zh-CN', '0 ago'],
  ])('%s (%s) is %s', (label, lang, expected) => {
    expect(moment(label, lang)).toBe(expected);
  });
});

describe('a length of time counts from where the line begins', () => {
  test.each([
    ['10 years', 'en', '10 after'],
    ['6 months', 'en', '0.5 after'],
    ['10 minutes', 'en', '0.0000190129 after'],
    ['10 min', 'en', '0.0000190129 after'],
    ['1 second', 'en', '3.16881e-8 after'],
    ['18 Monate', 'de', '1.5 after'],
    ['10 ans', 'fr', '10 after'],
    ['3天', 'zh-CN', '0.00821355 after'],
    ['10分钟', 'zh-CN', '0.0000190129 after'],
    ['10 分', 'ja', '0.0000190129 after'],
    ['10년', 'ko', '10 after'],
  ])('%s (%s) is %s', (label, lang, expected) => {
    expect(moment(label, lang)).toBe(expected);
  });
});

test.each([
  ...['', 'Later', 'Act two', 'Spring 2015', '13/2015', '2015-13', '2015年13月', '12 people', '3 daysies'],
  ...['BC', '0', '1500 or 1600', 'March', '12 March', 'iPhone 2015', 'March 2015 March'],
])('nothing is guessed of %j', (label) => {
  expect(moment(label)).toBeUndefined();
});
