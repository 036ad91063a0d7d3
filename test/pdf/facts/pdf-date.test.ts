import { expect, test } from 'vitest';
import { pdfDate } from '../../../src/pdf/facts/pdf-date.js';

test.for([
  ['0', undefined, '1970-01-01T00:00:00.000Z'],
  ['1700000000', '2026-05-04', '2023-11-14T22:13:20.000Z'],
  [undefined, '2026-05-04', '2026-05-04T00:00:00.000Z'],
  ['', ' 2026-05-04 ', '2026-05-04T00:00:00.000Z'],
  [undefined, '2026-05-04T19:30:00+08:00', '2026-05-04T00:00:00.000Z'],
  [undefined, '2024-02-29', '2024-02-29T00:00:00.000Z'],
  [undefined, '2026-02-29', undefined],
  [undefined, '2026-04-31', undefined],
  [undefined, '2026-13-01', undefined],
  [undefined, '2026-5-4', '2026-05-04T00:00:00.000Z'],
  [undefined, '2026-05-04/2026-05-06', '2026-05-04T00:00:00.000Z'],
  [undefined, '2026-05', undefined],
  [undefined, 'May 2026', undefined],
  [undefined, '2026', undefined],
  [undefined, undefined, undefined],
] as const)('SOURCE_DATE_EPOCH %j and the date %j give %j', ([epoch, date, expected]) => {
  expect(pdfDate(epoch, date)?.toISOString()).toBe(expected);
});

test.for(['yesterday', '-1', '1.5', '1e9', '999999999999'])('refuses the SOURCE_DATE_EPOCH %j', (epoch) => {
  expect(() => pdfDate(epoch, '2026-05-04')).toThrow(
    expect.objectContaining({
      name: 'EnvironmentError',
      code: 'source-date-epoch',
      message: `SOURCE_DATE_EPOCH is "${epoch}", which is not a whole number of seconds since 1970`,
      hint: 'correct it, e.g. SOURCE_DATE_EPOCH=$(git log -1 --format=%ct), or unset it',
    }),
  );
});
