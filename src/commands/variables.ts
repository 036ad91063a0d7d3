/** What is asked of the machine rather than of a command. */
export const VARIABLES: readonly (readonly [name: string, says: string])[] = [
  ['PULLQUOTE_CACHE', "where the unpacked browser, fonts and results are kept; the user's cache without it"],
  [
    'PULLQUOTE_CACHE_READONLY',
    "with 1 that folder is read and never written to; what is made goes to the user's cache",
  ],
  ['PULLQUOTE_BROWSER', 'a Chrome, Chromium or Edge to use, as with --browser'],
  ['PULLQUOTE_BROWSER_SANDBOX', 'auto, require or off, as with --browser-sandbox'],
];
