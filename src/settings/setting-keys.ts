/** The options that a settings file can hold, and those that it cannot: whoever clones a file has not written it. */

/**
 * By their long names. `flag` is yes or no; `path` and `paths` start at the file's folder and stay in it. What else a value
 * must be the command line says, whose options these are.
 */
export const OPTION_KINDS = {
  output: 'path',
  format: 'list',
  templates: 'paths',
  paper: 'word',
  handout: 'word',
  'handout-notes': 'flag',
  steps: 'flag',
  fit: 'flag',
  jobs: 'word',
  'words-per-minute': 'word',
  'characters-per-minute': 'word',
  reporter: 'word',
  quiet: 'flag',
  port: 'word',
  open: 'flag',
  poll: 'flag',
} as const satisfies Readonly<Record<string, 'word' | 'list' | 'flag' | 'path' | 'paths'>>;

export type OptionKey = keyof typeof OPTION_KINDS;

export const OPTION_KEYS: readonly string[] = Object.keys(OPTION_KINDS);

export const isOptionKey = (key: string): key is OptionKey => Object.hasOwn(OPTION_KINDS, key);

/** What each could do to whoever runs a command in a folder of somebody else's. */
export const REFUSED_KEYS: Readonly<Record<string, string>> = {
  browser: 'runs a program',
  'browser-sandbox': 'takes the browser out of its sandbox',
  'allow-outside': 'reads files outside the outline’s folder',
  'allow-remote': 'reaches the network',
  force: 'takes the place of files that are not ours',
  draft: 'lets problems pass',
  remote: 'opens the talk to the local network',
  follow: 'opens the talk to the local network',
  token: 'lets every user of the machine read the notes',
  editor: 'lets another program show the pages',
  overlay: 'decides what the audience sees',
  rehearse: 'writes records of rehearsals',
  fix: 'changes outlines',
  'fix-quotes': 'changes the words of quotations',
  'update-evidence': 'writes lock files',
  coverage: 'writes a page',
  source: 'reads a file of any place',
  cache: 'decides what is trusted of earlier runs',
  'verify-cache': 'decides what is trusted of earlier runs',
  shard: 'belongs to one run',
};
