/** What can be asked of a build, and what is built when nothing is. */
import type { SandboxPolicy } from '../../browser/isolation/sandbox.js';
import { DEFAULT_RATES, type SpeakingRates } from '../../rehearse/speaking-rates.js';
import type { HandoutLayout, Paper } from '../../template/pages/handout-options.js';

/**
 * Kinds of output: `md` is the Marp Markdown, `html` the audience's copy, `presenter` the speaker's with notes; `pptx` is for
 * PowerPoint, `pptx-notes` the same with notes.
 */
export const FORMATS = [
  'md',
  'html',
  'presenter',
  'pdf',
  'handout',
  'notes',
  'png',
  'theme',
  'pptx',
  'pptx-notes',
] as const;
/** One kind of output. */
export type Format = (typeof FORMATS)[number];

/** What is built when nothing else is asked for. */
export const DEFAULT_FORMATS: readonly Format[] = ['md', 'html', 'presenter', 'pdf', 'handout'];

/** What a build can be told. Paths are relative to the run's `cwd`, or absolute. */
export interface BuildOptions {
  /** Outlines, or folders of them. */
  readonly inputs: readonly string[];
  /** The folder that outputs are written into. */
  readonly output: string;
  /** Which outputs are made. */
  readonly formats: readonly Format[];
  /** Folders whose templates, looks and locales take the place of ours, file by file. */
  readonly templates: readonly string[];
  /** Path of a browser to use instead of the embedded one. */
  readonly browser: string | undefined;
  /** Whether that browser must be kept in its sandbox. @defaultValue what `PULLQUOTE_BROWSER_SANDBOX` says, or `auto` */
  readonly browserSandbox?: SandboxPolicy | undefined;
  /** Measures whether each slide fits even when no output needs a browser. */
  readonly fit: boolean;
  /** How fast the speaker speaks. */
  readonly rates: SpeakingRates;
  /** Builds in spite of problems, and marks each faulty slide. */
  readonly draft: boolean;
  /** Sets files aside that stand in the places of outputs and are not ours. */
  readonly force: boolean;
  /** Of the handout. */
  readonly paper: Paper;
  /** What slides show and what is read, as one text, or so many slides a page. */
  readonly handout: HandoutLayout;
  /** The handout has the speaker notes too. */
  readonly handoutNotes: boolean;
  /** The PDF has a page for each step of a slide. */
  readonly steps: boolean;
  /** Paths of local copies of sources, by id; they take the place of the outline's own `file`. */
  readonly sources: ReadonlyMap<string, string>;
  /** Files outside the outline's folder may be used. */
  readonly allowOutside: boolean;
  /** Pictures may be fetched from the network while building. */
  readonly allowRemote: boolean;
}

/** What holds where nothing is said: what `pullquote build` does without an option. */
export const DEFAULT_BUILD: BuildOptions = {
  inputs: ['content'],
  output: 'output',
  formats: DEFAULT_FORMATS,
  templates: [],
  browser: undefined,
  fit: false,
  rates: DEFAULT_RATES,
  draft: false,
  force: false,
  paper: 'a4',
  handout: 'reading',
  handoutNotes: false,
  steps: false,
  sources: new Map(),
  allowOutside: false,
  allowRemote: false,
};
