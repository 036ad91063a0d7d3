import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIGURES, figureType } from '../../src/figures/registry.js';
import { CHART_KINDS } from '../../src/model/chart.js';
import { FIGURE_KINDS, type FigureData, type FigureKind } from '../../src/model/figure.js';
import { plainText, text } from '../../src/model/inline.js';
import { parse, withFront } from '../parse/support.js';

const ROOT = join(import.meta.dirname, '../..');
const folders = (path: string): readonly string[] =>
  readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

/** The figure of a kind in the outline that the gallery is drawn from. */
function figureIn(kind: FigureKind): FigureData {
  const outline = readFileSync(join(ROOT, 'docs/gallery/gallery.en.md'), 'utf8');
  const blocks = parse(outline).value.sections.flatMap((section) => section.blocks);
  const data = blocks.flatMap((block) => (block.type === 'figure' ? [block.data] : []));
  const found = data.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`the gallery has no ${kind}`);
  return found;
}

test('a kind of figure is two folders of one name', () => {
  const kinds = FIGURE_KINDS.toSorted();
  expect(Object.keys(FIGURES).toSorted()).toEqual(kinds);
  expect(folders('templates/figures').toSorted()).toEqual(kinds);
  expect(folders('src/figures').toSorted()).toEqual([...kinds, 'parts'].toSorted());
});

describe.each(FIGURE_KINDS)('%s', (kind) => {
  test.each(['hbs', 'css'])('has its %s', (extension) => {
    expect(existsSync(join(ROOT, `templates/figures/${kind}/${kind}.${extension}`))).toBe(true);
  });

  test('has a style sheet of its own, which says nothing of others: a deck without these has it not', () => {
    const css = readFileSync(join(ROOT, `templates/figures/${kind}/${kind}.css`), 'utf8');
    const others = FIGURE_KINDS.filter((other) => other !== kind && new RegExp(`\\.${other}\\b`).test(css));
    expect(others).toEqual([]);
  });

  test('has its place in the documentation', () => {
    const isChart = CHART_KINDS.some((chart) => chart === kind);
    for (const page of ['outline-format', ...(isChart ? ['charts'] : [])])
      expect(readFileSync(join(ROOT, `docs/${page}.md`), 'utf8')).toContain(`\`${kind}\``);
  });

  test('has a skeleton that is a figure of it, and nothing is wrong with that', () => {
    const fenced = `~~~${kind}\n${FIGURES[kind].skeleton}\n~~~`;
    const { value, problems } = parse(withFront(`## A theme says something {#theme}\n\n${fenced}\n`));
    expect(problems).toEqual([]);
    expect(value.sections[0]?.blocks).toMatchObject([{ type: 'figure', data: { kind } }]);
  });

  test('knows all of its texts: each can be changed, and is among its words', () => {
    const data = figureIn(kind);
    const type = figureType(data);
    const seen: string[] = [];
    const changed = type.withTexts(data, (words) => {
      seen.push(plainText(words));
      return text(`<${plainText(words)}>`);
    });
    expect(seen.length).toBeGreaterThan(1);
    expect(JSON.stringify(changed).match(/"<[^"]*>"/g)).toHaveLength(seen.length);
    expect(
      type
        .words(changed)
        .join(' ')
        .match(/<[^>]*>/g)
        ?.toSorted(),
    ).toEqual(seen.map((words) => `<${words}>`).toSorted());
    expect(JSON.stringify(type.withTexts(data, (words) => words))).toBe(JSON.stringify(data));
  });
});
