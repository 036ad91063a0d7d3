/** The scripts that our fonts lack, or have in another country's forms, each with the fonts that a user can add. */

/** A script, and the font families that are drawn for it, as Fontsource names them. */
export interface ScriptFonts {
  /** As messages call it. */
  readonly name: string;
  readonly characters: RegExp;
  readonly sans: string;
  /** The serif; headlines and quotations are set in the sans where there is none. */
  readonly serif?: string;
  /** Its signs and ours are drawn alike but for the country's forms. */
  readonly isEastAsian?: true;
}

const han = (name: string, region: string, characters: RegExp): ScriptFonts => ({
  ...{ name, characters, sans: `noto-sans-${region}`, serif: `noto-serif-${region}` },
  isEastAsian: true,
});

/** By the script of a language (ISO 15924): its own fonts come before ours, whatever the character. */
const EAST_ASIAN: Readonly<Record<string, ScriptFonts>> = {
  Jpan: han('Japanese', 'jp', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u),
  Kore: han('Korean', 'kr', /[\p{Script=Han}\p{Script=Hangul}]/u),
  Hant: han('Traditional Chinese', 'tc', /[\p{Script=Han}\p{Script=Bopomofo}]/u),
};

const HANGUL = han('Korean', 'kr', /\p{Script=Hangul}/u);

const other = (name: string, script: string, sans: string, serif?: string): ScriptFonts => ({
  ...{ name, characters: new RegExp(`\\p{Script=${script}}`, 'u'), sans },
  ...(serif === undefined ? {} : { serif }),
});

const OTHERS: readonly ScriptFonts[] = [
  other('Arabic', 'Arabic', 'noto-sans-arabic', 'noto-naskh-arabic'),
  other('Hebrew', 'Hebrew', 'noto-sans-hebrew', 'noto-serif-hebrew'),
  other('Thai', 'Thai', 'noto-sans-thai', 'noto-serif-thai'),
  other('Georgian', 'Georgian', 'noto-sans-georgian', 'noto-serif-georgian'),
  other('Armenian', 'Armenian', 'noto-sans-armenian', 'noto-serif-armenian'),
  other('Devanagari', 'Devanagari', 'noto-sans-devanagari'),
  other('Bengali', 'Bengali', 'noto-sans-bengali'),
  other('Gujarati', 'Gujarati', 'noto-sans-gujarati'),
  other('Gurmukhi', 'Gurmukhi', 'noto-sans-gurmukhi'),
  other('Tamil', 'Tamil', 'noto-sans-tamil'),
  other('Telugu', 'Telugu', 'noto-sans-telugu'),
  other('Kannada', 'Kannada', 'noto-sans-kannada'),
  other('Malayalam', 'Malayalam', 'noto-sans-malayalam'),
  other('Odia', 'Oriya', 'noto-sans-oriya'),
  other('Sinhala', 'Sinhala', 'noto-sans-sinhala'),
  other('Khmer', 'Khmer', 'noto-sans-khmer'),
  other('Lao', 'Lao', 'noto-sans-lao'),
  other('Myanmar', 'Myanmar', 'noto-sans-myanmar'),
  other('Tibetan', 'Tibetan', 'noto-serif-tibetan'),
  other('Ethiopic', 'Ethiopic', 'noto-sans-ethiopic'),
  other('Thaana', 'Thaana', 'noto-sans-thaana'),
  other('Syriac', 'Syriac', 'noto-sans-syriac'),
];

/** The fonts of a language whose characters others draw otherwise. */
export function ownScriptFonts(script: string | undefined): ScriptFonts | undefined {
  return EAST_ASIAN[script ?? ''];
}

/**
 * Those that a text in a language asks for, the language's own first. Hangul asks for its fonts in any language.
 *
 * @param script of the language: `Jpan`, `Hant` …
 */
export function scriptFontsFor(text: string, script: string | undefined): readonly ScriptFonts[] {
  const own = ownScriptFonts(script);
  const others = own?.name === HANGUL.name ? OTHERS : [HANGUL, ...OTHERS];
  return [...(own === undefined ? [] : [own]), ...others].filter(({ characters }) => characters.test(text));
}

/** The npm packages of a family, as they are asked for: one file for all weights is half the size of four. */
export function packagesOf(family: string): readonly string[] {
  return [`@fontsource-variable/${family}`, `@fontsource/${family}`];
}
