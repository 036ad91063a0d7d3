/** The command line of our browser: headless, quiet, off the network, and the same picture on every machine. */

const SAME_EVERYWHERE = [
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--lang=en-US',
  '--hide-scrollbars',
  '--mute-audio',
  '--disable-gpu',
  // Without it Chromium starts a process that looks for a graphics card's stand-in, fails and ends.
  '--disable-software-rasterizer',
];

/** `host-resolver-rules` closes what request interception cannot see: preconnects, prefetched names, sockets. */
const OFF_THE_NETWORK = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-pings',
];

const QUIET = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-breakpad',
  '--disable-crash-reporter',
  // Containers often give /dev/shm 64 MB, and a full one kills the page.
  '--disable-dev-shm-usage',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,PaintHolding',
  '--disable-renderer-backgrounding',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
  '--use-mock-keychain',
];

export interface FlagOptions {
  /** An empty folder that is removed afterwards. */
  readonly profile: string;
  /** False where the system allows none: for root, and in most containers. */
  readonly sandbox: boolean;
}

/** Everything after the executable's path. */
export function browserFlags({ profile, sandbox }: FlagOptions): string[] {
  return [
    '--headless',
    // Answers and commands go over file descriptors 3 and 4: no port is open to others on the machine.
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...SAME_EVERYWHERE,
    ...OFF_THE_NETWORK,
    ...QUIET,
    ...(sandbox ? [] : ['--no-sandbox']),
    'about:blank',
  ];
}
