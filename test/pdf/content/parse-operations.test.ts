import { expect, test } from 'vitest';
import { operandsOf, parseOperations, type Operation } from '../../../src/pdf/content/parse-operations.js';
import { stringBytes, stringText } from '../../../src/pdf/content/strings.js';

test('operators come with their operands and their places', () => {
  const content = '/P <</MCID 0 >>BDC\nBT /F4 34 Tf % a remark\n<0009> Tj [(a\\)b) -3.5] TJ ET EMC';
  const found = parseOperations(content);
  expect(found.map(shown)).toEqual([
    'BDC /P << /MCID 0 >>',
    'BT',
    'Tf /F4 34',
    'Tj <0009>',
    'TJ [ (a\\)b) -3.5 ]',
    'ET',
    'EMC',
  ]);
  expect(found.map(({ start, end }) => content.slice(start, end))[3]).toBe('<0009> Tj');
});

const shown = (operation: Operation): string => [operation.operator, ...operandsOf(operation)].join(' ');

test('an image amid the operations is a bug of ours', () => {
  expect(() => parseOperations('q BI /W 1 ID x EI Q')).toThrow('has an image amid its operations');
});

test.for([
  ['(a\\(b\\)\\\\)', 'a(b)\\'],
  ['(\\101\\n\\\nx)', 'A\nx'],
  ['<41 4>', 'A@'],
] as const)('%s is %j', ([literal, bytes]) => {
  expect(stringBytes(literal)).toBe(bytes);
});

test('text is UTF-16 behind its mark', () => {
  expect(stringText('<feffd83dde00>')).toBe('😀');
  expect(stringText('(plain)')).toBe('plain');
});
