/** What can be asked of a live server. */
import { DEFAULT_BUILD, type BuildOptions } from '../pipeline/workshop/build-options.js';

export interface PresentOptions extends Pick<
  BuildOptions,
  | 'inputs'
  | 'templates'
  | 'browser'
  | 'browserSandbox'
  | 'rates'
  | 'draft'
  | 'sources'
  | 'allowOutside'
  | 'allowRemote'
> {
  /** The first one tried; 0 lets the system choose. */
  readonly port: number;
  /** Lets the speaker's phone move the slides. */
  readonly remote: boolean;
  /** Lets the audience follow on their own devices. */
  readonly follow: boolean;
  /** Asks for changes again and again, for drives that tell nothing. */
  readonly poll: boolean;
  /** Keeps notes and control of the talk from other users of this machine. */
  readonly token: boolean;
  /** Lays problems over the slides in the speaker's windows. @defaultValue unless `remote` or `follow` is asked for */
  readonly overlay: boolean | undefined;
  /** Lets Visual Studio Code show the pages in an editor's tab. */
  readonly editor: boolean;
  /** Records how long each slide takes. */
  readonly rehearse: boolean;
}

export const DEFAULT_PORT = 4321;

/** Both HTML copies, measured. */
export function liveBuildOptions({
  inputs,
  templates,
  browser,
  browserSandbox,
  rates,
  draft,
  sources,
  ...allowed
}: PresentOptions): BuildOptions {
  const { allowOutside, allowRemote } = allowed;
  return {
    ...DEFAULT_BUILD,
    ...{ inputs, templates, browser, browserSandbox, rates, draft, sources, allowOutside, allowRemote },
    formats: ['html', 'presenter'],
    fit: true,
  };
}
