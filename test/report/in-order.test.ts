import { expect, test } from 'vitest';
import { makeProblem } from '../../src/model/problems/make-problem.js';
import type { Problem } from '../../src/model/problems/problem.js';
import { inOrder } from '../../src/report/in-order.js';
import { REPORTER_NAMES } from '../../src/report/reporter-names.js';
import { REPORTERS } from '../../src/report/reporters.js';

function problem(message: string, file: string, line?: number, column = 1): Problem {
  const at = line === undefined ? undefined : { line, column, offset: 0 };
  return makeProblem('unknown-key', { message, file, span: at && { start: at, end: at } });
}

const FOUND = [
  problem('fourth', 'b.md'),
  problem('fifth', 'a.md', 2),
  problem('third', 'b.md', 10),
  problem('second', 'b.md', 9, 7),
  problem('first', 'b.md', 9, 2),
  problem('first too', 'b.md', 9, 2),
];
const ORDER = ['first', 'first too', 'second', 'third', 'fourth', 'fifth'];

test('by place within a file, files as they came, and last what concerns a whole file', () => {
  expect(inOrder(FOUND).map(({ message }) => message)).toEqual(ORDER);
});

test.each(REPORTER_NAMES)('the reporter %s says them in this order', (name) => {
  const said = REPORTERS[name].format(FOUND, { texts: new Map(), color: false, version: '1.2.3' });
  const places = ORDER.map((message) => said.search(new RegExp(`\\b${message}["\\n]|\\b${message}$`, 'm')));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
