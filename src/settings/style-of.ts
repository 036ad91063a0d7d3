/** The house style of a settings file, as far as its schema holds, in; the same in the model's words out. */
import type { Context } from '../markup/context.js';
import { nodeAt, type YamlNode } from '../markup/yaml/yaml-node.js';
import {
  FACE_ROLES,
  PALETTE_ROLES,
  type FaceRole,
  type HouseFace,
  type HouseStyle,
  type PaletteRole,
  type Said,
} from '../model/house-style.js';
import type { FileRef } from '../model/outline.js';
import { oneLine } from '../text/one-line.js';
import { houseColour } from './parts/house-colour.js';
import type { StyleData } from './style-schema.js';

export function houseStyleOf(data: StyleData, root: YamlNode, context: Context): HouseStyle {
  const { file } = context;
  const ref = (path: string | undefined, ...at: readonly PropertyKey[]): FileRef | undefined =>
    path === undefined ? undefined : { path, span: nodeAt(root, at).span, namedIn: file };
  const { footer, look, logo } = data;
  return {
    look: look === undefined ? undefined : { name: look, span: nodeAt(root, ['look']).span, namedIn: file },
    palette: paletteOf(data, root, context),
    faces: facesOf(data, root, context),
    logo: { light: ref(logo?.light, 'logo', 'light'), dark: ref(logo?.dark, 'logo', 'dark') },
    footer:
      footer === undefined
        ? undefined
        : { value: oneLine(footer), file, span: nodeAt(root, ['footer']).span },
  };
}

function paletteOf({ palette = {} }: StyleData, root: YamlNode, context: Context): HouseStyle['palette'] {
  const entries = PALETTE_ROLES.flatMap((role): readonly [PaletteRole, Said<string>][] => {
    const written = palette[role];
    if (written === undefined) return [];
    const { span } = nodeAt(root, ['palette', role]);
    const value = houseColour(written, span, context);
    return value === undefined ? [] : [[role, { value, file: context.file, span }]];
  });
  return Object.fromEntries(entries);
}

function facesOf({ faces = {} }: StyleData, root: YamlNode, context: Context): HouseStyle['faces'] {
  const { file } = context;
  const entries = FACE_ROLES.flatMap((role): readonly [FaceRole, Said<HouseFace>][] => {
    const names = faces[role];
    if (names === undefined) return [];
    const at = ['faces', role];
    const { span } = nodeAt(root, at);
    const value = houseFace(
      names.map((path, index) => ({ path, span: nodeAt(root, [...at, index]).span, namedIn: file })),
      context,
    );
    return value === undefined ? [] : [[role, { value, file, span }]];
  });
  return Object.fromEntries(entries);
}

const PACKAGE = /^@fontsource(?:-variable)?\/[a-z\d][a-z\d-]*$/;

/** An npm package, or files; what is neither is said to be a file that is not there, by who reads it. */
function houseFace(names: readonly FileRef[], { report }: Pick<Context, 'report'>): HouseFace | undefined {
  const [first] = names;
  if (first === undefined) return undefined;
  const isNamed = (path: string): boolean => path.startsWith('@');
  if (!names.some(({ path }) => isNamed(path))) return { files: names };
  if (names.length === 1 && PACKAGE.test(first.path)) return { package: first.path };
  const wrong = names.find(({ path }) => isNamed(path) && !PACKAGE.test(path));
  report(
    'unknown-value',
    (wrong ?? first).span,
    wrong === undefined
      ? 'a face is one package, or files, and not both'
      : `\`${wrong.path}\` is no package of Fontsource`,
    'write one such as `@fontsource-variable/lora`, or paths of font files: `[House-Regular.ttf, House-Bold.ttf]`',
  );
  return undefined;
}
