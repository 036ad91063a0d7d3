/** Paragraphs as DrawingML has them, ECMA-376 part 1, 21.1.2. */
import type { Bullet, FaceKind, Paragraph, WordRun } from '../drawn/drawn-slide.js';
import { colour, type SchemeNames } from './colours.js';
import { leadOf } from '../fallback/kept-lines.js';
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

export interface Setting {
  /** Of the letters, where the faces that Office has are wider than the look's. */
  readonly scale: number;
  /** How far the edge of the lines is from that of their box, in CSS pixels. */
  readonly edge: number;
  /** Above the paragraph, in CSS pixels. */
  readonly before: number;
}

export function paragraph(own: Paragraph, { scale, edge, before }: Setting, style: TextStyle): Xml {
  const { align, rightToLeft, lineHeight, bullet, runs } = own;
  const lead = leadOf(own, scale);
  const properties = el(
    'a:pPr',
    {
      marL: edge > 0 ? emu(edge) : undefined,
      indent: lead > 0 ? -emu(lead) : undefined,
      algn: { left: 'l', center: 'ctr', right: 'r' }[align],
      rtl: rightToLeft || undefined,
    },
    el('a:lnSpc', {}, el('a:spcPts', { val: centipoints(lineHeight) })),
    before > 0 ? el('a:spcBef', {}, el('a:spcPts', { val: centipoints(before) })) : undefined,
    ...(bullet === undefined ? [el('a:buNone')] : bulletProperties(bullet, style)),
  );
  return el('a:p', {}, properties, ...runs.flatMap((one) => runParts(one, scale, style)));
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

/** Marks that Latin and Chinese share. */
const SHARED_MARKS = /([“”‘’]+)/;

function runParts({ text, ...look }: WordRun, scale: number, style: TextStyle): readonly Xml[] {
  if (text === '\n') return [el('a:br', {}, runProperties('a:rPr', look, scale, style))];
  const parts = eastAsianScript(look.lang) === undefined ? [text] : text.split(SHARED_MARKS);
  return parts.flatMap((part, index) => {
    if (part === '') return [];
    const properties = runProperties('a:rPr', look, scale, style, index % 2 === 1);
    return [el('a:r', {}, properties, el('a:t', {}, words(part)))];
  });
}

type RunLook = Omit<WordRun, 'text' | 'width'>;

export function runProperties(
  name: string,
  { face, size, bold, italic, underline, colour: own, lang, href }: RunLook,
  scale: number,
  style: TextStyle,
  isMark = false,
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
    ...faces(face, lang, style, isMark),
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

/** The theme's where it has the kind, so that another theme's faces take their place. Chinese faces have wide marks of quotation, looks have narrow ones. */
function faces(
  kind: FaceKind,
  lang: string,
  { theme, lang: deckLang }: TextStyle,
  isMark: boolean,
): readonly Xml[] {
  const office = theme.mj === kind ? 'mj' : theme.mn === kind ? 'mn' : undefined;
  const script = eastAsianScript(lang) ?? eastAsianScript(deckLang) ?? 'Hans';
  const isDeckScript = script === (eastAsianScript(deckLang) ?? 'Hans');
  const latin = office ? `+${office}-lt` : LATIN[kind];
  const asian = office && isDeckScript ? `+${office}-ea` : eastAsian(kind, script);
  return [
    el('a:latin', { typeface: latin }),
    el('a:ea', { typeface: isMark ? latin : asian }),
    ...(office ? [el('a:cs', { typeface: `+${office}-cs` })] : []),
  ];
}

/** Text that fills its box: edges are where the browser had them. A program that edits it may make it smaller to fit. */
export const BODY_PROPERTIES = el(
  'a:bodyPr',
  { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' },
  el('a:normAutofit'),
);
