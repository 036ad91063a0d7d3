/** A draft and an outline that is there already in, the outline with the draft's new themes added out. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Draft, DraftTheme } from '../print/draft.js';
import { printSource } from '../print/print-front-matter.js';
import { printTheme } from '../print/print-theme.js';
import { plainText } from '../../model/inline.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Outline, Section, SpeakerName } from '../../model/outline.js';
import type { Checked } from '../../model/problems/problem.js';
import { parseOutline } from '../../parse/parse-outline.js';
import { absent } from '../../read/absent.js';
import { readSourceFile } from '../../read/read-source-file.js';
import { newThemes } from './import-new-themes.js';

export interface Merged {
  readonly text: string;
  /** The themes that the outline did not have. */
  readonly added: readonly DraftTheme[];
}

/** Nothing of the outline is changed or moved; with errors in it, nothing is added. Undefined when there is no file. */
export async function mergeDraft(
  draft: Draft,
  path: string,
  cwd: string,
): Promise<Checked<Merged | undefined>> {
  const raw = await readFile(path, 'utf8').catch(absent(relative(cwd, path)));
  if (raw === undefined) return { value: undefined, problems: [] };
  const shown = relative(cwd, path) || basename(path);
  const read = await readSourceFile(shown, cwd);
  if (read.value === undefined) return { value: undefined, problems: read.problems };
  const { value: outline, problems } = parseOutline(read.value);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { value: undefined, problems: errors };
  const source = sourceFor(draft, outline);
  const added = newThemes(draft, outline, source.id);
  const text =
    added.length === 0 ? read.value.text : withThemes(read.value.text, outline, draft, { ...source, added });
  if (text === undefined) return { value: undefined, problems: [noRoomForSource(shown)] };
  assertKept(outline, parseOutline({ ...read.value, folder: dirname(path), text }).value);
  return { value: { text: asWritten(text, raw), added }, problems: [] };
}

/**
 * What an outline that is there already states of the source's speakers: it stands, and the command line may only
 * repeat it.
 */
export async function statedIn(
  path: string,
  file: string | undefined,
  { speaker = [] }: { readonly speaker?: readonly SpeakerName[] | undefined },
  cwd: string,
): Promise<Checked<readonly SpeakerName[]>> {
  const there = await readFile(path, 'utf8').catch(absent(relative(cwd, path)));
  const shown = relative(cwd, path) || basename(path);
  const read = there === undefined ? undefined : (await readSourceFile(shown, cwd)).value;
  const sources = read === undefined ? [] : parseOutline(read).value.meta.sources;
  const source = sources.find((one) => one.file !== undefined && one.file.path === file);
  const stated = source?.speakers ?? [];
  const isStated = ({ label, name }: SpeakerName): boolean =>
    stated.some((one) => one.label === label && one.name === name);
  if (source === undefined || speaker.every(isStated)) return { value: stated, problems: [] };
  const problem = makeProblem('unknown-label', {
    message: `this outline does not say so of the speakers of \`${source.id}\``,
    hint: `what is in an outline stays as it is: write it under \`speakers:\` of \`${source.id}\`, and import again; or, for a new draft, rename or remove the outline, and import without \`--merge\``,
    ...{ file: shown, span: source.span },
  });
  return { value: [], problems: [problem] };
}

interface SourceInOutline {
  readonly id: string;
  readonly isNew: boolean;
}

/** The outline's own id for the same file; else the draft's, made another if the outline uses it for something else. */
function sourceFor({ source }: Draft, { meta }: Outline): SourceInOutline {
  const same = meta.sources.find(({ file }) => file !== undefined && file.path === source.file);
  if (same !== undefined) return { id: same.id, isNew: false };
  const taken = meta.sources.map(({ id }) => id);
  const free = (count: number): string => {
    const id = count === 1 ? source.id : `${source.id}-${count}`;
    return taken.includes(id) ? free(count + 1) : id;
  };
  return { id: free(1), isNew: true };
}

function withThemes(
  text: string,
  outline: Outline,
  draft: Draft,
  { id, isNew, added }: SourceInOutline & { readonly added: readonly DraftTheme[] },
): string | undefined {
  const last = outline.sections.findLast(({ kind }) => kind !== 'discussion') ?? outline.sections.at(-1);
  const at = last?.span.end.offset ?? text.length;
  const sections = added.map((theme) => printTheme(theme, id)).join('\n\n');
  const merged = `${text.slice(0, at)}\n\n${sections}${text.slice(at).trim() === '' ? '\n' : text.slice(at)}`;
  return isNew ? withSource(merged, { ...draft.source, id }) : merged;
}

/** Only under a `sources:` that stands alone on its line, or at the end of the front matter. */
function withSource(text: string, source: Draft['source']): string | undefined {
  const lines = printSource(source).join('\n');
  const front = /^---[^\n]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0] ?? '';
  if (/^sources:[ \t]*$/m.test(front))
    return front.replace(/^sources:[ \t]*$/m, (key) => `${key}\n${lines}`) + text.slice(front.length);
  if (/^["']?sources/m.test(front)) return undefined;
  return (
    front.replace(/\n---[ \t]*\n?$/, (fence) => `\nsources:\n${lines}${fence}`) + text.slice(front.length)
  );
}

function noRoomForSource(file: string): ReturnType<typeof makeProblem> {
  return makeProblem('unknown-source', {
    message: 'the new source cannot be added to the `sources` of this outline',
    hint: 'write each source on lines of its own below `sources:`, and import again',
    file,
  });
}

/** An author's file is not written on trust: everything that was in it must be in it still. */
function assertKept(before: Outline, after: Outline): void {
  const ids = new Set(before.sections.map(({ id }) => id));
  const kept = after.sections.filter(({ id }) => ids.has(id));
  if (!isDeepStrictEqual(before.sections.map(comparable), kept.map(comparable)))
    throw new Error(`merging into ${before.file.path} would change what is in it`);
}

function comparable({ id, kind, headline, minutes, blocks }: Section): unknown {
  const plain = { id, kind, headline: plainText(headline), minutes, blocks };
  return JSON.parse(JSON.stringify(plain, (key, value: unknown) => (/span$/i.test(key) ? undefined : value)));
}

/** With the byte-order mark and the line endings that the file has. */
function asWritten(text: string, raw: string): string {
  const lines = raw.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  return (raw.startsWith('\uFEFF') ? '\uFEFF' : '') + lines;
}
