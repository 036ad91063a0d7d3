import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unreadWords } from '../../src/import/import-unread.js';
import { draftOf } from './draft-of.js';
import { readText } from '../verify/read-text.js';

const FIXTURES = join(import.meta.dirname, '../fixtures/speakers');
const read = (file: string): string => readFileSync(join(FIXTURES, file), 'utf8');

describe('an import of labels that are not understood', () => {
  test('says which, and how often', () => {
    expect(unreadWords(readText(read('labels/two-hosts.txt')))).toMatchInlineSnapshot(`
      [
        "not understood, though it looks like a label: \`Anna & Tom\` (4 times); what follows is nobody’s, and is not quoted",
        "  hint: if it is one person, say so under the source in the outline: speakers: { "Anna & Tom": Name }",
      ]
    `);
  });

  test('says nothing where all are understood', () => {
    expect(unreadWords(readText(read('labels/degree.txt')))).toEqual([]);
  });
});

describe('an import takes nobody’s words for nothing', () => {
  const drafted = (file: string): string => {
    const { draft } = draftOf(Buffer.from(read(file)), file);
    return JSON.stringify(draft.themes);
  };

  test('a footer', () => {
    expect(drafted('people/footer.txt')).not.toMatch(/otter|Transcribed/);
  });

  test('a header', () => {
    expect(drafted('people/header-lines.txt')).not.toMatch(/manuscript|Hilltown|4 May/);
  });

  test('a direction in the middle of an answer', () => {
    const text = read('people/header-lines.txt').replaceAll(/floor boards,/g, 'floor boards (laughter),');
    expect(JSON.stringify(draftOf(Buffer.from(text), 'talk.txt').draft.themes)).not.toMatch(/laughter/);
  });

  test('a jingle between two paragraphs of one', () => {
    const text = read('people/header-lines.txt').replaceAll(
      '. Yes, I would,',
      '.\n\n[Music]\n\nYes, I would,',
    );
    expect(JSON.stringify(draftOf(Buffer.from(text), 'talk.txt').draft.themes)).not.toMatch(/Music/);
  });
});
