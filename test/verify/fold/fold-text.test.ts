import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/verify/fold/fold-text.js';
import { runs } from '../../support/runs.js';
import { binaryText } from '../../support/binary-text.js';

const fold = (text: string): string => foldText(text).text;

describe('foldText', () => {
  it.each([
    ['a  b\n c', 'a b c'],
    ['大家\n都在', '大家都在'],
    ['投入 GPU 资源', '投入GPU资源'],
    ['ＡＩ，２０２５', 'AI,2025'],
    ['“a” ‘b’ 「c」 "d"', "'a' 'b' 'c' 'd'"],
    ['wait -- what — now – then', 'wait—what—now—then'],
    ['well-known, 10–20', 'well-known, 10-20'],
    ['so... well…… 。。。', 'so…well……'],
    ['in\u00adfra\u200bstructure', 'infrastructure'],
    ['cafe\u0301 ﬁne', 'café fine'],
    ['**不**会 and `code` _now_', '不会and code now'],
    ['yes, no; 好 ，行', 'yes,no;好,行'],
  ])('folds typography away: %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['1,000', '1, 000'],
    ['10²', '102'],
    ['1½', '11/2'],
    ['5′', '5″'],
    ["5'", '5"'],
    ['2 * 3', '2 3'],
    ['We', 'we'],
    ['不，会', '不会'],
    ["we're", 'were'],
    ['-5', '5'],
    ['un-ionised', 'unionised'],
    ['好。', '好.'],
  ])('keeps %j apart from %j', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  const anyText = binaryText({ maxLength: 80 }).map((text) => text.toWellFormed());
  const typedText = fc.string({
    unit: fc.constantFrom(...Array.from('不会Aa1 \n\t“”\'"-—….，。*_`（ＡＩｶﾞé\u0301\u00ad\u200b𠮷😀ﬁ가')),
    maxLength: 60,
  });

  it.each([
    ['any text', anyText],
    ['text as people type it', typedText],
  ])('maps every folded unit into the original, in order: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: folded, starts, ends } = foldText(text);
        expect(starts.length).toBe(folded.length);
        for (let at = 0; at < folded.length; at += 1) {
          const [start, end] = [starts[at] ?? -1, ends[at] ?? -1];
          expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : (starts[at - 1] ?? 0));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      runs(500),
    );
  });

  it('folds a slice of the original to what the slice was claimed to be', () => {
    const word = fc.constantFrom(
      '不会',
      'Open',
      'AI',
      '“好”',
      'so…',
      '3.5',
      'ＡＩ',
      'cafe\u0301',
      '—',
      '再\n见',
      ' , ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.nat(), fc.nat(), (words, a, b) => {
        const text = words.join('');
        const { text: folded, starts, ends } = foldText(text);
        if (folded === '') return;
        const [from, to] = [a % folded.length, b % folded.length].sort((x, y) => x - y) as [number, number];
        const slice = text.slice(starts[from], ends[to]);
        expect(fold(slice).trim()).toBe(folded.slice(from, to + 1).trim());
      }),
      runs(1000),
    );
  });
});
