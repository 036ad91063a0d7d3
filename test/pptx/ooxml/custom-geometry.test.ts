import { expect, test } from 'vitest';
import type { CornerRadii } from '../../../src/pptx/drawn/drawn-slide.js';
import { customGeometry } from '../../../src/pptx/ooxml/custom-geometry.js';
import { xmlFile } from '../../../src/pptx/ooxml/xml.js';
import { all, parseXml } from '../../support/pptx-package.js';

const size = { x: 0, y: 0, width: 100, height: 50 };
const none = { x: 0, y: 0 };
const radii: CornerRadii = [{ x: 50, y: 20 }, { x: 50, y: 20 }, none, none];

function steps(outline: Parameters<typeof customGeometry>[0]): readonly string[] {
  const root = parseXml(Buffer.from(xmlFile(customGeometry(outline, size))).toString('utf8'));
  const [path] = all(root, 'a:path');
  return (path?.children ?? []).map(({ name }) => name);
}

test('corners without a radius are corners', () => {
  expect(steps({ type: 'curved', radii })).toEqual([
    ...['a:moveTo', 'a:arcTo', 'a:lnTo', 'a:arcTo', 'a:lnTo', 'a:lnTo', 'a:lnTo', 'a:lnTo', 'a:close'],
  ]);
});

test('a line along one side is one closed path there and back: edges without width would show', () => {
  const inner = {
    box: { x: 0, y: 4, width: 100, height: 46 },
    radii: [{ x: 50, y: 16 }, { x: 50, y: 16 }, none, none] as const,
  };
  const path = steps({ type: 'frame', radii, inner, sides: { first: 0, count: 1 } });
  expect(path.filter((name) => name === 'a:moveTo' || name === 'a:close')).toEqual(['a:moveTo', 'a:close']);
  expect(path.filter((name) => name === 'a:arcTo')).toHaveLength(4);
});

test('a line around all of a box leaves out what is within', () => {
  const inner = { box: { x: 2, y: 4, width: 96, height: 42 }, radii: [none, none, none, none] as const };
  const path = steps({ type: 'frame', radii, inner, sides: { first: 0, count: 4 } });
  expect(path.filter((name) => name === 'a:moveTo')).toHaveLength(2);
});
