import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatPage } from '../../../src/report/page/format-page.js';
import { displayWidth } from '../../../src/text/terminal/display-width.js';

const format = (markdown: string, width = 40, color = false): string =>
  formatPage(markdown, { width, color, folder: 'docs/rules' });

describe('formatPage', () => {
  test('fills lines, and indents lists and what is shown as it is written', () => {
    const page = `# a-rule

**Error.** Something in a line
that is broken anew, with \`code in it\` and [a page](../evidence.md#elisions).

- one point that takes more than a line of the page
- another

3. a third

   with more of it

\`\`\`text talk.en.md ok
> A long line of an example stays as it was written, whatever its width.
> — Name [talk]
\`\`\`
`;
    expect(format(page)).toMatchInlineSnapshot(`
      "a-rule

      Error. Something in a line that is
      broken anew, with \`code in it\` and a
      page (docs/evidence.md).

      - one point that takes more than a line
        of the page
      - another

      3. a third
         with more of it

          talk.en.md:
          > A long line of an example stays as it was written, whatever its width.
          > — Name [talk]"
    `);
  });

  test('parts no word, and counts Chinese characters as two columns', () => {
    expect(format('一二三四五六七八 九十一二三 四五六七 words', 20)).toBe(
      '一二三四五六七八\n九十一二三 四五六七\nwords',
    );
    expect(format('**bold**, `code`. (*more*)!', 20)).toBe('bold, `code`.\n(more)!');
  });

  test('names where a link leads out of the rules, and no rule twice', () => {
    expect(format('[quote-near](quote-near.md), [site](https://example.org/a), [here](#it)', 80)).toBe(
      'quote-near, site (https://example.org/a), here',
    );
  });

  test('has colours only where they are wanted, and never what drives a terminal', () => {
    expect(format('# A\n\n**b** `c` \u001B[2J')).not.toContain('\u001B');
    expect(format('# A', 40, true)).toBe('\u001B[1mA\u001B[22m');
  });

  test('is as wide as the terminal, and never wider than eighty columns', () => {
    const words = 'word '.repeat(60);
    const widest = (width: number): number =>
      Math.max(
        ...format(words, width)
          .split('\n')
          .map((line) => line.length),
      );
    expect([30, 80, 300, 1].map(widest)).toEqual([29, 79, 79, 19]);
  });

  test('has a form for all that is on the pages', () => {
    const folder = join(import.meta.dirname, '../../../docs/rules');
    for (const name of readdirSync(folder).filter((each) => each !== 'README.md')) {
      const page = readFileSync(join(folder, name), 'utf8');
      const shown = format(page, 80);
      const filled = shown.split('\n').filter((line) => !line.startsWith('    '));
      expect(
        filled.filter((line) => displayWidth(line) > 80 && line.trim().includes(' ')),
        name,
      ).toEqual([]);
      const letters = (text: string): string => text.replace(/\]\([^)]*\)|[^\p{L}]/gu, '');
      const lost = page
        .replace(/^```.*$/gm, '')
        .split(/\s+/)
        .filter((word) => /^[a-z]{4,}$/.test(word) && !letters(shown).includes(word));
      expect(lost, name).toEqual([]);
    }
  });
});
