/** The rules of a theme in, the style sheet that Marp makes of them out: scoped to the slides. */
import { themeHead } from '../looks/theme.js';
import type { Ratio } from '../model/outline.js';
import { newMarp } from './new-marp.js';

const NAME = 'pullquote';

/** Takes five times as long as rendering the slides of a deck, and depends on nothing of the deck's. */
export function packTheme(rules: string, ratio: Ratio): string {
  const marp = newMarp();
  marp.themeSet.add(`${themeHead(NAME)}${rules}`);
  return marp.render(`---\ntheme: ${NAME}\nsize: ${ratio}\n---\n`).css;
}

/** Where a style sheet cannot be read, in words with line and column; nothing where it can. */
export function styleFault(css: string): string | undefined {
  try {
    newMarp().themeSet.add(`/* @theme checked */${css}`);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CssSyntaxError') throw error;
    return error.message.replace(/^[^:]*:/, 'line ').replace(/^line (\d+):\d+: /, 'line $1: ');
  }
}
