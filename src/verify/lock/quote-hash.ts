/** The digests of the lock file: one that knows a quote again, one that shows an entry was edited by hand. */
import { createHash } from 'node:crypto';
import type { LockEntry } from '../../model/evidence-lock.js';
import { plainText } from '../../model/inline.js';
import type { Quote, SpeakerName } from '../../model/outline.js';
import { foldText } from '../fold/fold-text.js';

/**
 * SHA-256, in hexadecimal, over everything that makes a quote the claim it is; typography does not.
 *
 * @param speakers what the author states of the source's speakers: with another statement it is another claim
 * @param heldBy what of the outline makes the source's label the speaker's; see `heldBy`
 */
export function hashQuote(quote: Quote, speakers: readonly SpeakerName[] = [], heldBy?: string): string {
  const { speaker, source, place, mode, original, inContext } = quote;
  const placed =
    place === undefined
      ? null
      : place.type === 'paragraph'
        ? { paragraph: place.number }
        : { seconds: place.seconds };
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

/** Over an entry's fields, its languages and the seal itself left out. */
export function sealEntry(entry: Omit<LockEntry, 'seal' | 'languages'>): string {
  const { quote, status, source, ranges, paragraph, seconds, checks, scope } = entry;
  const fields = [
    quote,
    status,
    source.id,
    source.sha256,
    source.extraction,
    ranges,
    paragraph ?? null,
    seconds ?? null,
    ...(checks === undefined ? [] : [{ checks }]),
    ...(scope === undefined ? [] : [{ scope }]),
  ];
  return digest(fields).slice(0, 16);
}

/** JSON keeps fields apart that a plain join would run together. */
function digest(fields: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
