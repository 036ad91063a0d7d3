/** A source in, the prefixes that look like labels and were not understood out: what follows them is nobody's. */
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Outline } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';
import type { SourceText } from '../../model/source-text.js';
import { stateSpeakers } from './state-speakers.js';
import { speakersIn } from './stated-in.js';

export interface UnreadLabel {
  /** As the source has it. */
  readonly written: string;
  readonly times: number;
}

/** The most frequent first; without those that the author says something of. */
export function unreadLabels({ turns }: SourceText): readonly UnreadLabel[] {
  const times = new Map<string, number>();
  for (const { unread, stated } of turns)
    if (unread !== undefined && stated === undefined) times.set(unread, (times.get(unread) ?? 0) + 1);
  return [...times].map(([written, count]) => ({ written, times: count })).sort((a, b) => b.times - a.times);
}

/** More than these would fill the screen. */
const MOST = 6;

/** `` `Anna & Tom` (4 times), `Zyx` (once) and 2 more ``. */
export function listUnread(labels: readonly UnreadLabel[]): string {
  const shown = labels
    .slice(0, MOST)
    .map(({ written, times }) => `\`${written}\` (${times === 1 ? 'once' : `${String(times)} times`})`);
  const more = labels.length > MOST ? ` and ${String(labels.length - MOST)} more` : '';
  return shown.join(', ') + more;
}

/** One a source. */
export function unreadProblems(
  { meta, file }: Outline,
  sources: ReadonlyMap<string, SourceText>,
): readonly Problem[] {
  return meta.sources.flatMap(({ id, span }) => {
    const source = sources.get(id);
    const labels = source === undefined ? [] : unreadLabels(stateSpeakers(source, speakersIn(meta, id)));
    const [first] = labels;
    if (first === undefined) return [];
    return [
      makeProblem('label-unread', {
        message: `\`${id}\` has what looks like labels and was not understood: ${listUnread(labels)}; what follows them is nobody’s`,
        hint: `say whose it is under the source, \`speakers: { "${first.written}": Name }\`, or write each name alone before its colon`,
        ...{ file: file.path, span },
      }),
    ];
  });
}
