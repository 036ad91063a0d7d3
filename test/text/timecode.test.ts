import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citePlace } from '../../src/text/cite-place.js';
import { fullTime, parseTimecode, showTime } from '../../src/text/timecode.js';

describe('times are read', () => {
  test.each([
    ['0:05', 5],
    ['4:12', 252],
    ['75:03', 4503],
    ['00:01:05', 65],
    ['1:02:03.5', 3723.5],
    ['00:00:01,250', 1.25],
    ['00:00:01,5', 1.5],
    ['1:2:3', 3723],
    ['00:01:05:12', 65],
    ['1h 2m 3s', 3723],
    ['2m3.5s', 123.5],
  ])('%s', (written, seconds) => {
    expect(parseTimecode(written)).toBe(seconds);
  });

  test.each(['', '5', '1:75:00', '1:60', '10:15 PM', '2024', '1:2:3:4:5', '-1:00', '1m', 'x1:00', '1:00.'])(
    '“%s” is none',
    (written) => {
      expect(parseTimecode(written)).toBeUndefined();
    },
  );
});

describe('times are written', () => {
  test('in minutes and seconds, with hours where there are some', () => {
    expect([0, 0.999, 61, 3599.999, 3600, -90].map(showTime)).toEqual([
      ...['0:00', '0:00', '1:01', '59:59', '1:00:00', '1:30'],
    ]);
  });

  test('and read back as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 * 3600 }), (seconds) => {
        expect(parseTimecode(showTime(seconds))).toBe(seconds);
        expect(parseTimecode(fullTime(seconds))).toBe(seconds);
      }),
    );
  });

  test('a place is a paragraph, a page or a time', () => {
    expect(citePlace({ type: 'paragraph', number: 12 })).toBe('@ 12');
    expect(citePlace({ type: 'page', number: 12 })).toBe('@ p. 12');
    expect(citePlace({ type: 'time', seconds: 3723 })).toBe('@ 01:02:03');
  });
});
