/** What can be asked of a build, and what is built when nothing is. */
import type { HandoutLayout, Paper } from './template/template-handout.js';

export const FORMATS = ['md', 'html', 'presenter', 'pdf', 'handout', 'notes', 'png', 'theme'] as const;
export type Format = (typeof FORMATS)[number];

export const DEFAULT_FORMATS: readonly Format[] = ['md', 'html', 'presenter', 'pdf', 'handout'];

export interface BuildOptions {
  /** Outlines, or folders of them. */
  readonly inputs: readonly string[];
  readonly output: string;
  readonly formats: readonly Format[];
  /** Folders whose templates, looks and locales take the place of ours, file by file. */
  readonly templates: readonly string[];
  /** Path of a browser to use instead of the embedded one. */
  readonly browser: string | undefined;
  /** Builds in spite of problems, and marks each faulty slide. */
  readonly draft: boolean;
  readonly paper: Paper;
  readonly handout: HandoutLayout;
  readonly handoutNotes: boolean;
  /** Files outside the outline's folder may be used. */
  readonly allowOutside: boolean;
  /** Pictures may be fetched from the network while building. */
  readonly allowRemote: boolean;
}

export const DEFAULT_BUILD: BuildOptions = {
  inputs: ['content'],
  output: 'output',
  formats: DEFAULT_FORMATS,
  templates: [],
  browser: undefined,
  draft: false,
  paper: 'a4',
  handout: 'reading',
  handoutNotes: false,
  allowOutside: false,
  allowRemote: false,
};
