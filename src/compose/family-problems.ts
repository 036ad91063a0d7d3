/** The pages of a deck in, the font families that they set text in out, and a problem for each that is not embedded. */
import { familyLists } from '../css/font-families.js';
import { styleRules, type StyleRule } from '../css/style-rules.js';
import { FACES, type AddedFont } from '../fonts/index.js';
import { makeProblem } from '../model/make-problem.js';
import type { Outline } from '../model/outline.js';
import type { Problem } from '../model/problem.js';

const OURS = new Set(
  FACES.flatMap(({ family }) => [family, `${family} Han`]).map((family) => family.toLowerCase()),
);

/** The rules of style sheets, of those in pages, and of elements that have one of their own. */
export function rulesOf(pages: readonly string[]): readonly StyleRule[] {
  const html = pages.filter(isHtml);
  const inline = html
    .flatMap((page) => [...page.matchAll(/\sstyle="([^"]*\bfont\b[^"]*)"/g)])
    .map(([, style = '']) => `*{${style}}`);
  return styleRules(
    [...pages.filter((page) => !isHtml(page)), ...html.flatMap(styleSheets), ...inline].join('\n'),
  );
}

export const isHtml = (page: string): boolean => page.trimStart().startsWith('<');

function styleSheets(html: string): readonly string[] {
  return [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/gi)].map(([, css = '']) => css);
}

/** Named ones that are not ours, as they are written. */
export function foreignFamilies(pages: readonly string[]): readonly string[] {
  const lists = familyLists(rulesOf(pages));
  return [...new Set(lists.flatMap(({ families }) => families))].filter(
    (family) => !OURS.has(family.toLowerCase()),
  );
}

/**
 * A list is judged by its first family, which a reader's machine may or may not have; what stands behind one that is
 * embedded is never asked.
 *
 * @param addedFonts those of the style sheets included
 */
export function familyProblems(
  pages: readonly string[],
  addedFonts: readonly AddedFont[],
  outline: Outline,
): readonly Problem[] {
  const rules = rulesOf(pages);
  const added = addedFonts.flatMap((font) => ('path' in font ? [font.family] : []));
  const embedded = new Set(added.map((family) => family.toLowerCase()));
  const isThere = (family: string): boolean =>
    OURS.has(family.toLowerCase()) || embedded.has(family.toLowerCase());
  const absent = new Map<string, string>();
  for (const { selector, families } of familyLists(rules)) {
    const [first] = families;
    if (first !== undefined && !isThere(first) && !absent.has(first)) absent.set(first, selector);
  }
  return [...absent].map(([family, selector]) =>
    makeProblem('font-not-embedded', {
      message: `the look or a template sets \`${selector.replace(/\s+/g, ' ')}\` in “${family}”, which is not embedded`,
      hint:
        'name the file of that font under `fonts:` in the front matter, or set `Pullquote Serif`, `Pullquote Sans` or ' +
        '`Pullquote Mono`',
      file: outline.file.path,
    }),
  );
}
