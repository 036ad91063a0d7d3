/** A file's own list of who its speakers are in, their names by label out. */
import { isRecord } from '../../text/is-record.js';
import { labelIn, type Json } from './segment.js';

const LISTS = ['speakers', 'speaker_names', 'speakerNames', 'speaker_map'];

/** `{ "spk_0": "Ann" }`, or `[{ "id": 0, "name": "Ann" }]`. */
export function speakerNames(root: Json): ReadonlyMap<string, string> {
  return new Map(LISTS.flatMap((key) => namesIn(root[key])));
}

function namesIn(value: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return value.filter(isRecord).flatMap(namedRecord);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([label, who]) => {
    const name = typeof who === 'string' ? who : isRecord(who) ? labelIn(who, NAMES) : undefined;
    return name === undefined || name.trim() === '' ? [] : [[label, name.trim()] as const];
  });
}

const NAMES = ['name', 'display_name', 'displayName'];

function namedRecord(record: Json): readonly (readonly [string, string])[] {
  const label = labelIn(record, ['id', 'label', 'speaker', 'spkid', 'speaker_id', 'speakerId']);
  const name = labelIn(record, NAMES);
  return label === undefined || name === undefined ? [] : [[label, name]];
}
