import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseAccent } from '../../src/looks/choose-accent.js';
import { accentColors, legibleAccent } from '../../src/looks/legible-accent.js';
import { planOutline } from '../support/plan-outline.js';
import { SAMPLE_LOOK } from '../support/sample-deck.js';
import { runs } from '../support/runs.js';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('any accent can be read on any paper', () => {
  fc.assert(
    fc.property(colour, colour, (accent, paper) => {
      const legible = legibleAccent(accent, paper);
      expect(legible).toMatch(/^#[0-9a-f]{6}$/);
      expect(wcagContrast(legible, paper)).toBeGreaterThanOrEqual(4.5);
    }),
    runs(500),
  );
});

test('an accent that can be read is left as it is', () => {
  fc.assert(
    fc.property(colour, colour, (accent, paper) => {
      fc.pre(wcagContrast(accent, paper) >= 4.5);
      expect(legibleAccent(accent, paper)).toBe(accent);
    }),
  );
});

test('keeps its hue, darker on light paper and lighter on dark', () => {
  expect(legibleAccent('#f4d35e', '#ffffff')).toMatchInlineSnapshot(`"#8e7400"`);
  expect(legibleAccent('#3a0ca3', '#101010')).toMatchInlineSnapshot(`"#7567f5"`);
});

test('what is written on any accent can be read there', () => {
  fc.assert(
    fc.property(colour, colour, colour, (accent, paper, ink) => {
      const { fill, onFill } = accentColors(accent, { paper, ink });
      expect(fill).toBe(accent);
      expect(wcagContrast(onFill, fill)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

describe('the outline’s accent', () => {
  const choose = (accent: string | undefined): ReturnType<typeof chooseAccent> =>
    chooseAccent(planOutline([], { accent }), SAMPLE_LOOK);

  test('is taken as it is when it can be read', () => {
    expect(choose('#b4402a')).toEqual({
      value: { fill: '#b4402a', text: '#b4402a', onFill: '#f7f3ea' },
      problems: [],
    });
    expect(choose(undefined)).toEqual({ value: undefined, problems: [] });
  });

  test('keeps its colour as a fill, and takes dark text, when it cannot', () => {
    const { value, problems } = choose('#ffee00');
    expect(value).toEqual({ fill: '#ffee00', text: legibleAccent('#ffee00', '#f7f3ea'), onFill: '#1f1b16' });
    expect(problems.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      [
        'accent-adjusted',
        'warning',
        `the accent \`#ffee00\` is too faint for letters on the paper of \`sample\`: they are \`${value?.text}\`, areas keep the accent`,
      ],
    ]);
  });
});
