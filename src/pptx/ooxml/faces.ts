/**
 * Faces that every Office has: a look's own are on nobody's machine, and what a program takes in their place it takes
 * without saying so.
 */
import { scriptOf } from '../../languages/tags/script-of.js';
import type { FaceKind } from '../drawn/drawn-slide.js';

export const LATIN: Readonly<Record<FaceKind, string>> = {
  serif: 'Cambria',
  sans: 'Arial',
  mono: 'Courier New',
};

type Script = 'Hans' | 'Hant' | 'Jpan' | 'Hang';

const EAST_ASIAN: Readonly<Record<Script, Readonly<Record<'serif' | 'sans', string>>>> = {
  Hans: { serif: 'SimSun', sans: 'Microsoft YaHei' },
  Hant: { serif: 'PMingLiU', sans: 'Microsoft JhengHei' },
  Jpan: { serif: 'Yu Mincho', sans: 'Yu Gothic' },
  Hang: { serif: 'Batang', sans: 'Malgun Gothic' },
};

export const SCRIPTS = Object.keys(EAST_ASIAN) as readonly Script[];

export function eastAsian(kind: FaceKind, script: Script): string {
  return EAST_ASIAN[script][kind === 'serif' ? 'serif' : 'sans'];
}

/** @param lang BCP 47 @returns undefined where a language is written in no script of these */
export function eastAsianScript(lang: string): Script | undefined {
  const script = scriptOf(lang);
  const office = script === 'Kore' ? 'Hang' : script;
  return SCRIPTS.find((own) => own === office);
}
