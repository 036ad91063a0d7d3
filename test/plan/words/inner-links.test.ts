import { expect, test } from 'vitest';
import { text, type RichText } from '../../../src/model/inline.js';
import { withPageLinks } from '../../../src/plan/words/inner-links.js';
import { planOutline, planSection, SPAN } from '../../support/plan-outline.js';

const link = (url: string): RichText => [{ type: 'link', url, children: text('see') }];

test('a link to a slide leads to its page, wherever it stands; one to the web stays', () => {
  const strong: RichText = [{ type: 'strong', children: link('#two') }];
  const outline = planOutline([
    planSection('one', {
      blocks: [
        { type: 'points', items: [link('#two'), strong, link('https://example.org')], span: SPAN },
        { type: 'reading', text: link('#one'), span: SPAN },
        {
          type: 'figure',
          data: { kind: 'list', items: [{ label: link('#two') }, { text: link('#one') }] },
          span: SPAN,
        },
      ],
    }),
  ]);
  const [section] = withPageLinks(
    outline,
    new Map([
      ['one', 3],
      ['two', 4],
    ]),
  ).sections;
  expect(section?.blocks).toMatchObject([
    { items: [link('#4'), [{ type: 'strong', children: link('#4') }], link('https://example.org')] },
    { text: link('#3') },
    { data: { items: [{ label: link('#4') }, { text: link('#3') }] } },
  ]);
});

test('a link to a slide that is left out is its words', () => {
  const outline = planOutline([
    planSection('one', { blocks: [{ type: 'points', items: [link('#agenda')], span: SPAN }] }),
  ]);
  expect(withPageLinks(outline, new Map()).sections[0]?.blocks).toMatchObject([{ items: [text('see')] }]);
});
