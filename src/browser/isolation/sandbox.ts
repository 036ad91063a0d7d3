/** Whether the browser is kept in its sandbox: what was asked for, what this machine allows, and what is said of it. */
import { EnvironmentError } from '../../model/problems/environment-error.js';

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

/** Why there is none: parts of a sentence, as in “the browser runs without its sandbox: root cannot use it”. */
const REASONS = {
  root: 'root cannot use it',
  asked: 'none was asked for',
  system: 'the system allows none, as in many containers',
} as const;
export type NoSandboxReason = keyof typeof REASONS;

/** How a browser was started. */
export type Sandbox =
  { readonly on: true } | { readonly on: false; readonly reason: NoSandboxReason; readonly because: string };

const SANDBOX_ON: Sandbox = { on: true };

const HINT =
  'run as a user other than root, on a system that allows user namespaces, or without --browser-sandbox=require';

/** What can be known before anything is started. @throws EnvironmentError `browser-sandbox` */
export function firstSandbox(policy: SandboxPolicy, user = process.getuid?.()): Sandbox {
  if (policy === 'off') return without(policy, 'asked');
  return user === 0 ? without(policy, 'root') : SANDBOX_ON;
}

/** For a browser that did not start in it. @throws EnvironmentError `browser-sandbox` */
export function noSandbox(policy: SandboxPolicy): Sandbox {
  return without(policy, 'system');
}

function without(policy: SandboxPolicy, reason: NoSandboxReason): Sandbox {
  const because = REASONS[reason];
  if (policy !== 'require') return { on: false, reason, because };
  const message = `the browser cannot run in its sandbox: ${because}`;
  throw new EnvironmentError('browser-sandbox', message, HINT);
}

/** What Chromium writes when the sandbox is what keeps it from starting. */
export function blamesSandbox(stderr: string): boolean {
  return /sandbox|namespace|zygote|setuid/i.test(stderr);
}
