/** A slide as PowerPoint can show it: shapes, pictures and texts where the browser drew them. */

/** In CSS pixels, from the top left of the slide. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Colour {
  /** `rrggbb`, in capitals. */
  readonly hex: string;
  /** From 0, which nobody sees, to 1. */
  readonly alpha: number;
}

/** From one colour to the next, along a line. */
export interface Gradient {
  /** As CSS counts it: 0 is upwards, 90 to the right. */
  readonly angle: number;
  /** Where each stands, from 0 to 1. */
  readonly stops: readonly { readonly at: number; readonly colour: Colour }[];
}

export type Paint = Colour | Gradient;

export interface Stroke {
  /** In CSS pixels. */
  readonly width: number;
  readonly colour: Colour;
  readonly dash: 'solid' | 'dash' | 'dot';
}

export type ShapeOutline =
  | { readonly type: 'rectangle' | 'ellipse' }
  /** The radius in CSS pixels. */
  | { readonly type: 'rounded'; readonly radius: number }
  | { readonly type: 'curved'; readonly radii: CornerRadii }
  /** What lies between a box and one within it, along neighbouring sides. */
  | {
      readonly type: 'frame';
      readonly radii: CornerRadii;
      readonly inner: RoundedBox;
      /** From the top, clockwise: the first of them from 0, and how many there are. */
      readonly sides: { readonly first: number; readonly count: number };
    }
  /** Its corners, from the top left of its box. */
  | { readonly type: 'polygon'; readonly corners: readonly Corner[] }
  | { readonly type: 'polygons'; readonly polygons: readonly (readonly Corner[])[] };

/** The half axes of each, from the top left, clockwise. */
export type CornerRadii = readonly [Corner, Corner, Corner, Corner];

export interface RoundedBox {
  /** From the top left of the outer one. */
  readonly box: SlideBox;
  readonly radii: CornerRadii;
}

export interface Corner {
  readonly x: number;
  readonly y: number;
}

interface Item {
  readonly box: SlideBox;
  /** The figure that it is a part of, by its number on the slide. */
  readonly figure: number | undefined;
  /** The step that brings it, from 1. */
  readonly step: number | undefined;
}

/** Nobody misses it who cannot see: what it means is said in words. */
export interface DrawnShape extends Item {
  readonly type: 'shape';
  readonly outline: ShapeOutline;
  /** In degrees, clockwise, around its middle. */
  readonly rotation: number;
  readonly fill: Paint | undefined;
  readonly stroke: Stroke | undefined;
}

export interface DrawnPicture extends Item {
  readonly type: 'picture';
  /** As the page addresses it. */
  readonly src: string;
  readonly alt: string;
  readonly outline: ShapeOutline;
  /** How it is put into its box. */
  readonly fit: PictureFit;
}

/** What it is cut to is known when its own size is. */
export interface PictureFit {
  readonly fit: string;
  /** Of the picture's free room, or of what is cut off, which share is at the left and the top. */
  readonly position: Corner;
}

/** What a text is for the slide; the rest is its own. */
export type TextRole = 'title' | 'subtitle' | 'body' | 'footer' | 'number' | 'quote' | 'attribution' | 'text';

export interface DrawnText extends Item {
  readonly type: 'text';
  readonly role: TextRole;
  /** Of a quotation and its attribution: which of the slide's quotations it is, from 1. */
  readonly quote: number | undefined;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly align: 'left' | 'center' | 'right';
  readonly rightToLeft: boolean;
  /** From one line to the next, in CSS pixels. */
  readonly lineHeight: number;
  /** On which the letters of its first line stand, in CSS pixels from the top of the slide. */
  readonly baseline: number;
  readonly bullet: Bullet | undefined;
  /** The step that brings it, from 1. */
  readonly step: number | undefined;
  readonly runs: readonly WordRun[];
  /** As the browser broke them. */
  readonly lines: readonly WordLine[];
  /** Of its runs, the mark that stands before the edge of its lines. */
  readonly hung: WordRun | undefined;
}

export interface WordLine {
  readonly runs: readonly WordRun[];
  /** Offsets in its text at which the browser might have ended it, between two phrases; that of its end is none of them. */
  readonly phraseEnds: readonly number[];
  /** Its author ended it. */
  readonly isEnded: boolean;
}

export interface Bullet {
  /** A number is counted by PowerPoint, a sign is written. */
  readonly type: 'sign' | 'number';
  readonly text: string;
  readonly colour: Colour;
  /** Of its own, as a share of the letters'. */
  readonly size: number;
  /** From the sign to the words, in CSS pixels. */
  readonly indent: number;
}

export interface WordRun {
  /** A line that its author ended is a run of `\n`. */
  readonly text: string;
  readonly face: FaceKind;
  /** In CSS pixels. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly colour: Colour;
  /** BCP 47. */
  readonly lang: string;
  readonly href: string | undefined;
  /** How wide the browser set it, in CSS pixels. */
  readonly width: number;
}

/** A chart that PowerPoint draws from its numbers, where and as the browser did. */
export interface DrawnChart extends Item {
  readonly type: 'chart';
  /** Of its rows, from above to below. */
  readonly rows: readonly DrawnChartRow[];
  readonly labels: ChartWords | undefined;
  readonly numbers: ChartWords | undefined;
  /** What stands along its horizontal axis. */
  readonly heads: ChartWords | undefined;
  /** Of its axes; absent where none is drawn. */
  readonly axis: Colour | undefined;
}

export interface DrawnChartRow {
  /** Around each bar, part or dot, and around what leads from dot to dot. */
  readonly marks: readonly SlideBox[];
  readonly dots: readonly Corner[];
  readonly colour: Colour | undefined;
  /** Its line is told from its neighbours by gaps. */
  readonly isDashed: boolean;
  readonly label: SlideBox | undefined;
  readonly number: SlideBox | undefined;
}

/** How words of a chart are set that all look alike. */
export interface ChartWords {
  readonly run: WordRun;
  /** Of each of them. */
  readonly texts: readonly (readonly WordRun[])[];
  /** Around them all. */
  readonly box: SlideBox;
}

export type FaceKind = 'serif' | 'sans' | 'mono';

export type DrawnItem = DrawnShape | DrawnPicture | DrawnText | DrawnChart;

export interface DrawnSlide {
  /** Absent where it is the look's paper. */
  readonly background: Colour | undefined;
  /** In the order in which they are painted, and read. */
  readonly items: readonly DrawnItem[];
}
