/** A theme, ECMA-376 part 1, 14.2.7: the colours and faces that slides name. */
import type { FaceKind } from '../drawn/drawn-slide.js';
import type { Palette } from './colours.js';
import { eastAsian, LATIN, SCRIPTS, eastAsianScript } from './faces.js';
import { el, type Xml } from './xml.js';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

export interface ThemeContent {
  readonly name: string;
  readonly palette: Palette;
  readonly faces: { readonly mj: FaceKind; readonly mn: FaceKind };
  /** Of the deck, BCP 47. */
  readonly lang: string;
}

export function theme({ name, palette, faces, lang }: ThemeContent): Xml {
  return el(
    'a:theme',
    { 'xmlns:a': DRAWING, name },
    el('a:themeElements', {}, colours(name, palette), fonts(name, faces, lang), formats(name)),
    el('a:objectDefaults'),
    el('a:extraClrSchemeLst'),
  );
}

function colours(name: string, { paper, ink, accent, accentText, onAccent }: Palette): Xml {
  const slots = {
    ...{ dk1: ink, lt1: paper, dk2: ink, lt2: paper },
    ...{
      accent1: accent,
      accent2: accentText,
      accent3: onAccent,
      accent4: ink,
      accent5: accent,
      accent6: accentText,
    },
    ...{ hlink: accentText, folHlink: accentText },
  };
  const entries = Object.entries(slots).map(([slot, val]) => el(`a:${slot}`, {}, el('a:srgbClr', { val })));
  return el('a:clrScheme', { name }, ...entries);
}

function fonts(name: string, { mj, mn }: ThemeContent['faces'], lang: string): Xml {
  return el('a:fontScheme', { name }, font('a:majorFont', mj, lang), font('a:minorFont', mn, lang));
}

function font(slot: string, kind: FaceKind, lang: string): Xml {
  const script = eastAsianScript(lang);
  return el(
    slot,
    {},
    el('a:latin', { typeface: LATIN[kind] }),
    el('a:ea', { typeface: script === undefined ? '' : eastAsian(kind, script) }),
    el('a:cs', { typeface: '' }),
    ...SCRIPTS.map((own) => el('a:font', { script: own, typeface: eastAsian(kind, own) })),
  );
}

/** Three of each, as the schema wants them: fills, lines and effects of what a colleague draws. */
function formats(name: string): Xml {
  const solid = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));
  const lines = [6350, 12700, 19050].map((w) =>
    el('a:ln', { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, solid, el('a:prstDash', { val: 'solid' })),
  );
  const effect = el('a:effectStyle', {}, el('a:effectLst'));
  return el(
    'a:fmtScheme',
    { name },
    el('a:fillStyleLst', {}, solid, solid, solid),
    el('a:lnStyleLst', {}, ...lines),
    el('a:effectStyleLst', {}, effect, effect, effect),
    el('a:bgFillStyleLst', {}, solid, solid, solid),
  );
}
