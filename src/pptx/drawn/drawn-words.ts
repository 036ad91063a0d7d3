/** A drawn text in, its words out: a line a paragraph. */
import type { DrawnText } from './drawn-slide.js';

export function drawnWords({ paragraphs }: Pick<DrawnText, 'paragraphs'>): string {
  return paragraphs.map(paragraphWords).join('\n');
}

export function paragraphWords({ runs }: DrawnText['paragraphs'][number]): string {
  return runs.map(({ text }) => text).join('');
}
