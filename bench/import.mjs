/** `npm run bench:import`: prints how well drafts are made from the corpus, and how fast. */
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importBundled } from './bundled.mjs';

const truth = pathToFileURL(join(dirname(import.meta.dirname), 'test/import/corpus/truth.ts')).href;
// The corpus is read beside its own module, which a bundle is not.
const { benchImport } = await importBundled('import-figures', { 'import.meta.url': JSON.stringify(truth) });
benchImport((line) => console.log(line), process.argv[2]);
