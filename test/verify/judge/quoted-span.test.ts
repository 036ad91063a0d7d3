import { expect, test } from 'vitest';
import { withoutQuotations } from '../../../src/verify/judge/quoted-span.js';

test.each(['“no”', '„no“', '«no»', '»no«', '「no」', '『no』', '‘no’', '"no"'])(
  '%s is taken out of a sentence',
  (quoted) => {
    expect(withoutQuotations(`She said ${quoted} and left, didn’t she`)).toBe(
      'She said   and left, didn’t she',
    );
  },
);

test.each(['She said “no', 'no” she said', 'the ’90s and the ’80s'])('%s holds no quotation', (words) => {
  expect(withoutQuotations(words)).toBe(words);
});
