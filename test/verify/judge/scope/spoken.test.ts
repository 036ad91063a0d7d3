/** Sentences as they are spoken, written without a look at the rules: `-` is no claim of its speaker, `+` is one. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { passesAsTurn } from './passes-as-turn.js';

const FOLDER = join(import.meta.dirname, 'spoken');

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const lang = basename(file, '.txt');
  const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean);
  const passing = (mark: string): readonly string[] =>
    lines.filter((line) => line.startsWith(mark) && passesAsTurn(line.slice(2), lang));

  test('lets no words pass that their speaker does not claim', () => {
    expect(passing('- ')).toEqual([]);
  });

  test('lets every claim pass', () => {
    expect(passing('+ ')).toEqual(lines.filter((line) => line.startsWith('+ ')));
  });
});
