/** The fonts of a live deck: made once, and again only when a character comes that they have not. */
import { familyLists } from '../css/font-families.js';
import type { StyleRule } from '../css/style-rules.js';
import { clustersOf, embedFonts, type AddedFont, type FaceCharacters } from '../fonts/index.js';
import type { FontFolders } from './deck-fonts.js';
import { faceCharacters } from './face-characters.js';
import { absentFamilies, foreignFamilies, rulesOf } from './family-problems.js';
import type { FontLacks } from './glyph-problems.js';
import { withSheetFonts } from './sheet-fonts.js';

export interface LivePages {
  readonly slides: readonly string[];
  readonly themeCss: string;
  /** Set in Pullquote Sans. */
  readonly notes: readonly string[];
  /** Words of the sources, set in the same: a glyph they lack is no problem of the talk. */
  readonly contexts: readonly string[];
}

export interface LiveFonts {
  /** `@font-face` rules; what is shown until better ones are there. */
  css(): string;
  lacks(): FontLacks;
  /** Whether all that is on the pages can be shown by what is there. */
  suffice(pages: LivePages, addedFonts: readonly AddedFont[]): boolean;
  /** Grows the fonts by what they lack; they never shrink, so that taking a word back costs nothing. */
  grow(pages: LivePages, addedFonts: readonly AddedFont[]): Promise<void>;
}

export function liveFonts(folders: FontFolders): LiveFonts {
  const held = {
    characters: new Map() as FaceCharacters,
    css: '',
    lacks: { missing: [], han: [], absent: [] } as FontLacks,
    own: [] as readonly AddedFont[],
    families: [] as readonly string[],
  };
  return {
    css: () => held.css,
    lacks: () => held.lacks,
    suffice(pages, addedFonts) {
      const rules = rulesOf([...pages.slides, pages.themeCss]);
      const isNamed = foreignFamilies(familyLists(rules)).every((family) => held.families.includes(family));
      return isNamed && isSame(addedFonts, held.own) && covers(held.characters, charactersOf(pages, rules));
    },
    async grow(pages, own) {
      const rules = rulesOf([...pages.slides, pages.themeCss]);
      const addedFonts = await withSheetFonts(own, rules);
      const characters = union(held.characters, charactersOf(pages, rules));
      const lists = familyLists(rules);
      const families = foreignFamilies(lists);
      const outputs = [{ format: 'woff2', characters, families }] as const;
      const [set] = await embedFonts({ ...folders, addedFonts, outputs });
      const wanted = codePointsOf(charactersOf({ ...pages, contexts: [] }, rules));
      const missing = (set?.missing ?? []).filter((codePoint) => wanted.has(codePoint));
      const lacks = { missing, han: set?.han ?? [], absent: absentFamilies(lists, addedFonts) };
      Object.assign(held, { characters, css: set?.css ?? '', lacks, families, own });
    },
  };
}

function charactersOf(
  { slides, themeCss, notes, contexts }: LivePages,
  rules: readonly StyleRule[],
): FaceCharacters {
  const faces = faceCharacters([...slides, themeCss], rules);
  return union(faces, new Map([['sans-400', clustersOf([...notes, ...contexts])]]));
}

function codePointsOf(characters: FaceCharacters): ReadonlySet<number> {
  const clusters = [...characters.values()].flatMap((face) => [...face]);
  return new Set(clusters.flatMap((cluster) => Array.from(cluster, (sign) => sign.codePointAt(0) ?? 0)));
}

function union(one: FaceCharacters, other: FaceCharacters): FaceCharacters {
  const all = new Map(one);
  for (const [face, characters] of other) all.set(face, new Set([...(one.get(face) ?? []), ...characters]));
  return all;
}

function covers(held: FaceCharacters, needed: FaceCharacters): boolean {
  return [...needed].every(([face, characters]) => {
    const present = held.get(face);
    return present !== undefined && [...characters].every((character) => present.has(character));
  });
}

function isSame(one: readonly AddedFont[], other: readonly AddedFont[]): boolean {
  return one.length === other.length && one.every(({ hash }, index) => hash === other[index]?.hash);
}
