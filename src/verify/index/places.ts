/** Turns offsets of a source into places an author can cite, and places into the range where a quote may begin. */
import type { SourcePlace } from '../../model/outline.js';
import type { SourceText } from '../../model/source-text.js';
import { cuesAt } from './cues-at.js';
import { rangeAt } from './index-source.js';

export { citePlace } from '../../text/cite-place.js';

/** A cue's start in a timed transcript, the page of a document that has pages, elsewhere a paragraph. */
export function placeOf(source: SourceText, offset: number): SourcePlace | undefined {
  const cue = rangeAt(source.cues, offset);
  if (cue !== undefined) return { type: 'time', seconds: Math.floor(cue.startSeconds) };
  const page = source.pages && rangeAt(source.pages, offset);
  if (page !== undefined) return { type: 'page', number: page.number };
  const paragraph = rangeAt(source.paragraphs, offset);
  return paragraph && { type: 'paragraph', number: paragraph.number };
}

/** Where a quote cited at `place` may begin, or nothing when the source has no such place. */
export function placeRange(
  source: SourceText,
  place: SourcePlace,
): readonly [start: number, end: number] | undefined {
  if (place.type === 'paragraph') {
    const paragraph = source.paragraphs[place.number - 1];
    return paragraph && [paragraph.start, paragraph.end];
  }
  if (place.type === 'page') {
    const page = source.pages?.[place.number - 1];
    return page && [page.start, page.end];
  }
  const cues = cuesAt(source.cues, place.seconds);
  return cues && [cues[0].start, cues[1].end];
}

/** The last place of a source, to say how far it goes. */
export function lastPlace(source: SourceText, type: SourcePlace['type']): SourcePlace | undefined {
  const cue = source.cues.at(-1);
  if (type === 'time') return cue && { type, seconds: Math.floor(cue.endSeconds) };
  if (type === 'page') return source.pages && { type, number: source.pages.length };
  const paragraph = source.paragraphs.at(-1);
  return paragraph && { type, number: paragraph.number };
}
