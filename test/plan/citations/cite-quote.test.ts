import { describe, expect, test } from 'vitest';
import { evidenceByKey, evidenceOf } from '../../../src/model/evidence.js';
import { plainText } from '../../../src/model/inline.js';
import type { Quote, Source } from '../../../src/model/outline.js';
import type { QuoteView } from '../../../src/model/deck.js';
import { citeQuote } from '../../../src/plan/citations/cite-quote.js';
import { phrases } from '../../../src/plan/words/phrases.js';
import { verifyOutline } from '../../../src/verify/verify-outline.js';
import { deckParts } from '../../support/deck-parts.js';
import { planOutline, planQuote, planSection, planSource } from '../../support/plan-outline.js';

const { locale } = await deckParts();

function cite(quote: Partial<Quote>, source: Partial<Source> = {}, lang = 'en'): QuoteView {
  const whole = planQuote(quote);
  const outline = planOutline([planSection('one', { blocks: [whole] })], {
    lang,
    sources: [planSource(source)],
  });
  const evidence = evidenceByKey(verifyOutline(outline, new Map()).value);
  return citeQuote(whole, evidenceOf(whole, evidence), outline.meta, phrases(locale, lang));
}

const remarks = (view: QuoteView): readonly string[] => view.remarks.map(plainText);

describe('what is said of a quote', () => {
  test('verbatim: in quotation marks, in the language of its source', () => {
    expect(cite({}, { lang: 'zh-CN' })).toMatchObject({ marked: true, lang: 'zh-CN' });
  });

  test('paraphrased: no quotation marks, in the talk’s own language', () => {
    const view = cite({ mode: 'paraphrased' }, { lang: 'zh-CN' });
    expect(view).toMatchObject({ marked: false, lang: 'en' });
    expect(remarks(view)).toContain('paraphrased');
  });

  test('translated: said so, with the words translated', () => {
    const view = cite({ mode: 'translated', original: '我错了' }, { lang: 'zh-CN' });
    expect(view).toMatchObject({ marked: true, lang: 'en', original: { lang: 'zh-CN' } });
    expect(view.original && plainText(view.original.text)).toBe('我错了');
    expect(remarks(view).join()).toContain('Chinese');
  });

  test('unreviewed: said so, until its author takes the mark away', () => {
    const translated = { mode: 'translated', original: '我错了' } as const;
    expect(remarks(cite({ ...translated, unreviewed: true }, { lang: 'zh-CN' }))).toContain('unreviewed');
    expect(remarks(cite(translated, { lang: 'zh-CN' }))).not.toContain('unreviewed');
  });

  test('reported in another language than was spoken: said so', () => {
    expect(plainText(cite({}, { lang: 'zh-CN', spoken: 'en' }).reported ?? [])).toContain('Chinese');
    expect(cite({}, { lang: 'en', spoken: 'en-GB' }).reported).toBeUndefined();
    expect(cite({}, { lang: 'zh-CN' }).reported).toBeUndefined();
  });
});

describe('where it stands', () => {
  test('a source goes by its publisher, or else by its title', () => {
    expect(plainText(cite({}, { publisher: 'The Daily' }).source)).toBe('The Daily');
    expect(plainText(cite({}).source)).toBe('A report');
  });

  test.each([
    ['https://www.youtube.com/watch?v=x', 'https://www.youtube.com/watch?v=x&t=83'],
    ['https://youtu.be/x', 'https://youtu.be/x?t=83'],
    ['https://example.org/a', 'https://example.org/a#t=83'],
    ['https://notyoutube.com/a', 'https://notyoutube.com/a#t=83'],
  ])('%s is opened at the second', (url, expected) => {
    expect(cite({ place: { type: 'time', seconds: 83 } }, { url }).placeUrl).toBe(expected);
  });

  test('a page is cited in the words of the deck', () => {
    const place = { type: 'page', number: 7 } as const;
    expect(plainText(cite({ place }).place ?? [])).toBe('p. 7');
  });

  test('a paragraph’s address is the source’s', () => {
    const view = cite({ place: { type: 'paragraph', number: 7 } }, { url: 'https://example.org/a' });
    expect(view.placeUrl).toBe('https://example.org/a');
    expect(plainText(view.place ?? [])).toContain('7');
  });
});
