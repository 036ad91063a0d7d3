import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LanguageRecord } from '../../src/languages/language-record.js';
import { LANGUAGES } from '../../src/languages/registry.js';

const PARTS = {
  'negations, and how far they reach': 'negation',
  'reports, suppositions, conditions, questions': 'scope',
  'words of saying': 'saying',
  'labels of transcripts': 'labels',
  abbreviations: 'abbreviations',
} as const satisfies Record<string, keyof LanguageRecord>;

test('the page on evidence has what is known of each language', () => {
  const page = readFileSync('docs/evidence.md', 'utf8');
  const rows = [...page.matchAll(/^\| (\S+ \(`[^`]+`\)) +\|(.+)\|$/gm)].map(([, language, cells]) => [
    language,
    ...(cells ?? '').split('|').map((cell) => cell.trim()),
  ]);
  expect(page).toMatch(new RegExp(`^\\| language +\\| ${Object.keys(PARTS).join(' +\\| ')} +\\|$`, 'm'));
  expect(rows).toEqual(LANGUAGES.filter(isChecked).map(rowOf));
});

function isChecked(record: LanguageRecord): boolean {
  return Object.values(PARTS).some((part) => record[part] !== undefined);
}

function rowOf(record: LanguageRecord): readonly string[] {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(record.tag);
  return [
    `${String(name)} (\`${record.tag}\`)`,
    ...Object.values(PARTS).map((part) => (record[part] === undefined ? 'no' : 'yes')),
  ];
}
