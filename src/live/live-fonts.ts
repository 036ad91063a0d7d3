/** The fonts of a live deck: made once, and again only when a character comes that they have not. */
import { embedFonts, type AddedFont, type DeckFace, type FaceCharacters } from '../fonts/index.js';
import type { FontFolders } from '../pipeline/fonts/deck-fonts.js';
import { joinFaces } from '../pipeline/fonts/face-characters.js';
import { lacksOf, type FontNeeds } from '../pipeline/fonts/font-needs.js';
import { withSheetFonts } from '../pipeline/fonts/sheet-fonts.js';
import type { SetFonts } from '../pipeline/fonts/unset-problems.js';

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

/** @param css what is shown until the first are made */
export function liveFonts(folders: FontFolders, css = ''): LiveFonts {
  const held = {
    characters: new Map() as FaceCharacters,
    css,
    missing: [] as readonly number[],
    han: [] as readonly number[],
    outlineFonts: [] as readonly AddedFont[],
    added: [] as readonly AddedFont[],
    families: [] as readonly string[],
    faces: '',
  };
  return {
    css: () => held.css,
    setFor: (needs) => ({ added: held.added, lacks: lacksOf(needs, [held], held.added) }),
    suffice({ presenter, outlineFonts, faces }) {
      const isNamed = presenter.families.every((family) => held.families.includes(family));
      return (
        isNamed &&
        keyOf(faces) === held.faces &&
        isSame(outlineFonts, held.outlineFonts) &&
        covers(held.characters, presenter.characters)
      );
    },
    async grow({ rules, presenter, outlineFonts, faces }) {
      const { families } = presenter;
      const added = await withSheetFonts(outlineFonts, rules);
      const characters = joinFaces(held.characters, presenter.characters);
      const outputs = [{ format: 'woff2', characters, families }] as const;
      const [set] = await embedFonts({ ...folders, addedFonts: added, faces, outputs });
      Object.assign(held, set, { characters, families, outlineFonts, added, faces: keyOf(faces) });
    },
  };
}

function covers(held: FaceCharacters, needed: FaceCharacters): boolean {
  return [...needed].every(([face, characters]) => {
    const present = held.get(face);
    return present !== undefined && [...characters].every((character) => present.has(character));
  });
}

/** Another look has other faces. */
function keyOf(faces: readonly DeckFace[]): string {
  return JSON.stringify(
    faces.map(({ name, fonts, own }) => [name, fonts, own?.map(({ hash, axes }) => [hash, axes])]),
  );
}

function isSame(one: readonly AddedFont[], other: readonly AddedFont[]): boolean {
  return one.length === other.length && one.every(({ hash }, index) => hash === other[index]?.hash);
}
