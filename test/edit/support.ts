/** Outlines of the repository, as they lie on disk, and edits tried on them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyTextEdits, type TextEdit } from '../../src/edit/text-edits.js';
import { openOutline, type OpenOutline } from '../../src/edit/open-outline.js';
import { isRefusal, type Refusal } from '../../src/edit/refusal.js';
import { judgeEdit, type AskedChange } from '../../src/edit/judge-edit.js';
import { talkName } from '../../src/text/talk-name.js';

const ROOT = join(import.meta.dirname, '../..');

export const OUTLINES: ReadonlyMap<string, string> = new Map(
  ['content', 'templates/starter', 'docs/gallery'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.md'))
      .map((file) => [file, readFileSync(join(ROOT, folder, file), 'utf8')] as const),
  ),
);

/** Parsing takes longer than all else that is tried with an outline, and each is asked for several times. */
const known = new Map<string, OpenOutline>();
const MOST_KNOWN = 64;

export function opened(raw: string, name = 'talk.en.md'): OpenOutline {
  const key = `${name}\n${raw}`;
  const open = known.get(key) ?? parsed(raw, name);
  if (known.size === MOST_KNOWN) known.clear();
  known.set(key, open);
  return open;
}

function parsed(raw: string, name: string): OpenOutline {
  const text = raw.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  return openOutline({ path: name, folder: '/talks', ...talkName(name), text });
}

export interface Tried {
  readonly after: string;
  readonly verdict: Refusal | undefined;
}

/** The text that comes of it, and what is said of it. */
export function tried(
  raw: string,
  name: string,
  asked: AskedChange,
  edits: (open: OpenOutline) => readonly TextEdit[] | Refusal,
): Tried {
  const before = opened(raw, name);
  const found = edits(before);
  if (isRefusal(found)) return { after: raw, verdict: found };
  const after = applyTextEdits(raw, found);
  return { after, verdict: judgeEdit(before.outline, opened(after, name).outline, asked) };
}
