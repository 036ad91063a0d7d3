import { expect, test } from 'vitest';
import { SKELETONS } from '../../../../src/lsp/features/completion/figures.js';
import { parseOutline } from '../../../../src/parse/parse-outline.js';
import { outlineText } from '../../../support/outline-text.js';

test.each(Object.entries(SKELETONS))(
  'the skeleton of %s is a figure that nothing is wrong with',
  (kind, body) => {
    const text = outlineText(`## One headline says something {#one}\n\n~~~${kind}\n${body}\n~~~\n`);
    const file = { path: 'talk.en.md', folder: '/content', name: 'talk', lang: 'en', text };
    const { value, problems } = parseOutline(file);
    expect(problems).toEqual([]);
    expect(value.sections[0]?.blocks[0]).toMatchObject({ type: 'figure', data: { kind } });
  },
);
