/** The faces of a house style in, the fonts of a look in which they stand in their places out, and what they lack. */
import {
  fileFonts,
  readAuthorFonts,
  readLookFonts,
  type AuthorFont,
  type LookFont,
} from '../../fonts/index.js';
import { primaryLanguage } from '../../languages/tags/primary-language.js';
import { HOUSE_FAMILIES, houseFaces } from '../../looks/house-faces.js';
import { saidAt } from '../../looks/house-look.js';
import {
  FACE_ROLES,
  type FaceRole,
  type HouseFace,
  type HouseStyle,
  type Said,
} from '../../model/house-style.js';
import type { Look } from '../../model/look.js';
import type { FileRef, Outline } from '../../model/outline.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Checked, Problem } from '../../model/problems/problem.js';
import { readBytes } from '../../read/author-disk.js';
import { absent } from '../../read/absent.js';
import { findOwnFile } from '../../read/read-own-file.js';
import { listed } from '../fonts/glyph-problems.js';

/** @param folders absolute, where packages are looked for */
export async function readHouseFonts(
  faces: HouseStyle['faces'],
  look: Look,
  outline: Outline,
  folders: readonly string[],
): Promise<Checked<readonly LookFont[]>> {
  const read = await Promise.all(
    FACE_ROLES.map(async (role) => {
      const said = faces[role];
      return said === undefined ? NONE : readFace(role, said, look, outline, folders);
    }),
  );
  return {
    value: read.flatMap(({ value }) => value),
    problems: read.flatMap(({ problems }) => problems),
  };
}

const NONE: Checked<readonly LookFont[]> = { value: [], problems: [] };

/** The look without the faces that a house has others for. */
export function withoutHouseFaces(look: Look, faces: HouseStyle['faces']): Look {
  const replaced = FACE_ROLES.filter((role) => faces[role] !== undefined).map((role) => HOUSE_FAMILIES[role]);
  return { ...look, faces: look.faces.filter(({ family }) => !replaced.includes(family)) };
}

async function readFace(
  role: FaceRole,
  said: Said<HouseFace>,
  look: Look,
  outline: Outline,
  folders: readonly string[],
): Promise<Checked<readonly LookFont[]>> {
  const { value: face } = said;
  const { value: fonts, problems } =
    'package' in face
      ? await readPackage(role, said, face.package, look, outline, folders)
      : await readFiles(role, face.files, look, outline);
  return { value: fonts, problems: [...problems, ...lackProblems(role, fonts, said, outline)] };
}

async function readPackage(
  role: FaceRole,
  said: Said<unknown>,
  name: string,
  look: Look,
  outline: Outline,
  folders: readonly string[],
): Promise<Checked<readonly LookFont[]>> {
  const { fonts } = await readLookFonts(houseFaces(role, look, name), outline.file.text, folders);
  if (fonts.length > 0) return { value: fonts, problems: [] };
  const problem = makeProblem('face-unknown', {
    message: `\`${name}\` is not installed`,
    hint: `\`npm install ${name}\` in the talk’s folder`,
    ...saidAt(said),
  });
  return { value: [], problems: [problem] };
}

async function readFiles(
  role: FaceRole,
  files: readonly FileRef[],
  look: Look,
  outline: Outline,
): Promise<Checked<readonly LookFont[]>> {
  const read = await Promise.all(files.map((ref) => readFile(ref, outline)));
  const fonts = read.flatMap(({ value }) => value ?? []);
  return {
    value: fileFonts(houseFaces(role, look, ''), fonts),
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function readFile(ref: FileRef, outline: Outline): Promise<Checked<AuthorFont | undefined>> {
  const { value: found, problems } = await findOwnFile(ref, outline, false);
  const bytes = found && (await readBytes(found.path).catch(absent(ref.path)));
  if (found === undefined || bytes === undefined) return { value: undefined, problems };
  const { fonts, broken } = await readAuthorFonts([{ path: found.path, bytes }]);
  const faults = broken.map(({ reason }) =>
    makeProblem('font-broken', {
      message: `the font “${ref.path}” cannot be read: ${reason}`,
      hint: 'give a TrueType, OpenType, WOFF or WOFF2 file',
      file: (ref.namedIn ?? outline.file).path,
      span: ref.span,
    }),
  );
  return { value: fonts[0], problems: faults };
}

const EAST_ASIAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/**
 * Letters alone: signs come from fonts for signs. That a Western face has no Chinese is news in a Chinese talk, and none
 * where a Chinese name is quoted.
 */
function lackProblems(
  role: FaceRole,
  fonts: readonly LookFont[],
  said: Said<unknown>,
  { file, meta }: Outline,
): readonly Problem[] {
  if (fonts.length === 0 || role === 'code') return [];
  const had = new Set(fonts.flatMap(({ files }) => files.flatMap(({ codePoints }) => [...codePoints])));
  const isEastAsian = ['zh', 'ja', 'ko'].includes(primaryLanguage(meta.lang));
  const letters = [...new Set(file.text.match(/\p{L}/gu) ?? [])];
  const lacking = letters.filter(
    (letter) => !had.has(letter.codePointAt(0) ?? 0) && (isEastAsian || !EAST_ASIAN.test(letter)),
  );
  if (lacking.length === 0) return [];
  const problem = makeProblem('face-lacks', {
    message: `the face for ${role} has no ${listed(lacking)} of ${file.path}`,
    hint: 'nothing need be done: Pullquote’s own face draws them; name a face that has them if they must be alike',
    ...saidAt(said),
  });
  return [problem];
}
