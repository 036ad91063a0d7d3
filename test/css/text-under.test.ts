import { describe, expect, test } from 'vitest';
import { selectorSubjects } from '../../src/css/selector-subject.js';
import { textUnder } from '../../src/css/text-under.js';

const under = (html: string, selector: string): string =>
  textUnder(html, selectorSubjects(selector), (style) => style.includes('italic'))
    .join('')
    .replace(/<(?:"[^"]*"|[^>"])*>/g, '');

describe('the text under an element', () => {
  test.each([
    ['<p>a<em>b</em>c</p>', 'em', 'b'],
    ['<p>a<em class="x">b<b>c</b></em>d</p>', 'em', 'bc'],
    ['<div class="a b">x<br>y<img src="a>b">z</div>w', '.b', 'xyz'],
    ['<div class="ab">x</div>', '.b', ''],
    ['<q lang="zh-CN">中<q lang="en">a</q>文</q>', 'q:not(:lang(zh))', 'a'],
    ['<q lang="en">a<q lang="ZH">中</q></q>', 'q:not(:lang(zh))', 'a中'],
    ['<q lang="zhx">a</q>', 'q:not(:lang(zh))', 'a'],
    ['<q>a</q>', 'q:not(:lang(zh))', 'a'],
    ['<p>a<b style="font-style: italic">b</b></p>', 'x', 'b'],
    ['a<em>b</i></em>c', 'em', 'b'],
    ['a<!-- <em> -->b<em>c', 'em', ''],
    ['<p>a</p>b', '*', 'ab'],
  ])('%s of %s', (html, selector, expected) => {
    expect(under(html, selector)).toBe(expected);
  });

  test('what a style sheet can show of an element is in it too', () => {
    expect(textUnder('<i title="熱">a</i>', selectorSubjects('i::after')).join('')).toContain('熱');
  });
});
