/** A deck and its rendered slides in, the page that is measured and printed out. */
import type { Deck } from '../../model/deck.js';
import { plainText } from '../../model/inline.js';
import { templateFile, type TemplateFiles } from '../../read/template-file.js';
import type { Templates } from '../templates.js';

export function templatePrint(
  deck: Deck,
  slides: readonly string[],
  css: string,
  templates: Templates,
): string {
  return templates.render('print.html', {
    lang: deck.lang,
    title: plainText(deck.title),
    css,
    slides: slides.map(withoutRunningTitle).join('\n'),
  });
}

/** What has not come yet on a picture of a step. */
export function stepsCss(files: TemplateFiles): string {
  return `[data-bespoke-marp-fragment='inactive'] { visibility: hidden; }\n${templateFile(files, 'present/steps.css')}`;
}

/** The talk's title at each slide's foot is read nowhere: a printed page's foot is no part of what it says. */
function withoutRunningTitle(slide: string): string {
  return slide.replaceAll('<span class="talk">', '<span class="talk" aria-hidden="true">');
}
