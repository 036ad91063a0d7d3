/**
 * Writes the hyphenation patterns of the npm package `hyphen` as JSON into generated/hyphenation/: as modules they take a
 * tenth of a second to load, as JSON a tenth of that. Only languages whose words are hyphenated at a line's end.
 */
import { createRequire } from 'node:module';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const patternsOf = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../generated/hyphenation');

/** What the file is called by the tag of its language, where that is another name. */
const NAMED = {
  de: 'de-1996',
  el: 'el-monoton',
  en: 'en-us',
  'en-GB': 'en-gb',
  sr: 'sr-cyrl',
};
const LANGUAGES =
  'af be bg ca cs cy da de el en en-GB es et eu fi fr ga gl hr hu id is it lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const language of LANGUAGES.split(' ')) {
  const patterns = patternsOf(`hyphen/patterns/${NAMED[language] ?? language}.js`);
  writeFileSync(join(folder, `${language}.json`), JSON.stringify(patterns));
}
