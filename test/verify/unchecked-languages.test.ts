import { describe, expect, test } from 'vitest';
import type { Outline } from '../../src/model/outline.js';
import { verifyOutline } from '../../src/verify/verify-outline.js';
import { makeOutline } from './make-outline.js';
import { makeQuote } from './make-quote.js';
import { readText } from './read-text.js';

const RULES = ['negation-unchecked', 'attribution-unchecked', 'source-unlabelled'];

const labelled = (words: string): string =>
  `Ines: Why here?\n\nRowan: ${words}\n\nInes: And then?\n\nRowan: It went on.`;

/** What is said of the source's languages, without where. */
function saidOf(text: string, ...quotes: readonly string[]): readonly string[] {
  const outline: Outline = makeOutline({ mill: quotes.map((words) => makeQuote(words)) });
  return verifyOutline(outline, new Map([['talk', readText(text)]]))
    .problems.filter(({ rule }) => RULES.includes(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe('a language without rules', () => {
  test('is said once, however often it is quoted', () => {
    const text = labelled('لن نبيع الطاحونة القديمة. نحن نطحن القمح كل صباح.');
    expect(saidOf(text, 'نبيع الطاحونة القديمة', 'نحن نطحن القمح كل صباح')).toEqual([
      'negation-unchecked: `talk` is quoted in Arabic, of which the negations are not known: whether one was cut off was not checked',
    ]);
  });

  test('may have a script that is not listed', () => {
    expect(saidOf(labelled('ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ.'), 'ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ')).toEqual([
      expect.stringMatching(
        /^negation-unchecked: `talk` is quoted in a language that Pullquote does not know,/,
      ),
    ]);
  });

  test('is named once where two are as likely', () => {
    expect(saidOf(labelled('Vi har aldrig sålt den.'), 'sålt den')).toEqual([
      expect.stringMatching(/^negation-unchecked: .* Swedish/),
    ]);
  });

  test('is told by the words alone, not by the name before them', () => {
    const text = 'Bir Yok: 水車を売りました。\n\nBo Lind: はい。\n\nBir Yok: そうです。\n\nBo Lind: はい。';
    expect(saidOf(text, '水車を売りました')).toEqual([]);
  });

  test('is said in a source of another that has a word or two in common with it', () => {
    const text = labelled('We sold the mill in May. Geen mens gelooft dat de brug in de stad veilig is.');
    expect(saidOf(text, 'de brug in de stad veilig is')).toEqual([
      expect.stringMatching(/^negation-unchecked: .* Dutch/),
    ]);
  });

  test('may be one of several in a source', () => {
    const text = labelled('Wir mahlen jeden Tag. Vi har aldrig sålt kvarnen och vi ska inte göra det.');
    expect(saidOf(text, 'Wir mahlen jeden Tag.', 'sålt kvarnen och vi ska inte göra det')).toEqual([
      expect.stringMatching(/^negation-unchecked: `talk` is quoted in Swedish,/),
    ]);
  });

  test('is not named for a few words that one with rules may have said as well', () => {
    const text = labelled('We had words for it: Die Leute waren arm. Als die Mühle noch lief. We sell.');
    expect(saidOf(text, 'Die Leute waren arm.', 'Als die Mühle noch lief')).toEqual([]);
    const dutch = labelled('De molen is oud en de mensen ook. We sell.');
    expect(saidOf(dutch, 'De molen is oud en de mensen ook.')).toEqual([
      expect.stringMatching(/^negation-unchecked: .* Dutch/),
    ]);
  });

  test('is none of whom a labelled source or a known article says it', () => {
    expect(saidOf(labelled('We sell flour.'), 'We sell flour.')).toEqual([]);
    expect(saidOf('„Wir verkaufen Mehl“, sagte Rowan Tesk.', 'Wir verkaufen Mehl')).toEqual([]);
  });

  test('hides whose words an article says they are: that is all that is said of them', () => {
    expect(saidOf('Мы продали мельницу соседям.', 'Мы продали мельницу соседям')).toEqual([
      expect.stringMatching(/^negation-unchecked: .* Russian/),
      expect.stringMatching(/^attribution-unchecked: .* Russian/),
    ]);
  });

  test('is not said of what is not quoted', () => {
    expect(
      saidOf(labelled('We sell flour.\n\nInes: Где?\n\nRowan: Мы продали мельницу.'), 'We sell flour.'),
    ).toEqual([]);
  });
});

describe('whose words they are is read in', () => {
  test.each([
    ['„Wir verkaufen Mehl“, sagte Ines Calder.', 'Wir verkaufen Mehl'],
    ['« Nous vendons la farine », a déclaré Ines Calder.', 'Nous vendons la farine'],
    ['«Vendemos la harina al pueblo», explicó Ines Calder.', 'Vendemos la harina al pueblo'],
    ['“Nós vendemos a farinha”, disse Ines Calder.', 'Nós vendemos a farinha'],
    ['«Noi vendiamo la farina», ha detto Ines Calder.', 'Noi vendiamo la farina'],
    ['Ines Calder sagte: „Wir verkaufen Mehl“.', 'Wir verkaufen Mehl'],
  ])('%s', (text, words) => {
    const outline = makeOutline({ mill: [makeQuote(words)] });
    const { value } = verifyOutline(outline, new Map([['talk', readText(text)]]));
    expect(value.map(({ said }) => said)).toEqual(['Ines Calder']);
  });
});
