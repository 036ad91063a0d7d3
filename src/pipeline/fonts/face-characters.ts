/** Finished HTML and CSS in, the characters that each face of our fonts must have out. */
import { decodeHTML } from 'entities';
import { drawnCharacters } from '../../css/drawn-characters.js';
import { selectorSubjects } from '../../css/selector-subject.js';
import { styleRules, type Declaration, type StyleRule } from '../../css/style-rules.js';
import { textUnder } from '../../css/text-under.js';
import { clustersOf, FACES, type DeckFace, type FaceCharacters } from '../../fonts/index.js';
import { isHtml, rulesOf } from './family-problems.js';

const EAST_ASIAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/**
 * A look may set any text in any upright face, so each has all characters. Italics and code are rare, and East Asian
 * characters by the hundred: of these, italic faces have those that a rule sets in italics, and code is set where a
 * rule says so. What the rules are about is judged generously: a glyph too many is a few bytes, one too few is a box.
 *
 * @param pages HTML or style sheets; that tags count as text costs nothing, Latin letters are few
 * @param rules theirs, where they have been read already
 * @param faces of the deck
 */
export function faceCharacters(
  pages: readonly string[],
  rules: readonly StyleRule[] = rulesOf(pages),
  faces: readonly Pick<DeckFace, 'name' | 'family' | 'style'>[] = FACES,
): FaceCharacters {
  const html = pages.filter(isHtml);
  const texts = [...pages.map((page) => decoded(withoutData(page)))];
  const all = clustersOf([...texts, drawnCharacters(rules, texts.join(''))]);
  const small = [...all].filter(isNotEastAsian);
  const isRich = small.length < all.size;
  const italic = isRich ? new Set([...small, ...clustersOf(textSet(html, rules, ITALIC))]) : all;
  const mono = clustersOf(textSet(html, rules, MONO));
  return new Map(
    faces.map(({ name, family, style }) => {
      if (family === 'Pullquote Mono') return [name, mono];
      return [name, style === 'italic' ? italic : all];
    }),
  );
}

export function isNotEastAsian(cluster: string): boolean {
  return !EAST_ASIAN.test(cluster);
}

/** What either asks for. */
export function joinFaces(one: FaceCharacters, other: FaceCharacters): FaceCharacters {
  const all = new Map(one);
  for (const [face, characters] of other) all.set(face, new Set([...(one.get(face) ?? []), ...characters]));
  return all;
}

/** Tells whether a declaration sets text in a face, or hands it on to whoever asks for it. */
interface FaceSetting {
  readonly tags: readonly string[];
  readonly sets: (declaration: Declaration) => boolean;
  readonly keeps: (declaration: Declaration) => boolean;
}

const ITALIC: FaceSetting = {
  // So browsers set it, whatever a style sheet says.
  tags: ['em'],
  sets: ({ name, value }) => /^font(?:-style)?$/.test(name) && /\b(?:italic|oblique)\b/i.test(value),
  keeps: ({ name, value }) => name.startsWith('--') && /\b(?:italic|oblique)\b/i.test(value),
};

const MONO: FaceSetting = {
  tags: [],
  sets: ({ name, value }) => /^font(?:-family)?$/.test(name) && /Pullquote Mono|--mono\b/i.test(value),
  keeps: ({ name, value }) =>
    name.startsWith('--') && name !== '--mono' && /Pullquote Mono|--mono\b/i.test(value),
};

function textSet(html: readonly string[], rules: readonly StyleRule[], face: FaceSetting): readonly string[] {
  if (rules.some(({ declarations }) => declarations.some(face.keeps))) return html.map(decoded);
  const setting = rules.filter(({ declarations }) => declarations.some(face.sets));
  const subjects = [face.tags, setting.map(({ selector }) => selector)].flat().flatMap(selectorSubjects);
  const inline = (style: string): boolean =>
    /font/i.test(style) && styleRules(`a{${style}}`).some(({ declarations }) => declarations.some(face.sets));
  // What stands before and after an element is written in the style sheet.
  const content = rules.flatMap(({ declarations }) => declarations.filter(({ name }) => name === 'content'));
  return [
    ...html.flatMap((page) => textUnder(page, subjects, inline)).map(decoded),
    drawnCharacters([{ selector: '', declarations: content }], ''),
  ];
}

/** As text, a picture or a font would claim glyphs. */
function withoutData(page: string): string {
  return page.replace(/data:[^"'()\s]*/g, '');
}

/** `&#x2615;` is ☕: so it stands in what Marp passes on as it is. */
function decoded(html: string): string {
  return html.includes('&') ? decodeHTML(html) : html;
}
