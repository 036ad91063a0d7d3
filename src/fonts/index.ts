/** What the rest of Pullquote may use of the fonts. */
export type { AddedFont } from './installed/added-font.js';
export { readAuthorFonts, type AuthorFont } from './files/author-font.js';
export { CLUSTER_PATTERN, clustersOf } from './bundled/characters.js';
export { embedFonts, type FontSet } from './embed/embed-fonts.js';
export { deckFaces, nearestFace, withItalics, type DeckFace } from './choose/deck-faces.js';
export { FACES, type FaceName } from './bundled/faces.js';
export { inspectFonts, type InspectedFonts, type OtherScript } from './installed/inspect-fonts.js';
export { fileFonts } from './choose/file-fonts.js';
export { readLookFonts, type LookFont } from './installed/look-fonts.js';
export { readInstalledFonts } from './installed/installed-fonts.js';
export { familiesOf, isFamily, lackingFaces } from './choose/lacking-faces.js';
export { missingGlyphs } from './choose/missing-glyphs.js';
export { ownScriptFonts, packagesOf, scriptFontsFor, type ScriptFonts } from './installed/script-fonts.js';
export type { FaceCharacters } from './embed/plan-fonts.js';
export type { FontWorkers } from './jobs/run-font-jobs.js';
export type { FontFormat } from './files/subset-font-file.js';
