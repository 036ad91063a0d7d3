/** The coverage of sources in, the page that draws it out: one strip along each source, themes by colour. */
import type { SourceCoverage } from '../../model/coverage.js';
import { text as rich, type RichText } from '../../model/inline.js';
import type { Outline } from '../../model/outline.js';
import { templateFile, type TemplateFiles } from '../../read/template-file.js';
import type { Templates } from '../templates.js';

export interface DrawnCoverage {
  readonly outline: Outline;
  readonly coverage: SourceCoverage;
  /** The source's text: the page is for the speaker, and shows what was left out. */
  readonly text: string;
}

/** How many hues the style sheet has; themes beyond them begin again. */
const HUES = 8;

export function templateCoverage(
  drawn: readonly DrawnCoverage[],
  fontCss: string,
  templates: Templates,
  files: TemplateFiles,
): string {
  const view = {
    fontCss,
    coverageCss: templateFile(files, 'styles/coverage.css'),
    sources: drawn.map(sourceView),
  };
  return templates.render('coverage.html', view);
}

function sourceView({ outline, coverage, text }: DrawnCoverage) {
  const sections = outline.sections.map(({ id, headline }, index) => ({ id, headline, hue: index % HUES }));
  const source = outline.meta.sources.find(({ id }) => id === coverage.source);
  const parts = coverage.parts.map((part) => ({
    // A part too short to be seen would be a part left out unseen.
    share: Math.max(1, part.end - part.start),
    hue: sections.find(({ id }) => id === part.themes[0])?.hue,
    place: `${part.kind === 'turn' ? '' : '¶ '}${part.number}`,
    speaker: part.speaker === undefined ? undefined : rich(part.speaker),
    words: rich(text.slice(part.start, part.end)),
    used: sections.filter(({ id }) => part.themes.includes(id)).map(({ headline }) => headline),
  }));
  return {
    outline: rich(outline.meta.title),
    lang: outline.meta.lang,
    sourceLang: source?.lang ?? outline.meta.lang,
    title: rich(source?.title ?? coverage.source),
    sections,
    parts,
    total: parts.length,
    covered: parts.filter(({ used }) => used.length > 0).length,
  } satisfies Record<string, unknown> & { title: RichText };
}
