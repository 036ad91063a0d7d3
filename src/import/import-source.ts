/** The path of an interview's source in, a draft outline and a copy of the source on disk out. */
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Environment } from '../environment.js';
import type { Draft, DraftTheme } from './print/draft.js';
import { makeDraft } from './make-draft.js';
import { printDraft } from './print/print-draft.js';
import { speakerTable } from './people/labels/speaker-table.js';
import type { SpeakerName } from '../model/outline.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { readSource, type ReadSource } from '../sources/read-source.js';
import { indexedAs, indexSource, type IndexedSource } from '../verify/index/index-source.js';
import { stateSpeakers } from '../verify/attribution/state-speakers.js';
import { recoverFolder } from '../write/whole/recover-folder.js';
import { importCheck } from './import-check.js';
import { placeCopy, type CopyPlan } from './files/import-copy.js';
import { mergeDraft, statedIn } from './merge/import-merge.js';
import { personProblems, speakerOptionProblems } from './import-people.js';
import { outlineName, type OutlineName } from './files/import-name.js';
import { readImported } from './files/import-read.js';
import { unreadWords } from './import-unread.js';
import { soundDraft } from './import-sound.js';
import { writeImported } from './files/import-write.js';

export interface ImportOptions {
  /** The article or transcript. */
  readonly input: string;
  /** BCP 47. */
  readonly lang: string | undefined;
  readonly themes: number | undefined;
  /** Path of the outline; by default named after the source, in `content/`. */
  readonly output: string | undefined;
  /** Copy the source beside the outline. */
  readonly copy: boolean;
  /** Add what is new to an outline that is there already. */
  readonly merge: boolean;
  /** Whom the author names as guests, as hosts, and for which label; by default nobody. */
  readonly guest?: readonly string[] | undefined;
  readonly host?: readonly string[] | undefined;
  readonly speaker?: readonly SpeakerName[] | undefined;
}

export interface ImportResult {
  readonly problems: readonly Problem[];
  /** What is wrong with the source, though it could be read. */
  readonly warnings?: readonly Problem[] | undefined;
  /** Absolute paths. */
  readonly written: readonly string[];
  /** The outline's path, as messages print it; absent when the source could not be read. */
  readonly outline?: string | undefined;
  /** What went into the outline; absent when nothing was written. */
  readonly themes?: readonly DraftTheme[] | undefined;
  /** The source does not tell who speaks. */
  readonly unlabelled?: boolean | undefined;
  /** An outline of that name is there, and no merging was asked for. */
  readonly taken?: boolean | undefined;
}

/** @throws EnvironmentError `output-unwritable` */
export async function importSource(options: ImportOptions, environment: Environment): Promise<ImportResult> {
  const { cwd } = environment;
  environment.log(`reading ${options.input} …`);
  const read = await readImported(options.input, cwd);
  if (read.value === undefined) return refused(read.problems);
  const extracted = await readSource(read.value, options.input);
  if (extracted.value === undefined) return refused(extracted.problems);
  const [opened, bytes] = [extracted.value, read.value];
  const text = opened.source;
  const indexed = indexSource(text);
  environment.log(`finding people, themes and quotes in ${size(bytes)} …`);
  for (const line of unreadWords(stateSpeakers(text, options.speaker))) environment.log(line);
  const folder = resolve(cwd, options.output === undefined ? 'content' : dirname(options.output));
  await recoverFolder(folder, environment.log);
  const copy = await placeCopy(resolve(cwd, options.input), bytes, folder, options.copy);
  const draftWith = (speakers: readonly SpeakerName[]): Checked<Draft | undefined> =>
    draftOf(indexed, opened.describe, { options, speakers, file: copy.file });
  const first = draftWith(options.speaker ?? []);
  if (first.value === undefined) return refused(first.problems);
  const name = outlineName(options, first.value.lang);
  const stated = options.merge
    ? await statedIn(join(folder, name.file), copy.file, options, cwd)
    : NOTHING_STATED;
  if (stated.problems.length > 0) return refused(stated.problems);
  const { value: draft, problems } = stated.value.length === 0 ? first : draftWith(stated.value);
  if (draft === undefined) return refused(problems);
  const sound = soundDraft(draft, indexed, { folder, ...name });
  for (const line of speakerTable(sound.speakers)) environment.log(line);
  return {
    warnings: extracted.problems,
    ...(await write(sound, { name, folder, copy, bytes, options, environment })),
  };
}

const NOTHING_STATED: Checked<readonly SpeakerName[]> = { value: [], problems: [] };

interface Drafting {
  readonly options: ImportOptions;
  readonly speakers: readonly SpeakerName[];
  readonly file: string | undefined;
}

/** Nothing, and problems, where the source does not have whom the author names. */
function draftOf(
  indexed: IndexedSource,
  describe: ReadSource['describe'],
  { options, speakers, file }: Drafting,
): Checked<Draft | undefined> {
  const source = stateSpeakers(indexed.source, speakers);
  const unfit = speakerOptionProblems(speakers, source);
  if (unfit.length > 0) return { value: undefined, problems: unfit };
  const { guest: guests = [], host: hosts = [], lang, themes, input } = options;
  const draft = makeDraft(
    source,
    describe(),
    importCheck(indexedAs(indexed, { source, lang: indexed.lang })),
    {
      ...{ lang, themes, file, speakers, people: { guests, hosts }, name: basename(input) },
    },
  );
  const problems = personProblems(draft.faults, source);
  return { value: problems.length > 0 ? undefined : draft, problems };
}

interface Writing {
  readonly name: OutlineName;
  readonly folder: string;
  readonly copy: CopyPlan;
  readonly bytes: Uint8Array;
  readonly options: ImportOptions;
  readonly environment: Environment;
}

async function write(draft: Draft, writing: Writing): Promise<ImportResult> {
  const { name, folder, copy, bytes, options, environment } = writing;
  const path = join(folder, name.file);
  const outline = relative(environment.cwd, path);
  const merged = options.merge ? await mergeDraft(draft, path, environment.cwd) : NOTHING_TO_MERGE;
  if (merged.problems.length > 0) return { ...refused(merged.problems), outline };
  const themes = merged.value?.added ?? draft.themes;
  if (themes.length === 0) return { problems: [], written: [], outline, themes };
  const content = merged.value?.text ?? printDraft(draft);
  const written = await writeImported({ path, content, replace: merged.value !== undefined }, copy, bytes);
  return written === undefined
    ? { problems: [], written: [], outline, taken: true }
    : { problems: [], written, outline, themes, unlabelled: draft.speakers.length === 0 };
}

const NOTHING_TO_MERGE = { value: undefined, problems: [] };

function refused(problems: readonly Problem[]): ImportResult {
  return { problems, written: [] };
}

function size({ length }: Uint8Array): string {
  return length < 100_000 ? `${Math.ceil(length / 1000)} kB` : `${(length / 1_000_000).toFixed(1)} MB`;
}
