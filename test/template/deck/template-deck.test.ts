import { describe, expect, test } from 'vitest';
import { text, type RichText } from '../../../src/model/inline.js';
import type { SectionSlide } from '../../../src/model/deck.js';
import { templateDeck } from '../../../src/template/deck/template-deck.js';
import { deckParts } from '../../support/deck-parts.js';
import { section, sampleDeck } from '../../support/sample-deck.js';
import { renderSlides } from '../../../src/render/render-slides.js';

const { templates, locale } = await deckParts();

function rendered(parts: Partial<SectionSlide>): string {
  const markdown = templateDeck(sampleDeck([section(1, parts)]), 'look', templates, locale);
  const [slide = ''] = renderSlides(markdown, '/* @theme look */');
  return slide.replace(/\s+/g, ' ');
}

describe('a slide', () => {
  test('of the author’s own shows its paragraphs over its points', () => {
    const slide = rendered({
      kind: 'plain',
      paragraphs: [text('One.'), text('# Two')],
      points: [text('three')],
    });
    expect(slide).toContain('<p>One.</p> <p># Two</p> <ul> <li>three</li> </ul>');
    expect(slide).toMatch(/class="[^"]*\bplain\b[^"]*\bhas-points points-3 has-paragraphs\b/);
  });

  test('begins its numbers where the outline does, also one by one', () => {
    const points = [text('a'), text('b')];
    expect(rendered({ points, ordered: true, start: 3 })).toContain('<ol start="3">');
    expect(rendered({ points, ordered: true, start: 3, reveal: true })).toContain('<ol start="3">');
    expect(rendered({ points, ordered: true })).toContain('<ol> <li>a</li> <li>b</li> </ol>');
  });

  test('ends lines where the author did', () => {
    const words: RichText = [...text('a'), { type: 'break', value: ' ' }, ...text('- b')];
    expect(rendered({ points: [words] })).toMatch(/<li>a<br ?\/?>- b<\/li>/);
  });
});
