/** A font that a deck brings besides ours: a file that its outline names, or a package that is installed. */
import type { AuthorFont } from '../files/author-font.js';
import type { InstalledFont } from './installed-fonts.js';

export type AddedFont = AuthorFont | InstalledFont;

export function isInstalled(font: AddedFont): font is InstalledFont {
  return 'cuts' in font;
}
