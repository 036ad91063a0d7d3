import { expect, test } from 'vitest';
import { deckTheme } from '../../src/looks/theme.js';
import { deckParts } from '../support/deck-parts.js';
import { sampleDeck, section } from '../support/sample-deck.js';

const { files } = await deckParts();

function rulesOf(css: string): string {
  const deck = sampleDeck([section(1)]);
  return deckTheme({ ...deck, look: { ...deck.look, css } }, files).rules;
}

test('a look that says so has what is shared in a layer below it, but for what no look may undo', () => {
  const css = '/* Mine. */\n@layer shared;\n:root { --head: 50px; }';
  const rules = rulesOf(css);
  expect(rules).toMatch(/^@layer shared \{\n/);
  const layered = rules.slice(0, rules.indexOf('\n}\n', rules.indexOf('ul.sources a {')) + 5);
  expect(layered).toContain('section.art-plate');
  expect(layered).not.toContain('section.density-3 {\n  --lead');
  expect(rules.indexOf('section.density-3 {\n  --lead')).toBeLessThan(rules.indexOf(css));
});

test.each([':root { --head: 50px; }\n@layer shared;', ':root { --head: 50px; } @layer shared;'])(
  'it may say so behind its rules: %s',
  (css) => {
    expect(rulesOf(css)).toMatch(/^@layer shared \{\n/);
  },
);

test('it does not say so in a comment', () => {
  expect(rulesOf('/*\n@layer shared;\n*/')).not.toMatch(/^@layer/);
});

test('portraits in two tones take the shadows from what is darker, paper or ink', () => {
  const deck = { ...sampleDeck([section(1)]), duotone: true } as const;
  const tonesOn = (paper: string): string | undefined =>
    /--tone-dark: (.*?);/.exec(deckTheme({ ...deck, look: { ...deck.look, paper } }, files).rules)?.[1];
  expect(tonesOn('#101010')).toBe('var(--page-paper)');
  expect(tonesOn('#f7f3ea')).toContain('var(--page-ink)');
  expect(rulesOf('')).not.toContain('--tone-dark');
});

test('any other stands beside it', () => {
  expect(rulesOf(':root { --head: 50px; }')).not.toContain('@layer');
});

test('what is drawn in dark pixels on nothing has light ground where the paper is dark', () => {
  const deck = sampleDeck([section(1)]);
  const rulesOn = (paper: string): string =>
    deckTheme({ ...deck, look: { ...deck.look, paper } }, files).rules;
  expect(rulesOn('#101010')).toContain('.picture.dark img { background: var(--page-ink)');
  expect(rulesOn('#f7f3ea')).not.toContain('.picture.dark');
});
