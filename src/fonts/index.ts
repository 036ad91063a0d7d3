/** What the rest of Pullquote may use of the fonts. */
export type { AddedFont } from './added-font.js';
export { readAuthorFonts, type AuthorFont, type AuthorFontFile, type BrokenFont } from './author-font.js';
export { CLUSTER_PATTERN, clustersOf } from './characters.js';
export { embedFonts, type FontRequest, type FontSet } from './embed-fonts.js';
export { FACES, type Face, type FaceName, type FontFamily } from './faces.js';
export { inspectFonts, type InspectedFonts, type OtherScript } from './inspect-fonts.js';
export { readInstalledFonts } from './installed-fonts.js';
export { familiesOf, isFamily, lackingFaces } from './lacking-faces.js';
export { missingGlyphs } from './missing-glyphs.js';
export { ownScriptFonts, packagesOf, scriptFontsFor, type ScriptFonts } from './script-fonts.js';
export type { FaceCharacters, FontOutput } from './plan-fonts.js';
export type { FontWorkers } from './run-font-jobs.js';
export type { FontFormat } from './subset-font-file.js';
