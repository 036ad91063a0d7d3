/** The talk as slides: every decision taken, nothing laid out. What the templates are given. */
import type { ChartDrawing } from './chart-drawing.js';
import type { FigureData } from './figure.js';
import type { RichText } from './inline.js';
import type { Look } from './look.js';
import type { Focus, Ratio, SectionKind } from './outline.js';

export interface Deck {
  /** `altman-a16z.zh-CN`: the stem of every output's name. */
  readonly stem: string;
  /** BCP 47. */
  readonly lang: string;
  readonly title: RichText;
  readonly subtitle: RichText | undefined;
  readonly look: Look;
  readonly ratio: Ratio;
  /** Nothing moves where slides are presented. */
  readonly still?: true | undefined;
  /** Portraits are printed in two tones. */
  readonly duotone?: true | undefined;
  /** The outline's own accent; absent when the look's own stands. */
  readonly accent: Accent | undefined;
  /** The talk's time budget, e.g. `20 min`. */
  readonly minutes: RichText | undefined;
  /** The same as a number of minutes. */
  readonly budget?: number | undefined;
  readonly slides: readonly Slide[];
  /** Stands in every footer, beside the title. */
  readonly footer?: RichText | undefined;
  /** What the handout's head and the PDF's properties say. */
  readonly facts: Facts;
  readonly sources: readonly SourceView[];
}

/** One colour in its three offices, each as `#rrggbb`. */
export interface Accent {
  /** As the author wrote it: of areas. */
  readonly fill: string;
  /** Of letters and thin marks on the look's paper: the nearest that can be read there. */
  readonly text: string;
  /** Of what is written on the fill. */
  readonly onFill: string;
}

export interface Facts {
  readonly guests: readonly PersonView[];
  /** What they are called, by their number: `Guest`, `Guests`. */
  readonly guestLabel: RichText;
  readonly hosts: readonly PersonView[];
  readonly hostLabel: RichText;
  readonly speaker: RichText | undefined;
  readonly event: RichText | undefined;
  readonly date: RichText | undefined;
}

export interface PersonView {
  readonly name: RichText;
  readonly role: RichText | undefined;
  readonly photo: PortraitView | undefined;
}

export interface ImageView {
  /** A `data:` URI, or the address of a picture that is embedded when the deck is written out. */
  readonly src: string;
  readonly alt: RichText;
  /** It has no size of its own, and fills its place. */
  readonly vector?: boolean | undefined;
  /** Whether it would not be seen on a dark slide. */
  readonly dark?: boolean | undefined;
}

export interface PortraitView extends ImageView {
  /** In steps of 5; where the face is expected when absent. */
  readonly focus?: Focus | undefined;
}

export interface SlideBase {
  /** Unique in the deck; the theme's id, or the kind of a made slide (`sources-2` when they need more than one). */
  readonly id: string;
  /** 1-based position: the page that links inside the deck point at. */
  readonly page: number;
  /** 0 is the most open; each further step is denser. See `fit`. */
  readonly density: number;
  readonly headline: RichText;
  readonly footer: Footer;
  readonly notes: readonly string[];
  readonly minutes: number | undefined;
  /** Rules that the slide breaks, said on it in a draft; empty otherwise. */
  readonly faults: readonly RichText[];
}

export interface Footer {
  readonly title: RichText;
  /** What stands beside it on every slide. */
  readonly house: RichText | undefined;
  /** The source of the slide's quotes. */
  readonly source: RichText | undefined;
  /** One a theme, in order: which has been reached. Empty on slides outside the themes, and where a bar shows it. */
  readonly progress: readonly Progress[];
  /** Of themes that are too many to be counted, how far they are. */
  readonly bar: ProgressBar | undefined;
}

/** From 0 % at the first theme to 100 % at the last, by its digits: of what Marp lets through, only classes can say it. */
export interface ProgressBar {
  readonly tens: number;
  readonly ones: number;
}

export type Progress = 'past' | 'here' | 'ahead';

export interface CoverSlide extends SlideBase {
  readonly kind: 'cover';
  readonly subtitle: RichText | undefined;
  readonly logo: ImageView | undefined;
  readonly facts: Facts;
}

export interface AgendaSlide extends SlideBase {
  readonly kind: 'agenda';
  /** The number of the first entry: not 1 where the agenda goes on from another slide. */
  readonly start: number;
  /** How many digits its last number has, where that is more than two: they need a wider column. */
  readonly digits: number | undefined;
  readonly entries: readonly AgendaEntry[];
}

export interface AgendaEntry {
  /** Without links, since the entry is one. */
  readonly headline: RichText;
  readonly page: number;
  /** E.g. `4 min`. */
  readonly minutes: RichText | undefined;
  /** The part of the talk that it is the first of. */
  readonly opens?: PartEntry | undefined;
}

/** A divider, as an agenda names it. */
export interface PartEntry {
  /** Without links, since the entry is one. */
  readonly headline: RichText;
  readonly page: number;
}

/** A slide made from a section: a theme, an aside, a slide of the author's own, a discussion, a divider. */
export interface SectionSlide extends SlideBase {
  readonly kind: SectionKind;
  /** Of the theme among the themes, of a divider among the dividers, from 1; absent on other slides. */
  readonly number: number | undefined;
  readonly question: QuoteView | undefined;
  readonly quotes: readonly QuoteView[];
  /** What a slide of the author's own shows of its reading text; empty on others. */
  readonly paragraphs: readonly RichText[];
  readonly points: readonly RichText[];
  /** The points are numbered. */
  readonly ordered: boolean;
  /** The number of the first point; 1 where the outline says no other. */
  readonly start: number;
  readonly reveal: boolean;
  readonly figures: readonly FigureView[];
  readonly pictures: readonly ImageView[];
  /** Of the guest of a panel who is quoted for the first time, and alone: it has a third of the slide. */
  readonly portrait?: PortraitView | undefined;
  /** The picture that fills the slide, below its words. */
  readonly bleed: BleedView | undefined;
  /** For the handout. */
  readonly reading: readonly RichText[];
}

export type FigureView = FigureData & {
  /** Its items come one by one. */
  readonly steps?: true | undefined;
  /** Its numbers count up when they are first shown. */
  readonly counts?: true | undefined;
  /** Of a chart: where its parts stand. */
  readonly drawing?: ChartDrawing | undefined;
  /** Of a chart: where its numbers come from, each source once. */
  readonly origins?: readonly RichText[] | undefined;
};

export interface BleedView extends ImageView {
  /** In steps of 5. */
  readonly focus: Focus;
  readonly calm: Calm;
}

/** How words stand on a picture that fills their slide. See `fit`. */
export interface Calm {
  /** The side on which less happens: the words stand there. */
  readonly side: 'left' | 'right';
  /** How dense the veil between picture and words is, in tenths: as thin as the words can be read on. */
  readonly veil: number;
}

export interface QuoteView {
  /** Of the quotation in its outline: its section's id and its number there. */
  readonly key: string;
  readonly text: RichText;
  /** The language the words are in. */
  readonly lang: string;
  /** It comes as a step of its own. */
  readonly step?: true | undefined;
  /** Verbatim and translated words stand in quotation marks, a paraphrase does not. */
  readonly marked: boolean;
  readonly speaker: RichText;
  /** E.g. `¶ 12` or `12:34`. */
  readonly place: RichText | undefined;
  /** Into the recording at that second, or the source's address. */
  readonly placeUrl: string | undefined;
  /** The source's short name, as the citation says it. */
  readonly source: RichText;
  /** What must be said of the quote wherever it stands: translated, paraphrased, unverified. */
  readonly remarks: readonly RichText[];
  /** `as reported in Chinese`, where the source is not in the language that was spoken. */
  readonly reported: RichText | undefined;
  /** Of a translated quote: the fragment it translates, and its language. */
  readonly original: { readonly text: RichText; readonly lang: string } | undefined;
}

export interface ClosingSlide extends SlideBase {
  readonly kind: 'closing';
  readonly facts: Facts;
  readonly logo: ImageView | undefined;
  /** What the guest should be remembered by: it takes the place of the headlines. */
  readonly lastLine: QuoteView | undefined;
  /** Where the audience finds more. */
  readonly link: LinkView | undefined;
  /** The themes' headlines, once more. */
  readonly entries: readonly AgendaEntry[];
}

export interface LinkView {
  readonly url: string;
  /** A QR code of it. */
  readonly qr: ImageView;
}

export interface SourcesSlide extends SlideBase {
  readonly kind: 'sources';
  readonly sources: readonly SourceView[];
  /** Where in the only source each slide's words stand; empty where there are more sources, or too many slides. */
  readonly citations: readonly Citation[];
}

export interface Citation {
  /** Without links, since it is one. */
  readonly headline: RichText;
  /** Of the slide. */
  readonly page: number;
  /** E.g. `¶ 12, ¶ 14`. */
  readonly places: RichText;
}

export interface SourceView {
  /** That its quotations leave out what every editor does. */
  readonly edited?: RichText | undefined;
  readonly title: RichText;
  readonly publisher: RichText | undefined;
  readonly url: string | undefined;
  /** A QR code of `url`. */
  readonly qr: ImageView | undefined;
  /** E.g. `in Chinese; the interview was held in English`. */
  readonly remark: RichText | undefined;
}

export type Slide = CoverSlide | AgendaSlide | SectionSlide | ClosingSlide | SourcesSlide;
