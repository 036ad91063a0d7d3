/** Looks for an installed Chrome, Chromium or Edge where their installers put them. */
import { posix, win32 } from 'node:path';
import { isExecutable } from './is-executable.js';
import type { FoundBrowser } from './found-browser.js';

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const LINUX_COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

/** @returns the first that is there: Chrome before Chromium before Edge. */
export async function installedBrowser(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): Promise<FoundBrowser | undefined> {
  for (const executable of candidates(env, platform)) {
    if (await isExecutable(executable)) return { executable, origin: 'installed' };
  }
  return undefined;
}

function candidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
    return MAC_APPS.flatMap((app) =>
      roots.map((root) => posix.join(root, `${app}.app/Contents/MacOS/${app}`)),
    );
  }
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.map((name) => env[name]).filter((root) => root !== undefined);
    return WINDOWS_PATHS.flatMap((path) => roots.map((root) => win32.join(root, path)));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  return LINUX_COMMANDS.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}
