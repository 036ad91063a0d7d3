/** A turn or paragraph in, how much its own words look like the beginning of another subject out. */
import { LANGUAGES } from '../../languages/registry.js';

const TOPICS = LANGUAGES.flatMap(({ topics }) => topics ?? []).map(({ opens, within, follows }) => ({
  opens: new RegExp(opens, 'i'),
  within,
  follows: new RegExp(`^(?:${follows})`, 'i'),
}));

/** From -1, a mere follow-up, to 1. Only the beginning of the words counts. */
export function opensTopic(words: string, isHost: boolean): number {
  const head = words.slice(0, 160);
  const cue = TOPICS.some(({ opens, within }) => opens.test(head.slice(0, within))) ? 1 : 0;
  if (!isHost) return cue * 0.5;
  const short = head.split(/\s+/).length < 8 && head.replaceAll(/\P{Script=Han}/gu, '').length < 14 ? 0.5 : 0;
  const isFollowUp = TOPICS.some(({ follows }) => follows.test(head));
  return cue - short - (isFollowUp ? 0.5 : 0);
}
