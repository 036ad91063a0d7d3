/** Slides of few parts, in the real browser: none runs off its edge. */
import { expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folder.js';
import { pullquote } from './support/command.js';

const HEAD = [
  'title: Bees',
  'lang: en',
  'hosts:',
  '  - name: Ann Host',
  'sources:',
  '  talk:',
  '    title: Bees',
];
const QUESTION = '> What can a court learn from a swarm?\n> — Ann Host [talk]';
const POINT = '- The prosecutor calls it charming and dangerous';
const theme = (id: string, ...parts: readonly string[]): string =>
  [`## What the bees know of evidence {#${id}}`, ...parts].join('\n\n');

test('a question has its place above one point, which is a statement only where it stands alone', async () => {
  const themes = [
    theme('question', QUESTION),
    theme('point', POINT),
    theme('both', QUESTION, POINT),
    theme('more', QUESTION, `${POINT}\n${POINT} again`),
  ];
  const outline = `---\n${HEAD.join('\n')}\n---\n\n${themes.join('\n\n')}\n`;
  const cwd = await tempFolder({ 'content/bees.en.md': outline });
  const { code, stdout, stderr } = await pullquote(['check'], { cwd });
  expect(stdout + stderr).not.toContain('overflow');
  expect(code).toBe(0);
});
