/**
 * What the open pages of a deck set in, problems out for text that its faces cannot draw: asked of computed styles, so that
 * nothing gets round it that reading the style sheets has missed.
 */
import type { PageHandle } from '../../browser/page/page-handle.js';
import { SLIDE_CLASS } from '../../text/slide-class.js';
import { textsInPage, type PageTexts, type SetText } from '../../fit/texts-in-page.js';
import {
  CLUSTER_PATTERN,
  FACES,
  familiesOf,
  isFamily,
  lackingFaces,
  type AddedFont,
} from '../../fonts/index.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Outline } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';
import { embeddedFamilies, familyProblems } from './family-problems.js';
import { firstPlace, listed, type FontLacks } from './glyph-problems.js';

/** The fonts of the pages, and what is known to be wrong with them. */
export interface SetFonts {
  readonly added: readonly AddedFont[];
  readonly lacks: FontLacks;
}

/** Of families that every deck has, a page may have left out the faces: it sets nothing in them. */
const OURS = embeddedFamilies(FACES);

const TASK = { cluster: CLUSTER_PATTERN, patterns: SLIDE_CLASS };

/** What the page sets in which face. */
export function textsOn(page: Pick<PageHandle, 'evaluate'>): Promise<PageTexts> {
  return page.evaluate(textsInPage, TASK);
}

/** @returns what is not in `lacks` already, once a style */
export function unsetProblems(
  pages: readonly PageTexts[],
  fonts: SetFonts,
  outline: Outline,
): readonly Problem[] {
  const problems = pages.flatMap(({ texts, faces }) => {
    const lacking = lackingFaces(texts, faces, fonts.added);
    return texts.flatMap((text, index) => problemsOf(text, lacking[index] ?? [], faces, fonts, outline));
  });
  const byMessage = new Map(problems.map((problem) => [problem.message, problem]));
  return [...byMessage.values()];
}

function problemsOf(
  text: SetText,
  lacking: readonly number[],
  faces: PageTexts['faces'],
  { lacks }: SetFonts,
  outline: Outline,
): readonly Problem[] {
  const [first = ''] = familiesOf(text.families);
  if (lacks.absent.some(({ family }) => isFamily(family, first))) return [];
  const isEmbedded = OURS.has(first.toLowerCase()) || faces.some(({ family }) => isFamily(family, first));
  if (!isEmbedded) return familyProblems([{ family: first, selector: text.place }], outline);
  const characters = lacking
    .filter((codePoint) => !lacks.missing.includes(codePoint))
    .map((codePoint) => String.fromCodePoint(codePoint));
  return characters.length === 0 ? [] : [unsetProblem(characters, first, text, outline)];
}

function unsetProblem(
  characters: readonly string[],
  family: string,
  { weight, italic, place }: SetText,
  outline: Outline,
): Problem {
  // The family of the marks that Chinese sets otherwise stands before that of the letters.
  const face = [`“${family.replace(/ Han$/, '')}”`, String(weight), ...(italic ? ['italic'] : [])].join(' ');
  return makeProblem('glyph-missing', {
    message: `\`${place}\` is set in ${face}, which is embedded without ${listed(characters)}`,
    hint: 'set it in another face, or write the rule of the look or template that does so without escapes',
    file: outline.file.path,
    span: firstPlace(characters[0] ?? '', outline.file.text),
  });
}
