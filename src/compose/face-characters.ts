/** Finished HTML in, the characters that each face of our fonts must have out. */
import { clustersOf, type FaceCharacters } from '../fonts/index.js';

const HAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/**
 * A look may set any text in any upright face, so each has all characters. Italics and code are rare,
 * and Chinese has no italics: those faces have Chinese only where it is marked so.
 *
 * @param pages HTML or CSS; that their tags count as text costs nothing, Latin letters are few
 */
export function faceCharacters(pages: readonly string[]): FaceCharacters {
  const all = clustersOf(pages);
  const western = [...all].filter((cluster) => !HAN.test(cluster));
  const italic = new Set([...western, ...clustersOf(inside(pages, 'em'))]);
  return new Map([
    ['serif-500', all],
    ['serif-700', all],
    ['sans-400', all],
    ['sans-600', all],
    ['serif-500-italic', italic],
    ['sans-400-italic', italic],
    ['mono-400', clustersOf(inside(pages, 'code'))],
  ] as const);
}

function inside(pages: readonly string[], tag: string): readonly string[] {
  const element = new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs');
  return pages.flatMap((page) => [...page.matchAll(element)].map(([, content = '']) => content));
}
