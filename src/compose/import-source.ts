/** The path of an interview's source in, a draft outline and a copy of the source on disk out. */
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Environment } from '../environment.js';
import type { Draft, DraftTheme } from '../import/draft.js';
import { makeDraft } from '../import/make-draft.js';
import { printDraft } from '../import/print-draft.js';
import type { Problem } from '../model/problem.js';
import { describeSource } from '../verify/describe-source.js';
import { extractSource } from '../verify/extract-source.js';
import { indexSource } from '../verify/index-source.js';
import { recoverFolder } from '../write/recover-folder.js';
import { importCheck } from './import-check.js';
import { placeCopy, type CopyPlan } from './import-copy.js';
import { mergeDraft } from './import-merge.js';
import { outlineName, type OutlineName } from './import-name.js';
import { readImported } from './import-read.js';
import { unreadWords } from './import-unread.js';
import { soundDraft } from './import-sound.js';
import { writeImported } from './import-write.js';

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
}

export interface ImportResult {
  readonly problems: readonly Problem[];
  /** Absolute paths. */
  readonly written: readonly string[];
  /** The outline's path, as messages print it; absent when the source could not be read. */
  readonly outline?: string | undefined;
  /** What went into the outline; absent when nothing was written. */
  readonly themes?: readonly DraftTheme[] | undefined;
  /** An outline of that name is there, and no merging was asked for. */
  readonly taken?: boolean | undefined;
}

/** @throws EnvironmentError `output-unwritable` */
export async function importSource(options: ImportOptions, environment: Environment): Promise<ImportResult> {
  const { cwd } = environment;
  environment.log(`reading ${options.input} …`);
  const read = await readImported(options.input, cwd);
  if (read.value === undefined) return refused(read.problems);
  const extracted = extractSource(read.value, options.input);
  if (extracted.value === undefined) return refused(extracted.problems);
  environment.log(`finding people, themes and quotes in ${size(read.value)} …`);
  for (const line of unreadWords(extracted.value)) environment.log(line);
  const folder = resolve(cwd, options.output === undefined ? 'content' : dirname(options.output));
  await recoverFolder(folder, environment.log);
  const copy = await placeCopy(resolve(cwd, options.input), read.value, folder, options.copy);
  const facts = describeSource(read.value, extracted.value.format);
  const check = importCheck(indexSource(extracted.value));
  const draft = makeDraft(extracted.value, facts, check, {
    lang: options.lang,
    themes: options.themes,
    file: copy.file,
    name: basename(options.input),
  });
  const name = outlineName(options, draft.lang);
  const sound = soundDraft(draft, extracted.value, { folder, ...name });
  return write(sound, { name, folder, copy, bytes: read.value, options, environment });
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
    : { problems: [], written, outline, themes };
}

const NOTHING_TO_MERGE = { value: undefined, problems: [] };

function refused(problems: readonly Problem[]): ImportResult {
  return { problems, written: [] };
}

function size({ length }: Uint8Array): string {
  return length < 100_000 ? `${Math.ceil(length / 1000)} kB` : `${(length / 1_000_000).toFixed(1)} MB`;
}
