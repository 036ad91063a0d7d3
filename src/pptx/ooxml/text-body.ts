/** Paragraphs as DrawingML has them, ECMA-376 part 1, 21.1.2. */
import type { Bullet, FaceKind, Paragraph, WordRun } from '../drawn/drawn-slide.js';
import { colour, type SchemeNames } from './colours.js';
import { eastAsian, LATIN, eastAsianScript } from './faces.js';
import type { Link } from './shapes.js';
import { centipoints, emu, millipercent } from './units.js';
import { el, words, type Xml } from './xml.js';

/** What the words of a deck are set in. */
export interface TextStyle {
  readonly names: SchemeNames;
  /** Faces that the theme has: `mj` of headlines, `mn` of all else. */
  readonly theme: { readonly mj: FaceKind; readonly mn: FaceKind };
  /** Of the deck, BCP 47. */
  readonly lang: string;
  /** The relation's id of an address, and what PowerPoint does there. */
  readonly link: (href: string) => Link | undefined;
}

/** @param scale of the letters, where the faces that Office has are wider than the look's */
export function paragraph(own: Paragraph, scale: number, style: TextStyle): Xml {
  const { align, rightToLeft, lineHeight, before, bullet, runs } = own;
  const properties = el(
    'a:pPr',
    {
      marL: bullet && emu(bullet.indent),
      indent: bullet && -emu(bullet.indent),
      algn: { left: 'l', center: 'ctr', right: 'r' }[align],
      rtl: rightToLeft || undefined,
    },
    el('a:lnSpc', {}, el('a:spcPts', { val: centipoints(lineHeight) })),
    before > 0 ? el('a:spcBef', {}, el('a:spcPts', { val: centipoints(before) })) : undefined,
    ...(bullet === undefined ? [el('a:buNone')] : bulletProperties(bullet, style)),
  );
  return el('a:p', {}, properties, ...runs.map((one) => run(one, scale, style)));
}

function bulletProperties(
  { type, text, size, colour: own }: Bullet,
  { names }: TextStyle,
): readonly (Xml | undefined)[] {
  return [
    el('a:buClr', {}, colour(own, names)),
    size === 1 ? undefined : el('a:buSzPct', { val: millipercent(size) }),
    type === 'number'
      ? el('a:buAutoNum', { type: 'arabicPeriod', startAt: text === '1' ? undefined : text })
      : el('a:buChar', { char: text }),
  ];
}

function run({ text, ...look }: WordRun, scale: number, style: TextStyle): Xml {
  const properties = runProperties('a:rPr', look, scale, style);
  if (text === '\n') return el('a:br', {}, properties);
  return el('a:r', {}, properties, el('a:t', {}, words(text)));
}

type RunLook = Omit<WordRun, 'text' | 'width'>;

export function runProperties(
  name: string,
  { face, size, bold, italic, underline, colour: own, lang, href }: RunLook,
  scale: number,
  style: TextStyle,
): Xml {
  const link = href === undefined ? undefined : style.link(href);
  return el(
    name,
    {
      lang,
      sz: centipoints(size * scale),
      b: bold,
      i: italic || undefined,
      u: underline ? 'sng' : undefined,
      dirty: false,
    },
    el('a:solidFill', {}, colour(own, style.names)),
    ...faces(face, lang, style),
    link && linkClick(link),
  );
}

/** Since PowerPoint 2019 a link may keep the colour of its words: [MS-ODRAWXML] 2.22. */
function linkClick({ id, action }: Link): Xml {
  const colours = 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor';
  const own = el('ahyp:hlinkClr', { 'xmlns:ahyp': colours, val: 'tx' });
  const extension = el('a:ext', { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' }, own);
  return el('a:hlinkClick', { 'r:id': id, action }, el('a:extLst', {}, extension));
}

/** The theme's where it has the kind, so that another theme's faces take their place. */
function faces(kind: FaceKind, lang: string, { theme, lang: deckLang }: TextStyle): readonly Xml[] {
  const office = theme.mj === kind ? 'mj' : theme.mn === kind ? 'mn' : undefined;
  const script = eastAsianScript(lang) ?? eastAsianScript(deckLang) ?? 'Hans';
  const isDeckScript = script === (eastAsianScript(deckLang) ?? 'Hans');
  return [
    el('a:latin', { typeface: office ? `+${office}-lt` : LATIN[kind] }),
    el('a:ea', { typeface: office && isDeckScript ? `+${office}-ea` : eastAsian(kind, script) }),
    ...(office ? [el('a:cs', { typeface: `+${office}-cs` })] : []),
  ];
}

/** Text that fills its box: edges are where the browser had them. A program that edits it may make it smaller to fit. */
export const BODY_PROPERTIES = el(
  'a:bodyPr',
  { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' },
  el('a:normAutofit'),
);
