/** What a look at the machine is asked for: what a build would be told of templates and browser. */
import type { SandboxPolicy } from '../browser/isolation/sandbox.js';

export interface DoctorOptions {
  /** Folders given with `--templates`. */
  readonly templates: readonly string[];
  readonly browser: string | undefined;
  readonly browserSandbox: SandboxPolicy | undefined;
  /** Whether the browser is started, to see that it does. */
  readonly start: boolean;
}
