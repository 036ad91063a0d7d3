/**
 * Finds the text that a style sheet made: a comma behind a name, the number of an entry. Chromium draws it without
 * a mark, and so without a tag.
 */
import type { PageContent, Range, TextRun } from './page-content.js';

export interface LooseText {
  readonly run: TextRun;
  /** What draws it, and nothing else. */
  readonly range: Range;
  /** The mark of the words that it stands right behind. */
  readonly behind: number | undefined;
}

export function looseText({ runs, loose }: Pick<PageContent, 'runs' | 'loose'>): readonly LooseText[] {
  return runs.flatMap((run, i) => {
    if (run.mark !== undefined || run.text.trim() === '') return [];
    const range = loose.find(({ start, end }) => start < run.end && run.end <= end);
    const previous = runs[i - 1];
    const alone = range !== undefined && !(previous && previous.end > range.start) && !sharesWith(runs[i + 1], range);
    return alone ? [{ run, range, behind: previous && follows(run, previous) ? previous.mark : undefined }] : [];
  });
}

const sharesWith = (next: TextRun | undefined, { end }: Range): boolean => next !== undefined && next.end <= end;

/** On the same line, with no more than a letter's width between. */
function follows(run: TextRun, previous: TextRun): boolean {
  const [dx, dy] = [run.first[0] - previous.last[0], run.first[1] - previous.last[1]];
  return Math.abs(dy) < run.size / 4 && dx > 0 && dx < 2 * previous.size;
}
