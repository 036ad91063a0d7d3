import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/markup/notes/parse-note.js';
import { noteText } from '../../../src/model/note.js';
import { deckParts } from '../../support/deck-parts.js';
import { templateNote } from '../../../src/template/pages/template-note.js';

const { templates } = await deckParts();
const shown = (note: string): string => templateNote({ notes: [note], contexts: [] }, '', templates);

describe('a speaker note', () => {
  test.each([
    ['Say **this** and *that*.', '<p>Say <strong>this</strong> and <em>that</em>.</p>'],
    ['他说**“我错了”**之后。', '<p>他说<strong>“我错了”</strong>之后。</p>'],
    ['One.\nTwo.\n\nThree.', '<p>One.<br>Two.</p><p>Three.</p>'],
    ['**over\ntwo lines**', '<p><strong>over<br>two lines</strong></p>'],
    ['- a\n- b\n  - c', '<ul><li><p>a</p></li><li><p>b</p><ul><li><p>c</p></li></ul></li></ul>'],
    ['Then:\n\n3. a\n4. b', '<p>Then:</p><ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>'],
    ['[it](https://a.b/?c&d)', '<p><a href="https://a.b/?c&amp;d">it</a></p>'],
    ['<mailto:a@b.c>', '<p><a href="mailto:a@b.c">mailto:a@b.c</a></p>'],
  ])('%j has its marks', (note, html) => {
    expect(shown(note)).toBe(html);
  });

  test.each([
    ['2 * 3 * 4, and 5*', '<p>2 * 3 * 4, and 5*</p>'],
    ['# of guests: 3', '<p># of guests: 3</p>'],
    ['Wait\n---\nGo on', '<p>Wait</p><p>---</p><p>Go on</p>'],
    ['***', '<p>***</p>'],
    ['> he said', '<p>&gt; he said</p>'],
    ['a\n\n      far in', '<p>a</p><p>far in</p>'],
    ['[a]: https://b.c', '<p>[a]: https://b.c</p>'],
    ['a <!-- b --> c', '<p>a &lt;!-- b --&gt; c</p>'],
    ['[x](javascript:alert(1)) [y](#two) [z](data:text/html,a)', '<p>x y z</p>'],
    [
      '<script>alert(1)</script>\n<img src=x onerror=alert(1)>',
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;<br>&lt;img src=x onerror=alert(1)&gt;</p>',
    ],
    ['', ''],
  ])('%j is shown without more', (note, html) => {
    expect(shown(note)).toBe(html);
  });

  test('is its words alone where it is text', () => {
    const note = 'Say **this**\nand [that](https://a.b):\n\n- one\n  - *two*\n- three\n\n1968. A year.';
    expect(noteText(parseNote(note))).toBe('Say this\nand that:\n\n• one\n  • two\n• three\n\n1968. A year.');
  });

  test('is as many words as it was, however it is made', () => {
    const deep = `${'- '.repeat(200)}deep`;
    expect(noteText(parseNote(deep))).toBe(deep);
    const nested = Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
    expect(noteText(parseNote(nested)).match(/a/g)).toHaveLength(20);
    const long = Array.from({ length: 2000 }, (_, line) => `Line *${line}*`).join('\n\n');
    expect(noteText(parseNote(long))).toBe(long.replaceAll('*', ''));
    const endless = '*a_ '.repeat(10_000);
    expect(noteText(parseNote(endless))).toBe(endless.trim());
  });
});
