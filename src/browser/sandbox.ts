/** Whether the browser is kept in its sandbox: what was asked for, what this machine allows, and what is said of it. */
import { EnvironmentError } from '../model/environment-error.js';

/** `auto` uses it wherever it can be had, `require` refuses to go without, `off` asks for none. */
export const SANDBOX_POLICIES = ['auto', 'require', 'off'] as const;
export type SandboxPolicy = (typeof SANDBOX_POLICIES)[number];

/** The variable's, for containers, where a command line is written once and used everywhere. @throws EnvironmentError */
export function sandboxPolicy({
  PULLQUOTE_BROWSER_SANDBOX: asked,
}: Readonly<NodeJS.ProcessEnv>): SandboxPolicy {
  if (asked === undefined || asked === '') return 'auto';
  const policy = SANDBOX_POLICIES.find((name) => name === asked);
  if (policy !== undefined) return policy;
  throw new EnvironmentError(
    'browser-sandbox',
    `“${asked}”, which PULLQUOTE_BROWSER_SANDBOX says, is no policy`,
    `set it to ${SANDBOX_POLICIES.join(', ')}, or unset it`,
  );
}

/** How a browser was started. */
export type Sandbox =
  | { readonly on: true }
  /** A part of a sentence, as in “the browser runs without its sandbox: root cannot use it”. */
  | { readonly on: false; readonly because: string };

export const SANDBOX_ON: Sandbox = { on: true };
const ROOT = 'root cannot use it';
const ASKED = 'none was asked for';
const NOT_ALLOWED = 'the system allows none, as in many containers';

const HINT =
  'run as a user other than root, on a system that allows user namespaces, or without --browser-sandbox=require';

/** What can be known before anything is started. @throws EnvironmentError `browser-sandbox` */
export function firstSandbox(policy: SandboxPolicy, user = process.getuid?.()): Sandbox {
  if (policy === 'off') return { on: false, because: ASKED };
  return user === 0 ? without(policy, ROOT) : SANDBOX_ON;
}

/** For a browser that did not start in it. @throws EnvironmentError `browser-sandbox` */
export function noSandbox(policy: SandboxPolicy): Sandbox {
  return without(policy, NOT_ALLOWED);
}

function without(policy: SandboxPolicy, because: string): Sandbox {
  if (policy !== 'require') return { on: false, because };
  const message = `the browser cannot run in its sandbox: ${because}`;
  throw new EnvironmentError('browser-sandbox', message, HINT);
}

/** What Chromium writes when the sandbox is what keeps it from starting. */
export function blamesSandbox(stderr: string): boolean {
  return /sandbox|namespace|zygote|setuid/i.test(stderr);
}
