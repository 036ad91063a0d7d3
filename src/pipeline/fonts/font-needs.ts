/** The pages of a deck in, what they ask of their fonts out; and the fonts that were made, what they lack of it. */
import { familyLists, type FamilyList } from '../../css/font-families.js';
import type { StyleRule } from '../../css/style-rules.js';
import {
  clustersOf,
  FACES,
  nearestFace,
  type AddedFont,
  type DeckFace,
  type FaceCharacters,
  type FontSet,
} from '../../fonts/index.js';
import { faceCharacters, isNotEastAsian, joinFaces } from './face-characters.js';
import { absentFamilies, embeddedFamilies, foreignFamilies, rulesOf } from './family-problems.js';
import type { FontLacks } from './glyph-problems.js';

export interface DeckWords {
  /** The slides and their theme, as HTML and CSS. */
  readonly slides: readonly string[];
  /** What the player says around the slides, set in Pullquote Sans; no author's either. */
  readonly controls: readonly string[];
  /** What the speaker's copy shows besides, set in Pullquote Sans. */
  readonly notes: readonly string[];
  /** Words of the sources that it shows besides: no author's, so that a glyph they lack is no problem of the talk. */
  readonly contexts: readonly string[];
  /** The handout, as HTML and CSS; empty when none is made. */
  readonly handout: readonly string[];
}

export interface FontNeeds {
  readonly rules: readonly StyleRule[];
  readonly lists: readonly FamilyList[];
  /** Of the slides alone. */
  readonly screen: CopyNeeds;
  /** Of the slides with what a speaker sees besides. */
  readonly presenter: CopyNeeds;
  /** Of the slides and the handout. */
  readonly print: CopyNeeds;
  /** Code points that the talk's author answers for. */
  readonly own: ReadonlySet<number>;
  readonly outlineFonts: readonly AddedFont[];
  /** Those that the deck is set in. */
  readonly faces: readonly DeckFace[];
}

export interface CopyNeeds {
  readonly characters: FaceCharacters;
  readonly families: readonly string[];
}

export function fontNeeds(
  { slides, controls, notes, contexts, handout }: DeckWords,
  outlineFonts: readonly AddedFont[],
  faces: readonly DeckFace[] = FACES,
): FontNeeds {
  const ofSlides = rulesOf(slides);
  const rules = [...ofSlides, ...rulesOf(handout)];
  const lists = familyLists(rules);
  const shown = faceCharacters(slides, ofSlides, faces);
  const noted = withNotes(shown, notes, faces);
  // The slides were read already; those in the handout are under its rules as well.
  const printed = handout.length === 0 ? shown : joinFaces(shown, faceCharacters(handout, rules, faces));
  // A handout may give a variable of the slides another value.
  const embedded = embeddedFamilies(faces);
  const families = foreignFamilies(handout.length === 0 ? lists : familyLists(ofSlides), embedded);
  return {
    rules,
    lists,
    screen: { characters: withControls(shown, controls, faces), families },
    presenter: { characters: withControls(withNotes(noted, contexts, faces), controls, faces), families },
    print: { characters: printed, families: foreignFamilies(lists, embedded) },
    own: codePointsOf(joinFaces(noted, printed)),
    outlineFonts,
    faces,
  };
}

/** What the author's own words lack in fonts that were made for them, and perhaps for more. */
export function lacksOf(
  needs: Pick<FontNeeds, 'own' | 'lists' | 'faces'>,
  sets: readonly Pick<FontSet, 'missing' | 'han'>[],
  added: readonly AddedFont[],
): FontLacks {
  const own = (of: 'missing' | 'han'): readonly number[] => [
    ...new Set(sets.flatMap((set) => set[of]).filter((codePoint) => needs.own.has(codePoint))),
  ];
  return {
    missing: own('missing'),
    han: own('han'),
    absent: absentFamilies(needs.lists, added, needs.faces),
  };
}

/** Upright, plain and bold. */
function withControls(
  characters: FaceCharacters,
  controls: readonly string[],
  faces: readonly DeckFace[],
): FaceCharacters {
  const clusters = clustersOf(controls);
  const set = [400, 600].flatMap(
    (weight) => nearestFace(faces, { family: 'Pullquote Sans', weight, style: 'normal' })?.name ?? [],
  );
  return joinFaces(characters, new Map(set.map((name) => [name, clusters])));
}

/** East Asian words are emphasized by dots. */
function withNotes(
  characters: FaceCharacters,
  notes: readonly string[],
  faces: readonly DeckFace[],
): FaceCharacters {
  const face = nearestFace(faces, { family: 'Pullquote Sans', weight: 400, style: 'normal' });
  if (face === undefined) throw new Error('there is no face for notes');
  const clusters = clustersOf(notes);
  const italic = nearestFace(faces, { family: 'Pullquote Sans', weight: 400, style: 'italic' });
  const noted = joinFaces(characters, new Map([[face.name, clusters]]));
  if (italic === undefined) return noted;
  return joinFaces(noted, new Map([[italic.name, new Set([...clusters].filter(isNotEastAsian))]]));
}

function codePointsOf(faces: FaceCharacters): ReadonlySet<number> {
  const codePoints = new Set<number>();
  for (const clusters of faces.values())
    for (const cluster of clusters) for (const sign of cluster) codePoints.add(codePointAt(sign));
  return codePoints;
}

/** Of a sign that is not empty. */
function codePointAt(sign: string): number {
  const codePoint = sign.codePointAt(0);
  if (codePoint === undefined) throw new Error('a cluster without a sign');
  return codePoint;
}
