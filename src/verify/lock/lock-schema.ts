/** The shape of the lock file, and the ways in which an entry can contradict itself. */
import * as z from 'zod';
import { PASSING_STATUSES, SCOPE_KINDS } from '../../model/evidence.js';
import { sealEntry } from './quote-hash.js';
import { at } from '../../text/at.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hexadecimal');
const offset = z.int().min(0);

const entrySchema = z
  .strictObject({
    quote: sha256,
    languages: z.array(z.string().min(1)).min(1),
    status: z.enum(PASSING_STATUSES),
    source: z.strictObject({ id: z.string().min(1), sha256, extraction: z.int().min(1) }),
    ranges: z.array(z.tuple([offset, offset])),
    paragraph: z.int().min(1).optional(),
    page: z.int().min(1).optional(),
    seconds: offset.optional(),
    checks: z.int().min(1).optional(),
    scope: z.enum(SCOPE_KINDS).optional(),
    seal: z.string(),
  })
  .superRefine((entry, context) => {
    const say = (message: string): void => context.addIssue({ code: 'custom', message });
    if (!isAscending(entry.ranges)) say('has ranges that are empty, overlap or are out of order');
    if (!fitsStatus(entry.status, entry.ranges.length))
      say(`is \`${entry.status}\` with ${String(entry.ranges.length)} ranges`);
    const places = [entry.paragraph, entry.page, entry.seconds].filter((place) => place !== undefined);
    if (places.length > 1) say('has two places');
    if (!isSorted(entry.languages)) say('has languages out of order or twice');
    if (entry.seal !== sealEntry(entry)) say('was edited by hand: its seal does not fit its fields');
  });

/** Refuses unknown keys: a field that nobody reads is a misunderstanding. */
export const lockSchema = z.strictObject({ version: z.int(), quotes: z.array(entrySchema) });

function isAscending(ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.every(
    ([start, end], index) => start < end && (index === 0 || start >= at(ranges, index - 1)[1]),
  );
}

/** A paraphrase has no words in the source, an elided quote has several stretches, the others one. */
function fitsStatus(status: (typeof PASSING_STATUSES)[number], ranges: number): boolean {
  if (status === 'located') return ranges === 0;
  if (status === 'edited') return ranges > 0;
  return status === 'elided' ? ranges > 1 : ranges === 1;
}

function isSorted(names: readonly string[]): boolean {
  return names.every((name, index) => index === 0 || at(names, index - 1) < name);
}
