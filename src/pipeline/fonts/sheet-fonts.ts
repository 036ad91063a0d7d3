/** Style sheets in, the fonts that they bring as data out, under the names that they give them. */
import { ownFonts } from '../../css/font-families.js';
import type { StyleRule } from '../../css/style-rules.js';
import { readAuthorFonts, type AddedFont, type AuthorFont } from '../../fonts/index.js';

/**
 * A look that brings a font need not bring one for every sign: what it lacks is drawn by ours under the same name, as
 * for fonts that an outline names. One that cannot be read is left out, and is then told not to be embedded.
 */
export async function sheetFonts(rules: readonly StyleRule[]): Promise<readonly AuthorFont[]> {
  const faces = ownFonts(rules);
  const read = await Promise.all(
    faces.map(async ({ data, ...named }) => {
      const { fonts } = await readAuthorFonts([{ path: named.family, bytes: Buffer.from(data, 'base64') }]);
      return fonts.map((font) => ({ ...font, ...named }));
    }),
  );
  return read.flat();
}

/** Those that an outline has, and those of its look. */
export async function withSheetFonts(
  addedFonts: readonly AddedFont[],
  rules: readonly StyleRule[],
): Promise<readonly AddedFont[]> {
  return [...addedFonts, ...(await sheetFonts(rules))];
}
