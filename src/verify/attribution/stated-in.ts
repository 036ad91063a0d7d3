/** What an outline's author states of a source's speakers. */
import type { Meta, StatedSpeaker } from '../../model/outline.js';

export function speakersIn({ sources }: Meta, id: string): readonly StatedSpeaker[] | undefined {
  return sources.find((source) => source.id === id)?.speakers;
}
