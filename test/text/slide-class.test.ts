import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slideClass, slideIdIn, withSettingIn } from '../../src/text/slide-class.js';

const rendered = (classes: string): string =>
  `<svg><foreignObject><section id="1" data-class="theme ${classes} even" class="theme ${classes} even">` +
  '<p class="id-other density-9">id-none density-8</p></section></foreignObject></svg>';

test('what is written is read', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
  fc.assert(
    fc.property(id, fc.nat(12), fc.nat(12), (own, density, other) => {
      const slide = rendered(slideClass({ id: own, density }));
      expect(slideIdIn(slide)).toBe(own);
      expect(withSettingIn(slide, { density: other })).toBe(
        rendered(slideClass({ id: own, density: other })),
      );
    }),
  );
});

test.each(['', 'grid-4', 'void-x my-id-x', 'idx'])('%j bears no id', (classes) => {
  expect(slideIdIn(rendered(classes))).toBeUndefined();
});

test('an id that looks like a density is left', () => {
  expect(withSettingIn(rendered('id-density-2 density-0'), { density: 3 })).toBe(
    rendered('id-density-2 density-3'),
  );
});

test('how words stand on a picture is written beside it, and changed with it', () => {
  const before = { id: 'x', density: 0, calm: { side: 'left', veil: 9 } } as const;
  const after = { id: 'x', density: 2, calm: { side: 'right', veil: 0 } } as const;
  expect(slideClass(before)).toBe('id-x density-0 calm-left veil-9');
  expect(withSettingIn(rendered(slideClass(before)), after)).toBe(rendered(slideClass(after)));
});
