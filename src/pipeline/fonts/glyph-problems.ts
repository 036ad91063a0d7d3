/** What the fonts of a deck lack in, problems with their places in the outline out: one a script, one a sign. */
import { ownScriptFonts, packagesOf, scriptFontsFor, type ScriptFonts } from '../../fonts/index.js';
import { familyProblems, type AbsentFamily } from './family-problems.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Span } from '../../model/position.js';
import type { FileRef, Outline } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';
import { scriptOf } from '../../languages/tags/script-of.js';
import { unicodeName } from '../../text/code-point.js';

export interface FontLacks {
  /** Code points that no font has. */
  readonly missing: readonly number[];
  /** Chinese characters in the forms of Simplified Chinese. */
  readonly han: readonly number[];
  /** Families that text is set in. */
  readonly absent: readonly AbsentFamily[];
}

export function glyphProblems({ missing, han, absent }: FontLacks, outline: Outline): readonly Problem[] {
  const problems = [...familyProblems(absent, outline), ...missingProblems(missing, outline)];
  // Whoever adds the fonts for an error has the right forms as well.
  const own = ownScriptFonts(scriptOf(outline.meta.lang));
  const isTold = own !== undefined && groupByScript(missing, outline).some(({ fonts }) => fonts === own);
  return isTold ? problems : [...problems, ...formsProblems(han, outline)];
}

/** @param drawing whose text lacks them, if it is not the outline's own */
export function missingProblems(
  missing: readonly number[],
  outline: Outline,
  drawing?: FileRef,
): readonly Problem[] {
  return groupByScript(missing, outline)
    .map((group) => missingProblem(group, outline, drawing))
    .toSorted((a, b) => offsetOf(a) - offsetOf(b));
}

/** Characters in the order of the outline, and the fonts for them if there are any. */
interface Group {
  readonly fonts: ScriptFonts | undefined;
  readonly characters: readonly string[];
}

/** A character that is of no script that we know fonts for is a group of its own. */
function groupByScript(missing: readonly number[], { meta, file }: Outline): readonly Group[] {
  const script = scriptOf(meta.lang);
  const groups = new Map<string, { fonts: ScriptFonts | undefined; characters: string[] }>();
  const place = (character: string): number => file.text.indexOf(character) >>> 0;
  const characters = missing.map((codePoint) => String.fromCodePoint(codePoint));
  for (const character of characters.toSorted((a, b) => place(a) - place(b))) {
    const [fonts] = scriptFontsFor(character, script);
    const key = fonts?.name ?? character;
    const group = groups.get(key) ?? { fonts, characters: [] };
    group.characters.push(character);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function missingProblem(
  { fonts, characters }: Group,
  outline: Outline,
  drawing: FileRef | undefined,
): Problem {
  return makeProblem('glyph-missing', {
    message: `no embedded font has ${named(characters, fonts)}${drawing ? `, in the text of “${drawing.path}”` : ''}`,
    hint:
      fonts === undefined
        ? 'name a font that has it under `fonts:` in the front matter, or write it otherwise'
        : `${installation(fonts)}, or name a font file under \`fonts:\` in the front matter`,
    file: (drawing?.namedIn ?? outline.file).path,
    span: drawing?.span ?? firstPlace(characters[0] ?? '', outline.file.text),
  });
}

function named(characters: readonly string[], fonts: ScriptFonts | undefined): string {
  const [first = ''] = characters;
  if (fonts === undefined || characters.length === 1) return `“${first}” (${unicodeName(first)})`;
  return `the ${fonts.name} characters ${listed(characters)}`;
}

const SHOWN = 5;

/** The first of them, and how many more there are. */
export function listed(characters: readonly string[]): string {
  const shown = characters.slice(0, SHOWN).map((character) => `“${character}”`);
  const more = characters.length - shown.length;
  return [...shown, ...(more === 0 ? [] : [`and ${more} more`])].join(', ');
}

/** The weights are those that the looks set text in. */
function installation({ sans, serif }: ScriptFonts): string {
  const packages = [
    { family: sans, weights: serif === undefined ? '400 to 700' : '400 and 600' },
    { family: serif, weights: '500 and 700' },
  ].flatMap(({ family, weights }) =>
    family === undefined ? [] : [`\`${packagesOf(family)[0] ?? ''}\` (weights ${weights})`],
  );
  return `install ${packages.join(' and ')} beside the talk with npm`;
}

/** Said once: it is the same for every character. */
function formsProblems(han: readonly number[], { meta, file }: Outline): readonly Problem[] {
  const fonts = ownScriptFonts(scriptOf(meta.lang));
  // Words of our own may be in another script's signs.
  const characters = han
    .map((codePoint) => String.fromCodePoint(codePoint))
    .filter((character) => file.text.includes(character))
    .toSorted((a, b) => file.text.indexOf(a) - file.text.indexOf(b));
  const [first] = characters;
  if (fonts === undefined || first === undefined) return [];
  return [
    makeProblem('glyph-forms', {
      message: `${fonts.name} is set in the forms of Simplified Chinese: ${listed(characters)}`,
      hint: installation(fonts),
      file: file.path,
      span: firstPlace(first, file.text),
    }),
  ];
}

function offsetOf({ span }: Problem): number {
  return span?.start.offset ?? Number.MAX_SAFE_INTEGER;
}

/** Where an outline has a character first. */
export function firstPlace(character: string, text: string): Span | undefined {
  const [written] = [character, character.normalize('NFD')].filter((form) => text.includes(form));
  if (written === undefined) return undefined;
  const offset = text.indexOf(written);
  const before = text.slice(0, offset).split('\n');
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return {
    start: { line, column, offset },
    end: { line, column: column + written.length, offset: offset + written.length },
  };
}
