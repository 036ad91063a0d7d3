/** The coverage of a source in, what a terminal lists of it out: the parts that no theme uses. */
import type { CoveredPart, SourceCoverage } from '../../model/coverage.js';
import { fullTime } from '../../text/timecode.js';

/** Of a part's text, in characters, so that a line stays a line. */
const EXCERPT = 60;

/** @param text the source's own, which the parts' offsets count in */
export function listCoverage({ source, parts }: SourceCoverage, text: string): readonly string[] {
  const unused = parts.filter(({ themes }) => themes.length === 0);
  const kind = parts[0]?.kind === 'turn' ? 'turns' : 'paragraphs';
  const head = `${source}: ${parts.length - unused.length} of ${parts.length} ${kind} are used`;
  return [head, ...unused.map((part) => `  unused ${placeOf(part)}  ${excerpt(part, text)}`)];
}

function placeOf({ kind, number, speaker, startSeconds }: CoveredPart): string {
  const time = startSeconds === undefined ? `${kind} ${number}` : fullTime(startSeconds);
  return speaker === undefined ? time : `${time} ${speaker}`;
}

function excerpt({ start, end }: CoveredPart, text: string): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}…` : words;
}
