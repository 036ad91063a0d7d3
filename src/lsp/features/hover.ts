/** A place in an outline in, what is known of what stands there out: a quotation's evidence, what a key means. */
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { escapeLine } from '../../markup/escape-outline.js';
import { passes, type Evidence } from '../../model/evidence.js';
import type { SourceText } from '../../model/source-text.js';
import { keyDocumentation } from '../../parse/front-matter/key-documentation.js';
import { citePlace } from '../../text/cite-place.js';
import { surroundingsOf } from '../../verify/index/surroundings.js';
import type { OpenTalk } from '../documents/open-talk.js';
import { quoteAt } from '../places/at-cursor.js';
import { cursorAt, type Cursor } from '../places/cursor.js';
import { yamlPlace } from '../places/yaml-path.js';
import { offsetOf, rangeOf } from '../protocol/positions.js';

export async function hoverAt(talk: OpenTalk, position: Position): Promise<Hover | undefined> {
  const cursor = cursorAt(talk.text, offsetOf(talk.text, position));
  if (cursor.inFrontMatter) return keyHover(talk.text, cursor, position);
  const checked = await talk.checked();
  const loaded = checked?.talk.loaded;
  if (checked === undefined || loaded === undefined) return undefined;
  const quote = quoteAt(loaded.outline, offsetOf(checked.text, position));
  const evidence = quote && loaded.verified.evidence.get(quote.key);
  if (quote === undefined || evidence === undefined) return undefined;
  const source = loaded.verified.sources.get(quote.source);
  return { range: rangeOf(quote.span), contents: markdown(evidenceText(evidence, source)) };
}

function keyHover(text: string, { lineStart, before, after }: Cursor, { line }: Position): Hover | undefined {
  const lead = before.replace(/[\w-]*$/, '');
  const rest = /^[\w-]*(?=\s*:)/.exec(after)?.[0];
  const key = `${before.slice(lead.length)}${rest ?? ''}`;
  if (rest === undefined || key === '') return undefined;
  const above = text.slice(0, lineStart).split('\n').slice(1, -1);
  const { path } = yamlPlace([...above, `${lead}${key}`]);
  const says = keyDocumentation(path, key);
  if (says === undefined) return undefined;
  const range = {
    start: { line, character: lead.length },
    end: { line, character: lead.length + key.length },
  };
  return { range, contents: markdown(`\`${key}\`: ${says}`) };
}

const STATUS: Readonly<Record<Evidence['status'], string>> = {
  exact: 'Found in its source, character for character',
  normalised: 'Found in its source; only typography differs',
  edited: 'Found in its source once fillers are left out',
  elided: 'Its parts are found in its source, in order',
  located: 'A paraphrase: its place is there',
  near: 'Not in its source: something close is',
  missing: 'Not in its source',
  ambiguous: 'Found in several places: name one',
  misplaced: 'Found, but elsewhere',
  'negation-cut': 'Found, but a negation is cut off',
  'scope-cut': 'Found, but what turns it is cut off',
  unchecked: 'Not checked: no copy of the source is at hand',
  stale: 'Not checked: the lock file does not know it',
};

function evidenceText(evidence: Evidence, source: SourceText | undefined): string {
  const { status, place, quote, attribution, locked } = evidence;
  const said = [
    `${passes(evidence) ? '✓' : '✗'} **${STATUS[status]}**`,
    place === undefined ? '' : `at ${placeWords(evidence)}`,
    attribution === 'confirmed' ? `said by ${escapeLine(quote.speaker)}` : '',
    attribution === 'stated' ? `said by ${escapeLine(quote.speaker)}, as the outline states` : '',
    attribution === 'contradicted'
      ? `the source gives it to ${escapeLine(evidence.said ?? 'somebody else')}`
      : '',
    locked ? 'as the lock file says' : '',
  ].filter((part) => part !== '');
  const around = source && surroundingsOf(evidence, source);
  const context =
    around === undefined
      ? []
      : [`${line(around.before)} **${line(around.quoted)}** ${line(around.after)}`.trim()];
  return [said.join(', '), ...context].join('\n\n');
}

function line(words: string): string {
  return escapeLine(words.replaceAll(/\s+/g, ' ').trim());
}

/** `00:12:34, 12 minutes into the recording`. */
function placeWords({ place }: Evidence): string {
  if (place === undefined) return '';
  const cited = citePlace(place).replace(/^@ /, '');
  if (place.type !== 'time') return place.type === 'page' ? `page ${cited}` : `paragraph ${cited}`;
  const minutes = Math.floor(place.seconds / 60);
  return `${cited}, ${minutes === 1 ? 'a minute' : `${String(minutes)} minutes`} into the recording`;
}

function markdown(value: string): Hover['contents'] {
  return { kind: MarkupKind.Markdown, value };
}
