/** Which npm packages a bundle holds: read from what esbuild says of it, kept for the licences and the bill of materials. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const kept = join(import.meta.dirname, '../generated/bundled');

/** @returns folders below the repository, as the lock file names them, e.g. `node_modules/ws` */
export function packagesIn({ inputs }) {
  const folders = Object.keys(inputs).flatMap(
    (path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(folders)].toSorted();
}

/** @param metafile of a build whose working folder is the repository */
export function keepPackages(bundle, metafile) {
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, `${bundle}.json`), `${JSON.stringify(packagesIn(metafile), undefined, 1)}\n`);
}

/** Of all bundles that were made. */
export function keptPackages() {
  const files = readdirSync(kept).map((name) => readFileSync(join(kept, name), 'utf8'));
  return [...new Set(files.flatMap((text) => JSON.parse(text)))].toSorted();
}
