import { describe, expect, test } from 'vitest';
import { faceCharacters, joinFaces } from '../../../src/pipeline/fonts/face-characters.js';
import type { FaceName } from '../../../src/fonts/index.js';

function has(face: FaceName, character: string, ...pages: readonly string[]): boolean {
  return faceCharacters(pages).get(face)?.has(character) ?? false;
}

describe('the characters of the faces', () => {
  test('a reference to a character is the character', () => {
    expect(has('sans-400', '☕', '<li>Tap &#x2615;</li>')).toBe(true);
    expect(has('sans-600', 'é', '<li>caf&eacute;</li>')).toBe(true);
  });

  test('all faces have what is no East Asian character; upright ones have all', () => {
    const page = '<p>Zoë Жизнь 熱い 한국 ☕</p>';
    for (const face of ['serif-500', 'serif-700', 'sans-400', 'sans-600'] as const)
      expect(Array.from('ëЖ熱い한☕').filter((sign) => !has(face, sign, page))).toEqual([]);
    for (const face of ['serif-500-italic', 'sans-400-italic'] as const)
      expect(Array.from('ëЖ熱い한☕').filter((sign) => !has(face, sign, page))).toEqual(['熱', 'い', '한']);
  });

  test.each([
    ['<em>熱</em>', ''],
    ['<em class="x">熱</em>', ''],
    ['<blockquote lang="en">熱</blockquote>', 'blockquote:not(:lang(zh)){font-style:italic}'],
    ['<h2>熱</h2>', '.x > h2{font:oblique 700 20px serif}'],
    ['<h2>熱</h2>', ':root{--head:italic 700 20px serif}'],
    ['<h2 style="font-style:italic">熱</h2>', ''],
    ['<style>.x{font-style:italic}</style><p class="x">熱</p>', ''],
    ['<p>a</p>', 'p::before{content:"熱"}'],
    ['<p title="熱">a</p>', 'p::before{content:attr(title);font-style:italic}'],
  ])('italics have what is set in them: %s %s', (page, css) => {
    expect(has('serif-500-italic', '熱', page, css)).toBe(true);
    expect(has('sans-400-italic', '熱', page, css)).toBe(true);
  });

  test('they have no more than that', () => {
    const css = '.quote blockquote:not(:lang(zh), :lang(ja)){font-style:italic}';
    const page = '<section lang="zh-CN"><h2>头</h2><blockquote>中<q lang="ja">熱</q></blockquote></section>';
    expect(['头', '中', '熱'].filter((sign) => has('serif-500-italic', sign, page, css))).toEqual([]);
  });

  test('a look may set anything in the face for code', () => {
    const css = 'code,h2{font-family:var(--mono)}:root{--mono:"Pullquote Mono"}';
    expect(Array.from('xé熱').map((sign) => has('mono-400', sign, '<h2>é熱</h2><p>x</p>', css))).toEqual([
      false,
      true,
      true,
    ]);
    expect(has('mono-400', 'ж', '<p>ж</p>', ':root{--sans:"Pullquote Mono"}')).toBe(true);
  });

  test('pictures and fonts that are written out are no text', () => {
    expect(has('sans-400', 'Q', '<img src="data:image/png;base64,QQ==">')).toBe(false);
  });

  test('what a style sheet draws of itself is on the page too', () => {
    const css = 'em{text-emphasis:filled dot}h1{text-transform:uppercase}';
    expect(has('sans-400', '•', '<p>a</p>', css)).toBe(true);
    expect(has('serif-500-italic', 'É', '<h1>é</h1>', css)).toBe(true);
  });
});

test('two pages ask for what either does', () => {
  const faces = joinFaces(
    new Map([['sans-400', new Set(['a'])]]),
    new Map([
      ['sans-400', new Set(['b'])],
      ['mono-400', new Set(['c'])],
    ]),
  );
  expect([...(faces.get('sans-400') ?? [])]).toEqual(['a', 'b']);
  expect([...(faces.get('mono-400') ?? [])]).toEqual(['c']);
});
