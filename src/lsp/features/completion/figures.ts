/** A cursor behind an opening fence in, the kinds of figures out, each with a skeleton to fill in. */
import { CompletionItemKind, MarkupKind, type CompletionItem } from 'vscode-languageserver';
import { FIGURES } from '../../../figures/registry.js';
import type { FigureKind } from '../../../model/figure.js';
import { known } from '../../../text/known.js';
import { spansOf } from '../../../text/spans.js';
import { lineBelow, type Cursor } from '../../places/cursor.js';
import { rangeOf } from '../../protocol/positions.js';

/** Of each kind the least that is drawn. */
export const SKELETONS: Readonly<Record<FigureKind, string>> = {
  stack: '- Top: what carries nothing\n- Bottom: what carries all',
  cycle: '- First: what it leads to\n- Second: what it leads to\n- Third: back to the first',
  timeline: '- 2019: what happened\n- 2024: what came of it',
  compare: 'Before:\n  - what was\nAfter:\n  - what is',
  stats: '- "12": what there are twelve of\n- "40 %": of what',
  network: 'hub: Who stands in the middle\npartners:\n  - One: what they give\n  - Two: what they give',
  list: '- First: the reason\n- Second: the reason',
  bars: '- One: 12\n- Two: 30',
  line: '- 2019: 12\n- 2021: 18\n- 2024: 30',
  share: '- One: 40 %\n- Two: 60 %',
  slope: 'columns: [Before, After]\nrows:\n  - One: [12, 30]\n  - Two: [20, 15]',
  quadrant: 'x: [low, high]\ny: [weak, strong]\nrows:\n  - One: [20, 80]\n  - Two: [70, 30]',
  steps: '- 2019: 12\n- 2021: 18\n- 2024: 30',
};

export function completeFigure(text: string, cursor: Cursor): readonly CompletionItem[] {
  const [, fence, typed] = /^(~{3,}|`{3,})[ \t]*([\w-]*)$/.exec(cursor.before) ?? [];
  if (fence === undefined || typed === undefined || isClosing(text, cursor, fence)) return [];
  const rest = lineBelow(text, cursor)?.text ?? '';
  // What stands below the fence already is a body: then only the kind is put in.
  const isBare = rest.trim() === '';
  const range = rangeOf(spansOf(text)(cursor.offset - typed.length, cursor.offset));
  return Object.entries(SKELETONS).map(([kind, skeleton]) => ({
    label: kind,
    kind: CompletionItemKind.Struct,
    documentation: {
      kind: MarkupKind.Markdown,
      value: `${shapeOf(kind)}\n\n\`\`\`yaml\n${skeleton}\n\`\`\``,
    },
    textEdit: { range, newText: isBare ? `${kind}\n${skeleton}\n${fence}` : kind },
  }));
}

/** How it is written, as hints say it. */
function shapeOf(kind: string): string {
  const figure = Object.entries(FIGURES).find(([name]) => name === kind);
  return known(figure, 'a figure of each kind')[1].shape;
}

/** The second fence of two closes what the first opened. */
function isClosing(text: string, { lineStart }: Cursor, fence: string): boolean {
  const above = text.slice(0, lineStart).match(/^(?:~{3,}|`{3,})/gm) ?? [];
  return above.filter((one) => one.startsWith(fence.charAt(0))).length % 2 === 1;
}
