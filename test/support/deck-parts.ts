/** What turns a deck into Markdown in a test: our own templates and English. */
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Deck } from '../../src/model/deck.js';
import type { Locale } from '../../src/model/locale.js';
import { readTemplates } from '../../src/read/read-templates.js';
import { templateDeck } from '../../src/template/deck/template-deck.js';
import { compileTemplates, type Templates } from '../../src/template/templates.js';
import type { TemplateFiles } from '../../src/read/template-file.js';

export interface DeckParts {
  readonly files: TemplateFiles;
  readonly templates: Templates;
  readonly locale: Locale;
  /** In the theme `pullquote-test`. */
  markdownOf(deck: Deck): string;
}

export async function deckParts(): Promise<DeckParts> {
  const files = await readTemplates([join(import.meta.dirname, '../../templates')]);
  const templates = compileTemplates(files);
  const locale = parse(files.get('locales/en.yaml') ?? '') as Locale;
  return {
    files,
    templates,
    locale,
    markdownOf: (deck) => templateDeck(deck, 'pullquote-test', templates, locale),
  };
}
