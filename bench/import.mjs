/** `npm run bench:import [-- PATH]`: prints how well drafts are made, of the corpus or of a folder of transcripts, and how fast. */
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importBundled } from './bundled.mjs';

const [path] = process.argv.slice(2);
const print = (line) => console.log(line);
// What reads files beside its own module finds them in the repository, which the bundle is not in.
const here = { 'import.meta.url': JSON.stringify(urlOf('test/import/corpus/truth.ts')) };
if (path === undefined) {
  const { benchImport } = await importBundled('import-figures', here);
  benchImport(print);
  print('For real transcripts, give their folder: npm run bench:import -- PATH');
} else {
  const { benchFolder } = await importBundled('import-folder', here);
  await benchFolder(print, resolve(path));
}

function urlOf(file) {
  return pathToFileURL(join(dirname(import.meta.dirname), file)).href;
}
