/** The keys of a house style in a settings file, and what each may hold. */
import * as z from 'zod/mini';
import { FACE_ROLES, PALETTE_ROLES } from '../model/house-style.js';
import { footerField, listField, textField } from '../parse/front-matter/front-matter-fields.js';

const palette = z.strictObject({
  paper: z.optional(textField),
  ink: z.optional(textField),
  accent: z.optional(textField),
  slab: z.optional(textField),
  plate: z.optional(textField),
});

const faces = z.strictObject({
  headlines: z.optional(listField(textField)),
  text: z.optional(listField(textField)),
  code: z.optional(listField(textField)),
});

const LOGOS = ['light', 'dark'] as const;

/** A single path is the logo on any paper. */
const logo = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? { light: value } : value)),
  z.strictObject({ light: z.optional(textField), dark: z.optional(textField) }),
);

export const styleSchema = z.strictObject({
  look: z.optional(textField),
  brand: z.optional(textField),
  palette: z.optional(palette),
  faces: z.optional(faces),
  logo: z.optional(logo),
  footer: z.optional(footerField),
});

export type StyleData = z.output<typeof styleSchema>;

export const STYLE_KEYS: readonly string[] = Object.keys(styleSchema.shape);

/** The keys that have a meaning at the end of `path`. */
export function styleKeysAt([key]: readonly PropertyKey[]): readonly string[] {
  if (key === 'palette') return PALETTE_ROLES;
  if (key === 'faces') return FACE_ROLES;
  return key === 'logo' ? LOGOS : STYLE_KEYS;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  palette: 'palette: { paper: "#ffffff", ink: "#1a1a1a", accent: "#b4402a" }',
  faces: 'faces: { headlines: "@fontsource/lora", text: fonts/House-Regular.ttf }',
  logo: 'logo: { light: logo.svg, dark: logo-white.svg }',
};

/** How a key that was got wrong is written. */
export function styleExample([key]: readonly PropertyKey[]): string {
  return EXAMPLES[String(key)] ?? `${String(key)}: …`;
}
