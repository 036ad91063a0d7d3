/** A cursor behind an opening fence in, the kinds of figures out, each with a skeleton to fill in. */
import { CompletionItemKind, MarkupKind, type CompletionItem } from 'vscode-languageserver';
import { FIGURES } from '../../../figures/registry.js';
import { spansOf } from '../../../text/spans.js';
import { lineBelow, type Cursor } from '../../places/cursor.js';
import { rangeOf } from '../../protocol/positions.js';

export function completeFigure(text: string, cursor: Cursor): readonly CompletionItem[] {
  const [, fence, typed] = /^(~{3,}|`{3,})[ \t]*([\w-]*)$/.exec(cursor.before) ?? [];
  if (fence === undefined || typed === undefined || isClosing(text, cursor, fence)) return [];
  const rest = lineBelow(text, cursor)?.text ?? '';
  // What stands below the fence already is a body: then only the kind is put in.
  const isBare = rest.trim() === '';
  const range = rangeOf(spansOf(text)(cursor.offset - typed.length, cursor.offset));
  return Object.entries(FIGURES).map(([kind, { shape, skeleton }]) => ({
    label: kind,
    kind: CompletionItemKind.Struct,
    documentation: {
      kind: MarkupKind.Markdown,
      value: `${shape}\n\n\`\`\`yaml\n${skeleton}\n\`\`\``,
    },
    textEdit: { range, newText: isBare ? `${kind}\n${skeleton}\n${fence}` : kind },
  }));
}

/** The second fence of two closes what the first opened. */
function isClosing(text: string, { lineStart }: Cursor, fence: string): boolean {
  const above = text.slice(0, lineStart).match(/^(?:~{3,}|`{3,})/gm) ?? [];
  return above.filter((one) => one.startsWith(fence.charAt(0))).length % 2 === 1;
}
