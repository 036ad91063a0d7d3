/** Whole sentences that take back the one before them, and those that insist on it. */
import { describe, expect, test } from 'vitest';
import { cutNegation } from './around.js';

describe('a joke takes back what was said', () => {
  test.each([
    ['es', '{El puente es seguro}. Es broma.'],
    ['es', '{El puente es seguro}. No, es broma.'],
    ['es', '{El puente es seguro}. No, estoy bromeando.'],
    ['pt', '{A ponte é segura}. É brincadeira.'],
    ['pt', '{A ponte é segura}. Não, é brincadeira.'],
    ['pt', '{A ponte é segura}. Estou brincando.'],
    ['fr', '{Le pont est sûr}. Non, je plaisante.'],
    ['it', '{Il ponte è sicuro}. No, scherzo.'],
    ['en', '{The bridge is safe}. Not!'],
    ['en', '{The plan is good}. Not!'],
    ['en', '{We sell to supermarkets}. Wrong.'],
    ['en', '{The mill is ours}. Dead wrong.'],
    ['en', '{I was healed by the doctors}. Wrong.'],
  ])('%s: %s', (lang, marked) => {
    expect(cutNegation(marked, lang)).toBeDefined();
  });
});

describe('no joke takes nothing back', () => {
  test.each([
    ['es', '{El puente es seguro}. No es broma.'],
    ['es', '{El puente es seguro}. No es una broma.'],
    ['es', '{El puente es seguro}. No estoy bromeando.'],
    ['pt', '{A ponte é segura}. Não é brincadeira.'],
    ['pt', '{A ponte é segura}. Não estou brincando.'],
    ['pt', '{A ponte é segura}. Não é só brincadeira.'],
    ['fr', '{Le pont est sûr}. Blague à part.'],
    ['fr', '{Le pont est sûr}. Je ne plaisante pas.'],
    ['it', '{Il ponte è sicuro}. Non scherzo.'],
    ['de', '{Die Brücke ist sicher}. Scherz beiseite.'],
    ['de', '{Die Brücke ist sicher}. Kein Scherz.'],
    ['en', '{The bridge is safe}. Not kidding.'],
  ])('%s: %s', (lang, marked) => {
    expect(cutNegation(marked, lang)).toBeUndefined();
  });
});

describe('of a plan or another’s view it is that which is wrong', () => {
  test.each([
    ['en', '{The plan was to stay a week}. Not!'],
    ['en', '{My plan was to sell the mill}. Wrong.'],
    ['en', '{The doctors gave me a year}. Wrong.'],
    ['en', '{Critics gave it one star}. Dead wrong.'],
    ['en', '{According to the papers I was finished}. Wrong.'],
    ['en', '{The experts gave us no chance}. All wrong.'],
    ['en', '{The goal was to finish in May}. Far from it.'],
  ])('%s: %s', (lang, marked) => {
    expect(cutNegation(marked, lang)).toBeUndefined();
  });
});
