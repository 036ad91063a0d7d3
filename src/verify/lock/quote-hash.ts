/** The digests of the lock file: one that knows a quote again, one that shows an entry was edited by hand. */
import { createHash } from 'node:crypto';
import type { LockEntry } from '../../model/evidence-lock.js';
import { plainText } from '../../model/inline.js';
import type { Quote, SourcePlace, SpeakerName } from '../../model/outline.js';
import { foldText } from '../fold/fold-text.js';

/**
 * SHA-256, in hexadecimal, over everything that makes a quote the claim it is; typography does not.
 *
 * @param speakers what the author states of the source's speakers: with another statement it is another claim
 * @param heldBy what of the outline makes the source's label the speaker's; see `heldBy`
 */
export function hashQuote(quote: Quote, speakers: readonly SpeakerName[] = [], heldBy?: string): string {
  const { speaker, source, place, mode, original, inContext } = quote;
  const placed = place === undefined ? null : placeFields(place);
  return digest([
    foldText(plainText(quote.text)).text,
    speaker,
    source,
    placed,
    mode,
    original === undefined ? null : foldText(original).text,
    ...(speakers.length === 0 ? [] : [speakers.map(({ label, name }) => `${label}\n${name}`).toSorted()]),
    ...(heldBy === undefined ? [] : [{ heldBy }]),
    ...(inContext === true ? [{ inContext }] : []),
  ]);
}

/** As an entry of the lock file names a place. */
export function placeFields(place: SourcePlace): Pick<LockEntry, 'paragraph' | 'page' | 'seconds'> {
  return place.type === 'time' ? { seconds: place.seconds } : { [place.type]: place.number };
}

/** SHA-256, in hexadecimal, of words as a presentation has them: typography does not count, nor where lines end. */
export function hashWords(words: string): string {
  return createHash('sha256').update(foldText(words).text.trim()).digest('hex');
}

/** Over an entry's fields, its languages and the seal itself left out. */
export function sealEntry(entry: Omit<LockEntry, 'seal' | 'languages'>): string {
  const { quote, status, source, ranges, paragraph, page, seconds, checks, scope } = entry;
  const fields = [
    quote,
    status,
    source.id,
    source.sha256,
    source.extraction,
    ranges,
    paragraph ?? null,
    seconds ?? null,
    ...(page === undefined ? [] : [{ page }]),
    ...(checks === undefined ? [] : [{ checks }]),
    ...(scope === undefined ? [] : [{ scope }]),
  ];
  return digest(fields).slice(0, 16);
}

/** SHA-256, in hexadecimal. JSON keeps fields apart that a plain join would run together. */
export function digest(fields: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
