import { describe, expect, test } from 'vitest';
import { text, type RichText } from '../../../src/model/inline.js';
import type { FigureView, SectionSlide } from '../../../src/model/deck.js';
import { templateDeck } from '../../../src/template/deck/template-deck.js';
import { deckParts } from '../../support/deck-parts.js';
import { quote, section, sampleDeck } from '../../support/sample-deck.js';
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

  test('shows quotations and the items of figures step by step, a row of columns as one', () => {
    const words = (...items: readonly string[]): readonly RichText[] => items.map((item) => text(item));
    const figures: readonly FigureView[] = [
      ...(['stack', 'cycle', 'timeline', 'stats', 'list'] as const).map((kind) => ({
        kind,
        items: [{ label: text('a') }, { text: text('b') }],
        steps: true as const,
      })),
      { kind: 'network', hub: text('h'), partners: [{ label: text('a') }], steps: true },
      {
        kind: 'compare',
        columns: [
          { title: text('x'), items: words('one', 'two') },
          { title: text('y'), items: words('uno', 'due', 'tre') },
        ],
        steps: true,
      },
    ];
    const slide = rendered({
      quotes: [quote({ step: true }), quote()],
      points: words('p'),
      reveal: true,
      figures,
    });
    expect(slide.match(/<figure class="quote step" data-marpit-fragment="1">/g)).toHaveLength(1);
    expect(slide).toContain('<figure class="quote">');
    expect(slide).toContain('<li data-marpit-fragment="2">p</li>');
    expect(slide.match(/<li class="step" data-marpit-fragment/g)).toHaveLength(11);
    expect(slide.match(/<dd class="row-\d[^>]*>\w+/g)).toEqual([
      '<dd class="row-0 step" data-marpit-fragment="14">one',
      '<dd class="row-1 step" data-marpit-fragment="15">two',
      '<dd class="row-0">uno',
      '<dd class="row-1">due',
      '<dd class="row-2 step" data-marpit-fragment="16">tre',
    ]);
    expect(rendered({ figures: figures.map((figure) => ({ ...figure, steps: undefined })) })).not.toContain(
      'step',
    );
  });

  test('counts numbers up only where that is asked for', () => {
    const items = [{ label: text('7') }, { label: text('8') }];
    expect(rendered({ figures: [{ kind: 'stats', items, counts: true }] })).toMatch(/stats [^"]*\bcount"/);
    expect(rendered({ figures: [{ kind: 'stats', items }] })).not.toMatch(/stats [^"]*\bcount"/);
  });

  test('ends lines where the author did', () => {
    const words: RichText = [...text('a'), { type: 'break', value: ' ' }, ...text('- b')];
    expect(rendered({ points: [words] })).toMatch(/<li>a<br ?\/?>- b<\/li>/);
  });
});
