/** A draft in, the text of its outline out. */
import type { Draft } from './draft.js';
import { escapeRemark } from '../../markup/escape-outline.js';
import { printFrontMatter } from './print-front-matter.js';
import { speakerTable } from '../people/labels/speaker-table.js';
import { printTheme } from './print-theme.js';

/** Ends with a line break. */
export function printDraft(draft: Draft): string {
  const themes = draft.themes.map((theme) => printTheme(theme, draft.source.id));
  return `${[printFrontMatter(draft), printGuesses(draft), ...themes].join('\n\n')}\n`;
}

function printGuesses({ guessed, speakers, source }: Draft): string {
  const lines = guessed.map((sentence) => `- ${escapeRemark(sentence)}`);
  return [
    '<!---',
    `A draft, made by \`pullquote import\` from ${escapeRemark(source.file ?? source.title)}. What was guessed:`,
    ...lines,
    ...(speakers.length === 0
      ? []
      : ['Who speaks:', ...speakerTable(speakers).map((line) => `    ${escapeRemark(line)}`)]),
    'Remarks like this one are shown nowhere. Delete them as you go.',
    '-->',
  ].join('\n');
}
