/** The files that outlines are made from, by their extensions: to be watched, shown and offered. */
import { SOURCE_FORMATS } from '../../sources/formats/registry.js';
import { SOURCE_EXTENSIONS, TEXT_EXTENSIONS } from '../../sources/formats/source-extensions.js';

const PICTURES = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif', 'svg', 'tif', 'tiff'];
const FONTS = ['ttf', 'otf', 'woff', 'woff2'];
/** Settings and tables of our own words, looks, templates. */
const AROUND = ['yml', 'yaml', 'css', 'hbs'];

/** Whether a file of that name is one. */
export const PICTURE_FILE = ending(PICTURES);
export const FONT_FILE = ending(FONTS);
export const SOURCE_FILE = ending(SOURCE_EXTENSIONS);

export const WATCHED_FILES = glob([...SOURCE_EXTENSIONS, ...AROUND, ...PICTURES, ...FONTS]);

/** Sources that an editor shows, beside the Markdown that it asks about anyway. */
export const SHOWN_SOURCES = glob(
  TEXT_EXTENSIONS.filter((extension) => !SOURCE_FORMATS.markdown.extensions.includes(extension)),
);

function ending(extensions: readonly string[]): RegExp {
  return new RegExp(`\\.(?:${extensions.join('|')})$`, 'i');
}

function glob(extensions: readonly string[]): string {
  return `**/*.{${extensions.join(',')}}`;
}
