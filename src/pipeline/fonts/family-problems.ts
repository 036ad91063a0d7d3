/** The pages of a deck in, the rules of their style sheets out, the font families that text is set in, and problems. */
import type { FamilyList } from '../../css/font-families.js';
import { styleRules, type StyleRule } from '../../css/style-rules.js';
import { FACES, type AddedFont, type DeckFace } from '../../fonts/index.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Outline } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';

/** Families that are embedded in a deck, in lower case. */
export function embeddedFamilies(faces: readonly Pick<DeckFace, 'family'>[]): ReadonlySet<string> {
  return new Set(
    faces.flatMap(({ family }) => [family, `${family} Han`]).map((family) => family.toLowerCase()),
  );
}

/** The rules of style sheets, of those in pages, and of elements that have one of their own. */
export function rulesOf(pages: readonly string[]): readonly StyleRule[] {
  const html = pages.filter(isHtml);
  const inline = html
    .flatMap((page) => [...page.matchAll(/\sstyle="([^"]*)"/g)])
    .flatMap(([, style = '']) => (/\bfont\b/.test(style) ? [`*{${style}}`] : []));
  return styleRules(
    [...pages.filter((page) => !isHtml(page)), ...html.flatMap(styleSheets), ...inline].join('\n'),
  );
}

export const isHtml = (page: string): boolean => page.trimStart().startsWith('<');

function styleSheets(html: string): readonly string[] {
  return [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/gi)].map(([, css = '']) => css);
}

/** Named ones that the deck has no face of, as they are written. */
export function foreignFamilies(
  lists: readonly FamilyList[],
  embedded: ReadonlySet<string>,
): readonly string[] {
  return [...new Set(lists.flatMap(({ families }) => families))].filter(
    (family) => !embedded.has(family.toLowerCase()),
  );
}

/** A family that is not embedded, and the first rule that sets text in it. */
export interface AbsentFamily {
  readonly family: string;
  readonly selector: string;
}

/**
 * A list is judged by its first family, which a reader's machine may or may not have; what stands behind one that is
 * embedded is never asked.
 *
 * @param addedFonts those of the style sheets included
 */
export function absentFamilies(
  lists: readonly FamilyList[],
  addedFonts: readonly AddedFont[],
  faces: readonly Pick<DeckFace, 'family'>[] = FACES,
): readonly AbsentFamily[] {
  const added = addedFonts.flatMap((font) => ('path' in font ? [font.family.toLowerCase()] : []));
  const embedded = new Set([...embeddedFamilies(faces), ...added]);
  const absent = new Map<string, string>();
  for (const { selector, families } of lists) {
    const [first] = families;
    if (first === undefined || embedded.has(first.toLowerCase()) || absent.has(first)) continue;
    absent.set(first, selector.replace(/\s+/g, ' '));
  }
  return [...absent].map(([family, selector]) => ({ family, selector }));
}

export function familyProblems(absent: readonly AbsentFamily[], outline: Outline): readonly Problem[] {
  return absent.map(({ family, selector }) =>
    makeProblem('font-not-embedded', {
      message: `the look or a template sets \`${selector}\` in “${family}”, which is not embedded`,
      hint:
        'name the file of that font under `fonts:` in the front matter, or set `Pullquote Serif`, `Pullquote Sans` or ' +
        '`Pullquote Mono`',
      file: outline.file.path,
    }),
  );
}
