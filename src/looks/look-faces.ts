/**
 * A look's style sheet in, the faces that it takes from installed font packages out, and the sheet without them: they are
 * cut down and embedded like all others, so that no browser has to find one.
 */
import { styleRules, type Declaration } from '../css/style-rules.js';
import type { LookFace } from '../model/look.js';

export interface LookFaces {
  readonly faces: readonly LookFace[];
  readonly css: string;
}

const RULE = /@font-face\s*\{[^{}]*\}\s*/gi;

export function lookFaces(css: string): LookFaces {
  const faces: LookFace[] = [];
  const rest = css.replace(RULE, (rule) => {
    const own = facesOf(styleRules(rule).flatMap(({ declarations }) => declarations));
    faces.push(...own);
    return own.length === 0 ? rule : '';
  });
  return { faces, css: rest };
}

/** What a font is called that is on a machine; ours is in a package. */
const PACKAGE = /\blocal\(\s*["']?(@fontsource(?:-variable)?\/[a-z\d-]+)["']?\s*\)/i;
/** The face of ours that draws what it lacks. */
const LIKE = /\blocal\(\s*["']?(Pullquote (?:Serif|Sans|Mono))["']?\s*\)/i;

function facesOf(declarations: readonly Declaration[]): readonly LookFace[] {
  const valueOf = (wanted: string): string =>
    declarations.findLast(({ name }) => name === wanted)?.value ?? '';
  const family = valueOf('font-family').replace(/^["']|["']$/g, '');
  const [, from] = PACKAGE.exec(valueOf('src')) ?? [];
  if (family === '' || from === undefined) return [];
  const [, like = family] = LIKE.exec(valueOf('src')) ?? [];
  const style = /^(?:italic|oblique)/i.test(valueOf('font-style')) ? 'italic' : 'normal';
  const axes = axesOf(valueOf('font-variation-settings'));
  return weightsOf(valueOf('font-weight')).map((weight) => ({
    ...{ family, weight, style, axes, like },
    package: from.toLowerCase(),
  }));
}

/** Those that our style sheets ask for. */
const ASKED = [400, 500, 600, 700];

/** A range is a face for each weight in it that is asked for: a font is embedded standing still. */
function weightsOf(value: string): readonly number[] {
  const [least = 400, most] = value
    .replace(/\bnormal\b/i, '400')
    .replace(/\bbold\b/i, '700')
    .split(/\s+/)
    .flatMap((weight) => Number.parseInt(weight, 10) || []);
  if (most === undefined) return [least];
  const within = ASKED.filter((weight) => least <= weight && weight <= most);
  return within.length > 0 ? within : [least];
}

function axesOf(value: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...value.matchAll(/["']([\w ]{4})["']\s+(-?[\d.]+)/g)].map(([, tag = '', at]) => [tag, Number(at)]),
  );
}
