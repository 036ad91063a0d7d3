/** What came of building outlines, kept from one run to the next. */
import { relative, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Environment } from '../../environment.js';
import type { Artifact } from '../../model/artifact.js';
import type { Problem } from '../../model/problems/problem.js';
import type { FoundOutline } from '../../pipeline/find/find-inputs.js';
import type { IndexEntry } from '../../pipeline/index-page.js';
import type { OutlineFacts } from '../../pipeline/load/outline-facts.js';
import { digestOf, fileStamp } from '../../read/author-disk.js';
import type { Observation } from '../../read/recorded-reads.js';
import { talkName } from '../../text/talk-name.js';
import type { BuilderSettings } from './builder-settings.js';
import { openResultsOfRun, type ResultsLookup, type ResultsOfRun } from './run-facts.js';

/** All that a run needs of an outline that need not be built again. */
export interface KeptTalk {
  /** Of the outline, for code frames. */
  readonly text: string;
  /** What building it found; not what came of writing its outputs. */
  readonly problems: readonly Problem[];
  /** Of what the page of all decks says of it, which has a picture in it and is read for that page alone. */
  readonly entryDigest: string | undefined;
  /** Of the templates that it was made with. */
  readonly templatesDigest: string;
  readonly facts: OutlineFacts;
  readonly artifacts: readonly KeptArtifact[];
}

export interface KeptArtifact {
  readonly name: string;
  /** Of its bytes, SHA-256 in hexadecimal digits. */
  readonly digest: string;
}

export interface TalkResults {
  /** @returns the result of the outline as it lies there, if all that it was made from is as it was */
  find(outline: FoundOutline): Promise<KeptTalk | undefined>;
  keep(
    outline: FoundOutline,
    seen: readonly Observation[],
    talk: Omit<KeptTalk, 'artifacts' | 'entryDigest'> & { readonly entry: IndexEntry | undefined },
    artifacts: readonly Artifact[],
  ): Promise<Pick<KeptTalk, 'artifacts' | 'entryDigest'>>;
  /** @returns undefined when it is not there any more */
  entry(digest: string): Promise<IndexEntry | undefined>;
  /** What the page of all decks is made from, in place of its bytes. */
  index(talks: readonly Pick<KeptTalk, 'entryDigest' | 'templatesDigest'>[]): KeptArtifact;
  /** @returns undefined when an artifact is not there any more */
  artifacts(talk: KeptTalk): Promise<readonly Artifact[] | undefined>;
  /** @returns absolute paths of its outputs, if all of them are as we wrote them */
  standing(outline: FoundOutline, talk: Pick<KeptTalk, 'artifacts'>): Promise<readonly string[] | undefined>;
  /** Remembers outputs that were just written, or were seen to be right. @param outputs absolute paths */
  noteStanding(
    outline: FoundOutline,
    artifacts: readonly KeptArtifact[],
    outputs: readonly string[],
  ): Promise<void>;
  /** Once all is found: the next run like this one finds it faster. */
  gather(): Promise<void>;
}

/** @returns undefined where nobody knows which code runs */
export async function openTalkResults(
  settings: BuilderSettings,
  environment: Environment,
  lookup: Pick<ResultsLookup, 'disk'> = {},
): Promise<TalkResults | undefined> {
  const results = await openResultsOfRun({ ...settings, kind: 'build', ...lookup }, environment);
  return results && talkResults(results, settings, environment);
}

function talkResults(
  { kept, disk, facts }: ResultsOfRun,
  { options, copies }: BuilderSettings,
  { cwd }: Environment,
): TalkResults {
  const keyFor = ({ path, folder }: FoundOutline, outlineDigest: string): string => {
    const { name } = talkName(path.split(/[\\/]/).at(-1) ?? '');
    const siblings = (copies.get(folder) ?? []).filter((copy) => copy.startsWith(`${name}.`));
    return digestOf(JSON.stringify([facts, path, folder, outlineDigest, siblings]));
  };
  const standingKey = ({ path, folder }: FoundOutline): string =>
    digestOf(JSON.stringify(['standing', cwd, options.output, folder, path]));
  return {
    async find(outline) {
      const key = keyFor(outline, await disk.digestOf(resolve(cwd, outline.path)));
      const talk = (await kept.find(key)) as KeptTalk | undefined;
      return (
        talk && {
          ...talk,
          facts: { ...talk.facts, files: talk.facts.files.map((file) => resolve(cwd, file)) },
        }
      );
    },
    async keep(outline, seen, { entry, ...talk }, artifacts) {
      const path = resolve(cwd, outline.path);
      const read = seen.find((one) => one.question === 'bytes' && one.path === path);
      const named = await Promise.all(
        artifacts.map(async ({ name, bytes }) => ({ name, digest: await kept.keepBytes(bytes) })),
      );
      const entryDigest = entry && (await kept.keepBytes(serialize(entry)));
      const files = talk.facts.files.map((file) => relative(cwd, file));
      const result = { ...talk, facts: { ...talk.facts, files }, entryDigest, artifacts: named };
      if (read !== undefined) await kept.keep(keyFor(outline, read.answer), seen, result);
      return { artifacts: named, entryDigest };
    },
    async entry(digest) {
      const bytes = await kept.bytes(digest);
      return bytes && (deserialize(bytes) as IndexEntry);
    },
    index(talks) {
      const made = talks.map(({ entryDigest, templatesDigest }) => [entryDigest, templatesDigest]);
      return { name: 'index.html', digest: digestOf(JSON.stringify([facts, made])) };
    },
    async artifacts(talk) {
      const found = await Promise.all(
        talk.artifacts.map(async ({ name, digest }) => ({ name, bytes: await kept.bytes(digest) })),
      );
      const there = found.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [{ name, bytes }]));
      return there.length === found.length ? there : undefined;
    },
    async standing(outline, { artifacts }) {
      const key = standingKey(outline);
      return (
        (await outputsStanding((await kept.read(key)) as Standing | undefined, artifacts)) ??
        outputsStanding((await kept.readAnew(key)) as Standing | undefined, artifacts)
      );
    },
    async noteStanding(outline, artifacts, outputs) {
      const stamped = await Promise.all(
        outputs.map(async (output) => ({ path: output, stamp: await fileStamp(output) })),
      );
      await kept.write(standingKey(outline), { artifacts, outputs: stamped });
    },
    gather: () => kept.gather(),
  };
}

/** Outputs on this machine, as they were when we wrote them. */
interface Standing {
  readonly artifacts: readonly KeptArtifact[];
  readonly outputs: readonly { readonly path: string; readonly stamp: string | undefined }[];
}

/** @returns their paths, if they are these artifacts and all are as we wrote them */
async function outputsStanding(
  standing: Standing | undefined,
  artifacts: readonly KeptArtifact[],
): Promise<readonly string[] | undefined> {
  if (standing === undefined || JSON.stringify(standing.artifacts) !== JSON.stringify(artifacts))
    return undefined;
  const { outputs } = standing;
  const today = await Promise.all(outputs.map(({ path }) => fileStamp(path)));
  const isSame = outputs.every(({ stamp }, index) => stamp !== undefined && stamp === today[index]);
  return isSame ? outputs.map(({ path }) => path) : undefined;
}
