/** Any characters whatever, and names that objects have anyway. */
import fc from 'fast-check';

const INHERITED = [
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'length',
  'key',
  'ref',
];

const CHARACTER = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

/** As `fc.string({ unit: 'binary' })`, which first makes a table of all of Unicode: a second, and 100 MB. */
export function binaryText(size: fc.ArrayConstraints = {}): fc.Arbitrary<string> {
  const any = fc.array(CHARACTER, size).map((characters) => characters.join(''));
  const { minLength = 0, maxLength = Infinity } = size;
  const fitting = INHERITED.filter(({ length }) => length >= minLength && length <= maxLength);
  return fitting.length === 0
    ? any
    : fc.oneof({ weight: 19, arbitrary: any }, { weight: 1, arbitrary: fc.constantFrom(...fitting) });
}
