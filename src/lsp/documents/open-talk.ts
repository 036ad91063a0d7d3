/** An outline that somebody has open: its text as it stands in the editor, and what checking the last of it found. */
import type { OwnCheckedTalk } from '../../api/workspace.js';
import { held } from '../../async/held.js';
import type { Outline } from '../../model/outline.js';
import type { ParsedOutline } from '../../pipeline/load/read-outline.js';
import { plainLines } from '../../text/plain-lines.js';
import { latestOnly } from './latest-only.js';

/** What was found of one version of an outline. */
export interface CheckedVersion {
  /** As the editor counts them. */
  readonly version: number;
  readonly text: string;
  readonly talk: OwnCheckedTalk;
}

export interface OpenTalk {
  readonly uri: string;
  /** Absolute. */
  readonly path: string;
  /** With line feeds alone, as all our offsets count. */
  readonly text: string;
  readonly version: number;
  /** Of the text as it is now. */
  parsed(): Promise<ParsedOutline>;
  outline(): Promise<Outline | undefined>;
  change(text: string, version: number): void;
  /** Checks it as it is now, the files that it names as well. @returns undefined where a later check took its place */
  check(): Promise<CheckedVersion | undefined>;
  /** What the check that is under way finds, else the last found; undefined where none has ever ended. */
  checked(): Promise<CheckedVersion | undefined>;
  /** What the last check found that has ended, of this text or an earlier one: answers at once. */
  last(): CheckedVersion | undefined;
  close(): void;
}

/** Who reads and checks: a workspace, given a path and a text. */
export interface TalkReader {
  load(text: string): Promise<ParsedOutline>;
  check(text: string): Promise<OwnCheckedTalk>;
}

export function openTalk(place: Pick<OpenTalk, 'uri' | 'path'>, reader: TalkReader): OpenTalk {
  const state: {
    text: string;
    version: number;
    parsed?: Promise<ParsedOutline> | undefined;
    last?: CheckedVersion | undefined;
    pending?: Promise<CheckedVersion | undefined> | undefined;
  } = { text: '', version: 0 };
  const checks = latestOnly(async (): Promise<CheckedVersion> => {
    const { text, version } = state;
    return { text, version, talk: await reader.check(text) };
  });
  const parsed = (): Promise<ParsedOutline> => (state.parsed ??= held(reader.load(state.text)));
  const check = async (): Promise<CheckedVersion | undefined> => {
    const found = await checks.again();
    if (found !== undefined) state.last = found;
    return found;
  };
  return {
    ...place,
    get text() {
      return state.text;
    },
    get version() {
      return state.version;
    },
    parsed,
    outline: async () => (await parsed()).outline,
    change(text, version) {
      state.text = plainLines(text);
      state.version = version;
      state.parsed = undefined;
    },
    check: () => (state.pending = held(check())),
    async checked() {
      for (let known = state.pending; known !== undefined; known = state.pending) {
        await known.catch(() => undefined);
        if (known === state.pending) break;
      }
      return state.last;
    },
    last: () => state.last,
    close: checks.end,
  };
}
