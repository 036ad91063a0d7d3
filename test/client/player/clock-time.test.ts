import { expect, test } from 'vitest';
import { clockLocale, clockTime } from '../../../src/client/player/clock-time.js';

const AFTERNOON = new Date(2026, 10, 27, 17, 5, 9);

test.each([
  ['en', ['en-US'], '5:05 PM'],
  ['en', ['de', 'en-GB'], '17:05'],
  ['de', ['en-US'], '17:05'],
  ['zh-CN', ['en-US'], '17:05'],
  ['fr', [], '17:05'],
  ['en', ['en-US@posix'], '5:05 PM'],
] as const)('in %s, to a reader of %j, it is %s', (lang, own, time) => {
  expect(clockTime(AFTERNOON, clockLocale(lang, own)).replace(/\s/, ' ')).toBe(time);
});
