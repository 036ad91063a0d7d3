/** What an import asks of the check of evidence, which is a stage of its own: may these words be quoted? */
import type { SourcePlace, SpeakerName } from '../../model/outline.js';
import type { Cast, Member } from '../people/names/cast.js';
import type { TextSpan } from '../units/text-span.js';

export interface WordsCheck {
  /**
   * The words' place when they pass as `exact` or `normalised` and nobody else is said to have spoken them;
   * undefined when they do not.
   *
   * @param span where they were found
   * @param person whose they are; absent for the source's own, where only the words count
   */
  verify(
    words: string,
    span: TextSpan,
    person?: { readonly member: Member; readonly role: 'guest' | 'host' },
  ): SourcePlace | undefined;
  /** Where in the source an offset is, as quotes cite it. */
  placeOf(offset: number): SourcePlace | undefined;
}

/** The check knows whom labels and the words around a quote name, so it is made for the people of a source. */
export type CheckFor = (cast: Cast, speakers: readonly SpeakerName[]) => WordsCheck;
