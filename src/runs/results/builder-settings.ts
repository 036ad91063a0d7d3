/** What all outlines of a run are built with. */
import type { BuildOptions } from '../../pipeline/workshop/build-options.js';
import type { CopiesByFolder } from '../../pipeline/workshop/sibling-copies.js';

export interface BuilderSettings {
  readonly options: BuildOptions;
  /** Whether pictures of the covers are taken. */
  readonly covers: boolean;
  /** What lies, or will lie, in the folders of outputs. */
  readonly copies: CopiesByFolder;
  /** Whether results are kept for the next run. */
  readonly keeps: boolean;
  /** Whether everything is made anew, to be compared with what is kept. @defaultValue false */
  readonly verifies?: boolean | undefined;
}
