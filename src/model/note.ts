/** A speaker note as it is shown: paragraphs and lists, free of any output format. */
import type { Inline, RichText } from './inline.js';

export type NoteBlock =
  | { readonly type: 'paragraph'; readonly text: RichText }
  | {
      readonly type: 'list';
      /** The number of the first item; undefined where items have dots. */
      readonly start: number | undefined;
      readonly items: readonly (readonly NoteBlock[])[];
    };

/** The words without their marks, each line on one of its own, blocks parted by blank lines. */
export function noteText(blocks: readonly NoteBlock[]): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: NoteBlock): string {
  if (block.type === 'paragraph') return lines(block.text);
  const { start, items } = block;
  return items
    .map((item, index) => {
      const mark = start === undefined ? '• ' : `${start + index}. `;
      return (
        mark +
        item
          .map(blockText)
          .join('\n')
          .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
      );
    })
    .join('\n');
}

function lines(rich: RichText): string {
  return rich.map(line).join('');
}

function line(inline: Inline): string {
  if ('children' in inline) return lines(inline.children);
  return inline.type === 'break' ? '\n' : inline.value;
}
