/** An outline and its last rehearsal in, the outline's file with the spoken minutes in its headings out. */
import { isDeepStrictEqual } from 'node:util';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Outline } from '../model/outline.js';
import type { Problem } from '../model/problems/problem.js';
import { parseOutline } from '../parse/parse-outline.js';
import { unreadable } from '../read/absent.js';
import { readSourceFile } from '../read/read-source-file.js';
import type { Rehearsal } from './rehearsal.js';
import { spokenMinutes } from './spoken-minutes.js';
import { writeMinutes } from './write-minutes.js';
import { replaceFile } from '../write/whole/replace-file.js';
import { plainLines } from '../text/plain-lines.js';

export interface WrittenMinutes {
  readonly id: string;
  readonly before: number | undefined;
  readonly after: number;
}

export interface Writing {
  /** What has changed; absent when the outline cannot be read. */
  readonly value: readonly WrittenMinutes[] | undefined;
  readonly problems: readonly Problem[];
  /** The outline's text, for code frames. */
  readonly text: string;
}

/** @throws EnvironmentError `file-unwritable` */
export async function writeSpokenMinutes(path: string, last: Rehearsal, cwd: string): Promise<Writing> {
  const read = await readSourceFile(path, cwd);
  const source = read.value;
  if (source === undefined) return { value: undefined, problems: read.problems, text: '' };
  const before = parseOutline(source).value;
  // `readFile` keeps the byte-order mark, which a decoder would drop.
  const raw = await readFile(resolve(cwd, path), 'utf8').catch(unreadable(path));
  const written = writeMinutes(raw, before.sections, spokenMinutes(last));
  const after = parseOutline({ ...source, text: plainLines(written) }).value;
  assertSameTalk(before, after);
  if (written !== raw) await replaceFile(resolve(cwd, path), written);
  return { value: changes(before, after), problems: [], text: source.text };
}

/** An author's file is not written on trust: if anything but minutes would change, it stays as it is. */
function assertSameTalk(before: Outline, after: Outline): void {
  if (!isDeepStrictEqual(withoutMinutes(before), withoutMinutes(after)))
    throw new Error(`putting minutes into ${before.file.path} would change more than minutes`);
}

function withoutMinutes({ meta, coverNotes, sections }: Outline): unknown {
  const plain = {
    meta,
    coverNotes,
    sections: sections.map((section) => ({ ...section, minutes: undefined })),
  };
  // Everything behind a changed number has moved.
  return JSON.parse(JSON.stringify(plain, (key, value: unknown) => (/span$/i.test(key) ? undefined : value)));
}

function changes(before: Outline, after: Outline): readonly WrittenMinutes[] {
  return after.sections.flatMap(({ id, minutes }, index) => {
    const old = before.sections[index]?.minutes;
    return minutes === undefined || minutes === old ? [] : [{ id, before: old, after: minutes }];
  });
}
