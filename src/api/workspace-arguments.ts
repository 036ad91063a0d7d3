/** What a workspace is given: its options, and a check for callers whom no compiler holds to them. */
import { SANDBOX_POLICIES } from '../browser/isolation/sandbox.js';
import { FORMATS, type BuildOptions } from '../pipeline/workshop/build-options.js';
import { HANDOUT_LAYOUTS, PAPERS } from '../template/pages/handout-options.js';
import {
  assertKind,
  assertOptions,
  CALLBACK,
  FLAG,
  isGroup,
  manyOf,
  oneOf,
  TEXT,
  type Kind,
  type OptionKinds,
} from './assert-arguments.js';
import type { BuildAsked, Workspace } from './workspace.js';

/** All can be left out; what is, is as on the command line. */
export interface WorkspaceOptions extends Partial<Omit<BuildOptions, 'inputs'>> {
  /** Folder that relative paths start from. @defaultValue the process's */
  readonly cwd?: string | undefined;
  /** Hears warnings of the environment's, a line each; problems of outlines are results. @defaultValue nobody */
  readonly log?: ((line: string) => void) | undefined;
  /** Environment variables, such as `PULLQUOTE_BROWSER`. @defaultValue the process's */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /**
   * The folder for what can be made again: the unpacked browser, cut-down fonts.
   *
   * @defaultValue the user's own
   */
  readonly cacheFolder?: string | undefined;
}

const PATHS = manyOf(TEXT, 'a list of paths');

const isRate = (value: unknown): boolean => typeof value === 'number' && value > 0 && Number.isFinite(value);
const RATES: Kind = {
  takes: '`{ charactersPerMinute, wordsPerMinute }`, two numbers above 0',
  accepts: (value) =>
    isGroup(value) && isRate(value['charactersPerMinute']) && isRate(value['wordsPerMinute']),
};

const SOURCES: Kind = {
  takes: 'a Map of paths by the ids of sources',
  accepts: (value) =>
    value instanceof Map && [...value].every((entry: readonly unknown[]) => entry.every(TEXT.accepts)),
  hint: (value) => (isGroup(value) ? 'make one of it: `new Map(Object.entries(…))`' : undefined),
};

const GROUP: Kind = { takes: 'an object', accepts: isGroup };

const BUILD: { readonly [Option in keyof Required<BuildAsked>]: Kind } = {
  formats: manyOf(
    oneOf(FORMATS),
    `a list of ${FORMATS.map((format) => `\`${format}\``).join(', ')}, as \`DEFAULT_FORMATS\` is one`,
  ),
  draft: FLAG,
  fit: FLAG,
  paper: oneOf(PAPERS),
  handout: oneOf(HANDOUT_LAYOUTS),
  handoutNotes: FLAG,
  steps: FLAG,
};

/** `inputs` is among what `DEFAULT_BUILD` has, which may be passed on as a whole; a workspace is told its outlines later. */
const WORKSPACE: { readonly [Option in keyof Required<WorkspaceOptions & BuildOptions>]: Kind } = {
  ...BUILD,
  ...{ cwd: TEXT, log: CALLBACK, env: GROUP, cacheFolder: TEXT },
  ...{ inputs: PATHS, output: TEXT, templates: PATHS, browser: TEXT },
  ...{ browserSandbox: oneOf(SANDBOX_POLICIES), rates: RATES, force: FLAG, sources: SOURCES },
  ...{ allowOutside: FLAG, allowRemote: FLAG },
};

const CHECK: OptionKinds = { fit: FLAG };
const WRITE: OptionKinds = { output: TEXT, force: FLAG };

const LOADABLE: Kind = { takes: 'a path or `{ path, text }`', accepts: isLoadable };
const OUTLINE: Kind = { takes: 'a path, `{ path, text }` or what `load` made', accepts: isLoadable };
const BUILT: Kind = {
  takes: 'what `build` made',
  accepts: (value) =>
    isGroup(value) && typeof value['path'] === 'string' && Array.isArray(value['artifacts']),
};

/** What `load` made has a path and a text, too. */
function isLoadable(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return isGroup(value) && typeof value['path'] === 'string' && typeof value['text'] === 'string';
}

/** @throws TypeError */
export function assertWorkspaceOptions(options: unknown): void {
  assertOptions('openWorkspace: options', options, WORKSPACE);
}

/** The same workspace, which refuses what it does not take before it does anything. */
export function withCheckedArguments(workspace: Workspace): Workspace {
  return {
    ...workspace,
    async load(input) {
      assertKind('load: input', input, LOADABLE);
      return workspace.load(input);
    },
    async check(input, asked) {
      assertKind('check: input', input, OUTLINE);
      assertOptions('check: options', asked, CHECK);
      return workspace.check(input, asked);
    },
    async build(input, asked = {}) {
      assertKind('build: input', input, OUTLINE);
      assertOptions('build: options', asked, BUILD);
      return workspace.build(input, withoutAbsent(asked));
    },
    async write(built, to = {}) {
      assertKind('write: built', built, BUILT);
      assertOptions('write: options', to, WRITE);
      return workspace.write(built, withoutAbsent(to));
    },
  };
}

/** What is `undefined` is left out: it takes no other value's place. */
export function withoutAbsent<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}
