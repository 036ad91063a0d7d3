import { expect, test } from 'vitest';
import { readQuantity } from '../../../src/languages/quantities/read-quantity.js';
import { claimKey, isFound, type NumberClaim } from '../../../src/model/number-evidence.js';
import { indexSource } from '../../../src/verify/index/index-source.js';
import { verifyNumber } from '../../../src/verify/numbers/verify-number.js';
import { readText } from '../read-text.js';
import { numberMutants, type SaidNumber } from './number-mutants.js';

const SAID: readonly SaidNumber[] = [
  ...['We sold {} that year.', 'That year it was {}, as I said.', '{} is what it came to.'].flatMap(
    (sentence) =>
      (
        [
          ['12', '12'],
          ['12', 'twelve'],
          ['12.5', '12.5'],
          ['1,250', '1,250'],
          ['12 million', '12 million'],
          ['12 million', 'twelve million'],
          ['3.7 billion', '3.7 billion'],
          ['3.7 billion', 'three point seven billion'],
          ['40%', '40%'],
          ['40%', 'forty percent'],
          ['40 %', '40 per cent'],
          ['$12 billion', '$12 billion'],
          ['$12 billion', '12 billion dollars'],
        ] as const
      ).map(([claimed, said]) => ({ lang: 'en', claimed, said, sentence })),
  ),
  ...['那一年我们卖了{}。', '我说过，那一年是{}，没错。', '{}就是结果。'].flatMap((sentence) =>
    (
      [
        ['1200万', '1200万'],
        ['1200万', '一千两百万'],
        ['1.2亿', '1.2亿'],
        ['1.2亿', '一点二亿'],
        ['40%', '40%'],
        ['40%', '百分之四十'],
        ['120亿美元', '120亿美元'],
        ['3.5%', '百分之三点五'],
        ['100%', '百分之百'],
        ['75%', '七成五'],
        ['50%', '一半'],
      ] as const
    ).map(([claimed, said]) => ({ lang: 'zh', claimed, said, sentence })),
  ),
  ...(
    [
      ['de', '12,5 Millionen Euro', '12,5 Millionen Euro', 'Es waren {}.'],
      ['de', '40 %', '40 Prozent', 'Es waren {}.'],
      ['fr', '12,5 millions', '12,5 millions', 'Il y en avait {}.'],
      ['fr', '40 %', '40 pour cent', 'Il y en avait {}.'],
      ['es', '12,5 millones', '12,5 millones', 'Fueron {}.'],
      ['es', '40 %', '40 por ciento', 'Fueron {}.'],
      ['it', '12,5 milioni', '12,5 milioni', 'Erano {}.'],
      ['pt', '12,5 milhões', '12,5 milhões', 'Foram {}.'],
      ['pt', '40%', '40 por cento', 'Foram {}.'],
      ['ja', '3億円', '3億円', '売上は{}でした。'],
      ['ja', '40%', '四十パーセント', '売上は{}でした。'],
      ['ja', '35%', '3割5分', '売上は{}でした。'],
      ['ko', '3억 원', '3억 원', '매출은 {}이었다.'],
      ['ko', '40%', '40퍼센트', '매출은 {}이었다.'],
    ] as const
  ).map(([lang, claimed, said, sentence]) => ({ lang, claimed, said, sentence })),
];

function stands({ lang, claimed }: SaidNumber, source: string): boolean {
  const quantity = readQuantity(claimed, lang);
  if (quantity === undefined) throw new Error(`${claimed} is no number`);
  const origin = { type: 'said', source: 'talk' } as const;
  const span = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  const key = claimKey(quantity, origin);
  const claim: NumberClaim = {
    key,
    text: claimed,
    quantity,
    source: 'talk',
    written: { span },
    section: 'a',
  };
  return isFound(verifyNumber(claim, indexSource(readText(source, 'talk.txt'), lang), lang));
}

test('a number that is said is found', () => {
  const lost: string[] = [];
  for (const said of SAID) {
    const source = said.sentence.replace('{}', said.said);
    if (!stands(said, source)) lost.push(`${said.claimed}: ${source}`);
  }
  expect(lost).toEqual([]);
});

test('no mutant passes: another number, another scale, another unit, or none at all', () => {
  const passed: string[] = [];
  let count = 0;
  for (const mutant of SAID.flatMap(numberMutants)) {
    count += 1;
    if (stands(mutant.said, mutant.source))
      passed.push(`${mutant.said.claimed} in “${mutant.source}” (${mutant.kind})`);
  }
  expect(passed).toEqual([]);
  expect(count).toBeGreaterThan(500);
});
