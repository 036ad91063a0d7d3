/** Whether pictures are scaled in, its row out. */
import { ok, warning, type MachineFact } from './finding.js';

/** @param version what the image engine says of itself, as JSON; undefined when there is none */
export function pictureFindings(version: string | undefined): readonly MachineFact[] {
  if (version === undefined)
    return [
      warning(
        'pictures',
        'sharp is not there: pictures go into the outputs as large as they come',
        'npm install --include=optional',
      ),
    ];
  const { sharp, vips } = JSON.parse(version) as { readonly sharp?: string; readonly vips?: string };
  return [ok('pictures', `scaled by sharp ${sharp ?? 'of unknown version'}, libvips ${vips ?? 'unknown'}`)];
}
