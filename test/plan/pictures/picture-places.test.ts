import { expect, test } from 'vitest';
import { text } from '../../../src/model/inline.js';
import type { Block } from '../../../src/model/outline.js';
import { picturePlaces } from '../../../src/plan/pictures/picture-places.js';
import { planOutline, planSection, SPAN } from '../../support/plan-outline.js';

const picture = (path: string): Block => ({ type: 'picture', path, alt: 'A', span: SPAN });
const points: Block = { type: 'points', items: [text('a')], span: SPAN };

test('a picture alone has more room than one beside words; one in both has the larger', () => {
  const outline = planOutline([
    planSection('alone', { blocks: [picture('alone.png'), picture('both.png')] }),
    planSection('beside', { blocks: [picture('beside.png'), picture('both.png'), points] }),
  ]);
  const [alone, both, beside, again] = picturePlaces(outline).map(({ box }) => box);
  expect(alone?.width).toBeGreaterThan(beside?.width ?? 0);
  expect(both).toEqual(again);
  expect(both).toMatchObject({ width: alone?.width, height: beside?.height });
});

test('a picture that fills its slide is cut to it', () => {
  const bleeding: Block = { ...picture('hive.jpg'), bleed: { x: 50, y: 50 } } as Block;
  const [place] = picturePlaces(planOutline([planSection('one', { blocks: [bleeding, points] })]));
  expect(place?.box).toEqual({ width: 2560, height: 1440, fit: 'outside' });
});

test('logos are small, and photos of people fill their place', () => {
  const ref = (path: string): { path: string; span: typeof SPAN } => ({ path, span: SPAN });
  const guests = [{ name: 'Ada', also: [], photo: ref('ada.jpg') }];
  const [logo, photo] = picturePlaces(planOutline([], { logo: ref('logo.png'), guests }));
  expect(logo).toMatchObject({ ref: { path: 'logo.png' }, box: { fit: 'inside' } });
  expect(photo).toMatchObject({ ref: { path: 'ada.jpg' }, box: { fit: 'outside' } });
  expect(logo?.box.width).toBeLessThan(photo?.box.width ?? 0);
});
