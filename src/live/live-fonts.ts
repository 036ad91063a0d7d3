/** The fonts of a live deck: made once, and again only when a character comes that they have not. */
import { familyLists, type FamilyList } from '../css/font-families.js';
import type { StyleRule } from '../css/style-rules.js';
import { clustersOf, embedFonts, type AddedFont, type FaceCharacters } from '../fonts/index.js';
import type { FontFolders } from '../pipeline/fonts/deck-fonts.js';
import { faceCharacters, joinFaces } from '../pipeline/fonts/face-characters.js';
import { absentFamilies, foreignFamilies, rulesOf } from '../pipeline/fonts/family-problems.js';
import type { FontLacks } from '../pipeline/fonts/glyph-problems.js';
import { withSheetFonts } from '../pipeline/fonts/sheet-fonts.js';
import type { SetFonts } from '../pipeline/fonts/unset-problems.js';

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
  /** What they have besides ours, and what of a version they lack, as far as it is known without new ones. */
  setFor(needs: FontNeeds): SetFonts;
  /** Whether all that is on the pages can be shown by what is there. */
  suffice(needs: FontNeeds): boolean;
  /** Grows the fonts by what they lack; they never shrink, so that taking a word back costs nothing. */
  grow(needs: FontNeeds): Promise<void>;
}

/** What a version of a deck asks of its fonts. */
export interface FontNeeds {
  readonly rules: readonly StyleRule[];
  readonly lists: readonly FamilyList[];
  readonly characters: FaceCharacters;
  /** Code points that its author answers for. */
  readonly own: ReadonlySet<number>;
  readonly outlineFonts: readonly AddedFont[];
}

export function fontNeeds(
  { slides, themeCss, notes, contexts }: LivePages,
  outlineFonts: readonly AddedFont[],
): FontNeeds {
  const pages = [...slides, themeCss];
  const rules = rulesOf(pages);
  const own = joinFaces(faceCharacters(pages, rules), new Map([['sans-400', clustersOf(notes)]]));
  return {
    rules,
    lists: familyLists(rules),
    characters: joinFaces(own, new Map([['sans-400', clustersOf(contexts)]])),
    own: codePointsOf(own),
    outlineFonts,
  };
}

export function liveFonts(folders: FontFolders): LiveFonts {
  const held = {
    characters: new Map() as FaceCharacters,
    css: '',
    lacks: { missing: [], han: [], absent: [] } as FontLacks,
    outlineFonts: [] as readonly AddedFont[],
    added: [] as readonly AddedFont[],
    families: [] as readonly string[],
  };
  return {
    css: () => held.css,
    setFor({ lists, own }) {
      const { missing, han } = held.lacks;
      const lacks = {
        missing: missing.filter((codePoint) => own.has(codePoint)),
        han: han.filter((codePoint) => own.has(codePoint)),
        absent: absentFamilies(lists, held.added),
      };
      return { added: held.added, lacks };
    },
    suffice({ lists, characters, outlineFonts }) {
      const isNamed = foreignFamilies(lists).every((family) => held.families.includes(family));
      return isNamed && isSame(outlineFonts, held.outlineFonts) && covers(held.characters, characters);
    },
    async grow({ rules, lists, outlineFonts, ...needs }) {
      const added = await withSheetFonts(outlineFonts, rules);
      const characters = joinFaces(held.characters, needs.characters);
      const families = foreignFamilies(lists);
      const outputs = [{ format: 'woff2', characters, families }] as const;
      const [set] = await embedFonts({ ...folders, addedFonts: added, outputs });
      const lacks = { missing: set?.missing ?? [], han: set?.han ?? [], absent: [] };
      Object.assign(held, { characters, css: set?.css ?? '', lacks, families, outlineFonts, added });
    },
  };
}

function codePointsOf(characters: FaceCharacters): ReadonlySet<number> {
  const clusters = [...characters.values()].flatMap((face) => [...face]);
  return new Set(clusters.flatMap((cluster) => Array.from(cluster, (sign) => sign.codePointAt(0) ?? 0)));
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
