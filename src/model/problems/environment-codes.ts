/** What the environment can do to a run: the codes that errors bear, and what each means. They are no rules: no outline is at fault. */

/** One sentence each, no full stop: what has happened. */
export const ENVIRONMENT_CODES = {
  // The browser.
  'browser-missing': 'There is no browser to measure and print with, or not where it was said to be',
  'browser-failed': 'The browser did not start',
  'browser-died': 'The browser ended before its work was done',
  'browser-sandbox': 'The browser cannot have the sandbox that was asked for',
  'browser-unpack': 'The embedded browser could not be unpacked',

  // Templates.
  'templates-unreadable': 'A folder of templates is not there, or cannot be read',
  'template-broken': 'A template or style sheet among those that replace ours cannot be used',
  'template-remote': 'A style sheet loads what is not in it, and a deck asks nobody for anything',

  // Files, and the disk.
  'file-unreadable': 'A file is there and cannot be read',
  'file-unwritable': 'A file cannot be written',
  'file-changed': 'A file was changed by somebody else while it was worked on',
  'output-unwritable': 'Outputs cannot be written',
  'output-busy': 'Another run is writing into the same folder',
  'temp-unwritable': 'The folder for temporary files is full, or cannot be written to',
  'report-not-ours': 'A file that Pullquote did not write has the place of the report of a shard',
  system: 'The operating system refused something',

  // Fonts.
  'font-missing': 'A package of fonts is not installed',
  'font-changed': 'A font is not the one that it was',
  'font-worker-died': 'The process that cuts fonts down ended before its work was done',

  // Shards.
  'shard-missing': 'A shard has left no report',
  'shard-twice': 'There are two reports of one shard',
  'shard-other': 'Reports are of different runs',
  'shard-conflict': 'Two shards have made one file, each with other bytes',
  'shard-damaged': 'A report of a shard, or an output that it names, is not whole',
  'shard-version': 'A shard was built by another version of Pullquote',

  // The rest of the machine.
  'build-worker-died': 'A process that builds outlines ended before its work was done',
  'cache-differs': 'What was kept of an earlier run is not what a new one makes',
  'not-installed-whole': 'Parts of Pullquote are not installed',
  'port-taken': 'Another program has the port, and those after it',
  'roots-unfit': 'The client of the agent server does not say which folders it allows',
  'source-date-epoch': '`SOURCE_DATE_EPOCH` is no whole number of seconds',
} as const;

/** Which of the things that the environment can do. */
export type EnvironmentCode = keyof typeof ENVIRONMENT_CODES;

export const isEnvironmentCode = (code: unknown): code is EnvironmentCode =>
  typeof code === 'string' && Object.hasOwn(ENVIRONMENT_CODES, code);
