import { expect, test } from 'vitest';
import { timing } from '../../../src/pptx/ooxml/timing.js';

test('each click brings its shapes together, a text by its paragraph', () => {
  const xml = timing([
    [
      { shape: 4, paragraph: 0, isText: true },
      { shape: 7, paragraph: undefined, isText: false },
    ],
    [{ shape: 4, paragraph: 1, isText: true }],
  ]);
  expect(xml?.match(/nodeType="\w+Effect"/g)).toEqual([
    'nodeType="clickEffect"',
    'nodeType="withEffect"',
    'nodeType="clickEffect"',
  ]);
  expect(xml).toContain('<p:spTgt spid="4"><p:txEl><p:pRg st="1" end="1"/></p:txEl></p:spTgt>');
  expect(xml).toContain('<p:bldLst><p:bldP spid="4" grpId="0" build="p"/></p:bldLst>');
  const ids = [...(xml ?? '').matchAll(/<p:cTn id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a slide whose all is there at once has no timing', () => {
  expect(timing([])).toBeUndefined();
});
