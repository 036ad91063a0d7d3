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

test('any other stands beside it', () => {
  expect(rulesOf(':root { --head: 50px; }')).not.toContain('@layer');
});
