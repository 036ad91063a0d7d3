import { expect, test } from 'vitest';
import { FIGURES } from '../../../../src/figures/registry.js';
import { completeFigure } from '../../../../src/lsp/features/completion/figures.js';
import { cursorAt } from '../../../../src/lsp/places/cursor.js';
import { FIGURE_KINDS } from '../../../../src/model/figure.js';

const offered = (text: string, offset = text.length) => completeFigure(text, cursorAt(text, offset));

test('every kind is offered behind an opening fence, with the skeleton that is its own', () => {
  const items = offered('~~~');
  expect(items.map(({ label }) => label)).toEqual(FIGURE_KINDS);
  for (const [index, kind] of FIGURE_KINDS.entries())
    expect(items[index]?.textEdit?.newText).toBe(`${kind}\n${FIGURES[kind].skeleton}\n~~~`);
});

test('where a body stands below, only the kind is put in', () => {
  const names = offered('```\n- a: b\n```\n', 3).map(({ textEdit }) => textEdit?.newText);
  expect(names).toEqual(FIGURE_KINDS);
});

test('a fence that closes a figure is offered none', () => {
  expect(offered('~~~stack\n- a: b\n~~~')).toEqual([]);
});
