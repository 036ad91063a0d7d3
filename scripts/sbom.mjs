/** Writes dist/sbom.cdx.json, the bill of materials; part of `npm run compile`, and so of `npm pack`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptPackages } from './bundled-packages.mjs';
import { makeSbom, momentOf } from './sbom/make-sbom.mjs';

const root = join(import.meta.dirname, '..');
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

writeFileSync(
  join(root, 'dist/sbom.cdx.json'),
  makeSbom({
    manifest: read('package.json'),
    packages: read('package-lock.json').packages,
    bundled: keptPackages(),
    playerLicense: read('generated/player.json').license,
    embedded: read('src/browser/embedded/embedded-chromium.json'),
    moment: momentOf(process.env.SOURCE_DATE_EPOCH),
  }),
);
