/** A look in, a Marp theme out: plain CSS with the deck's accent in it. */
import { styleBlocks } from '../css/style-blocks.js';
import { bleedOf } from '../model/bleed-of.js';
import { CHART_KINDS } from '../model/chart.js';
import type { Accent, Deck, FigureView, Slide } from '../model/deck.js';
import { FIGURE_KINDS, isTrueToTime, type FigureKind } from '../model/figure.js';
import type { LookColours } from '../model/look.js';
import { isAboveShared, SHARED_LAYER } from './idle-rules.js';
import { isDark } from './legible-accent.js';
import { PAGE_PARTS } from './look-parts.js';
import { templateFile, type TemplateFiles } from '../read/template-file.js';

export interface Theme {
  /** What the Markdown's `theme:` names. One a deck, since accent and fonts are the deck's own. */
  readonly name: string;
  /** What slides are rendered by: the name, and which sizes there are. */
  readonly head: string;
  /** The same for every deck that is drawn alike. */
  readonly rules: string;
}

/** What every look is drawn on, in this order. */
const SHARED = ['base', 'line-breaks', 'compositions', 'shout', 'figures', ...PAGE_PARTS.slice(1)];

const CHARTS: ReadonlySet<FigureKind> = new Set(CHART_KINDS);

/** Marp's own size and margins of a title stand in no layer, and would go before those of ours that stand in one. */
const NO_TITLE_OF_MARP = 'section h1 { font-size: revert-layer; margin-block: revert-layer; }';

/** What is drawn in dark pixels on nothing has the look's light colour below it. */
const DARK_DRAWINGS =
  '.picture.dark img { background: var(--page-ink); padding: 24px; box-sizing: border-box; }';

export function deckTheme(deck: Deck, files: TemplateFiles): Theme {
  const name = `pullquote-${deck.stem.replace(/[^\w-]+/g, '-')}`;
  const accent = deck.accent === undefined ? '' : accentCss(deck.accent);
  const bleeds = deck.slides.some((slide) => bleedOf(slide) !== undefined);
  const isLong = deck.slides.some(({ footer }) => footer.bar !== undefined);
  const isOurs = (part: string): boolean => !deck.look.draws.includes(part);
  const hasCharts = figureKinds(deck).some((kind) => CHARTS.has(kind));
  const hasTimeScale = figuresIn(deck).some(isTrueToTime);
  const shared = [
    ...SHARED.filter(isOurs).map((sheet) => templateFile(files, `styles/${sheet}.css`)),
    ...(bleeds ? [templateFile(files, 'styles/bleed.css')] : []),
    ...(bleeds || hasFocus(deck) ? [templateFile(files, 'styles/focus.css')] : []),
    ...(deck.slides.some(hasPortrait) ? [templateFile(files, 'styles/portrait.css')] : []),
    ...(deck.duotone === true ? [tonesCss(deck.look)] : []),
    ...(isLong ? [templateFile(files, 'styles/many-themes.css')] : []),
    ...(deck.facts.guests.length > 1 && isOurs('cover')
      ? [templateFile(files, 'styles/several-guests.css')]
      : []),
    ...(hasCharts || hasTimeScale ? [templateFile(files, 'styles/places.css')] : []),
    ...(hasCharts ? [templateFile(files, 'styles/chart.css')] : []),
    ...(hasTimeScale ? [templateFile(files, 'styles/time-scale.css')] : []),
    ...figureKinds(deck)
      .filter(isOurs)
      .map((kind) => templateFile(files, `figures/${kind}/${kind}.css`)),
  ];
  const drawn = shared.join('\n');
  const sheets = [
    isAboveShared(styleBlocks(deck.look.css))
      ? `@layer ${SHARED_LAYER} {\n${drawn}\n}\n${NO_TITLE_OF_MARP}`
      : drawn,
    templateFile(files, 'styles/densities.css'),
    ...(deck.slides.some(hasParts) ? [templateFile(files, 'styles/part-names.css')] : []),
    deck.look.css,
    ...(isDark(deck.look.paper) ? [DARK_DRAWINGS] : []),
    accent,
    // No look prints them otherwise.
    ...(deck.duotone === true ? [templateFile(files, 'styles/duotone.css')] : []),
  ];
  return { name, head: themeHead(name), rules: sheets.join('\n') };
}

export function themeHead(name: string): string {
  return `/* @theme ${name} */\n/* @size 16:9 1280px 720px */\n/* @size 4:3 960px 720px */\n`;
}

/** As Marp takes it. */
export function themeFile({ head, rules }: Theme): string {
  return head + rules;
}

function accentCss({ fill, text, onFill }: Accent): string {
  return `:root { --accent: ${fill}; --accent-text: ${text}; --on-accent: ${onFill}; }\n`;
}

/** Shadows and lights of a portrait: where the paper is dark it is the shadow. */
function tonesCss({ paper }: LookColours): string {
  const [dark, light] = isDark(paper)
    ? ['var(--page-paper)', 'oklch(from var(--page-accent) max(l, 0.78) c h)']
    : [
        'oklch(from color-mix(in oklab, var(--page-accent) 45%, var(--page-ink)) min(l, 0.32) c h)',
        'var(--page-paper)',
      ];
  return `:root { --tone-dark: ${dark}; --tone-light: ${light}; }\n`;
}

function hasParts(slide: Slide): boolean {
  return slide.kind === 'agenda' && slide.entries.some(({ opens }) => opens !== undefined);
}

function hasFocus({ facts }: Deck): boolean {
  return facts.guests.some(({ photo }) => photo?.focus !== undefined);
}

function hasPortrait(slide: Slide): boolean {
  return 'portrait' in slide && slide.portrait !== undefined;
}

/** Only these are drawn: reading style sheets is most of Marp's work. */
function figureKinds(deck: Deck): readonly FigureKind[] {
  const used = new Set(figuresIn(deck).map(({ kind }) => kind));
  return FIGURE_KINDS.filter((kind) => used.has(kind));
}

function figuresIn({ slides }: Deck): readonly FigureView[] {
  return slides.flatMap((slide) => ('figures' in slide ? slide.figures : []));
}
