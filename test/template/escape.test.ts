import { Marp } from '@marp-team/marp-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text, type RichText } from '../../src/model/inline.js';
import {
  attribute,
  comment,
  html,
  htmlWords,
  markdown,
  markdownWords,
  yamlString,
} from '../../src/template/escape.js';
import { hostileText } from '../support/hostile-text.js';
import { elementText, visibleText } from '../support/html-text.js';

/** Plain Marp, as others have it: with emoji pictures, mathematics and bare addresses. */
const marp = new Marp({ script: false });

const rendered = (source: string): { html: string[]; comments: string[][] } => {
  const { html: slides, comments } = marp.render(source, { htmlAsArray: true });
  return { html: slides, comments };
};

describe('markdown', () => {
  test.each([
    ['# not a headline', '\\# not a headline'],
    ['- no list', '\\- no list'],
    ['C #', 'C \\#'],
    ['1. no list', '1\\. no list'],
    ['*a* _b_ `c` [d](e)', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e)'],
    ['<b>bold</b> & more', '&lt;b&gt;bold&lt;/b&gt; &amp; more'],
    ['$x$ https://a.org a@b.org', '\\$x\\$ https\\://a.org a\\@b.org'],
    [':smile: or 10:30', '<span>:</span>smile: or 10:30'],
    ['3.5 and A: b', '3.5 and A: b'],
    ['😀', '&#x1f600;'],
    ['a\n---\nb', 'a --- b'],
  ])('%s', (from, to) => {
    expect(markdown(text(from)).toString()).toBe(to);
  });

  test('writes marks as tags, which Chinese punctuation cannot switch off', () => {
    const rich: RichText = [
      { type: 'text', value: '他说' },
      { type: 'strong', children: text('“我错了”') },
      { type: 'link', url: 'https://example.org/?a="b"&c', children: text('这里') },
    ];
    expect(markdown(rich).toString()).toBe(
      '他说<strong>“我错了”</strong><a href="https://example.org/?a=&quot;b&quot;&amp;c">这里</a>',
    );
  });

  test.each([
    ['a headline', (safe: string) => `## ${safe}`, 'h2'],
    ['a point', (safe: string) => `- ${safe}`, 'li'],
    ['a quote', (safe: string) => `> ${safe}`, 'p'],
  ])('any text is the text of %s and of nothing else', (_, place, tag) => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        fc.pre(visibleText(value) !== '');
        const { html: slides, comments } = rendered(
          `# Before\n\n${place(markdown(text(value)).toString())}\n\nAfter`,
        );
        expect(slides).toHaveLength(1);
        expect(comments).toEqual([[]]);
        expect(elementText(slides[0] ?? '', tag)).toBe(visibleText(value));
      }),
      { numRuns: 150 },
    );
  });
});

describe('html', () => {
  test('any text is text within a block of HTML', () => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        const source = `<div class="a"><span class="b">${html(text(value)).toString()}</span></div>\n\nAfter`;
        const { html: slides } = rendered(source);
        expect(slides).toHaveLength(1);
        expect(elementText(slides[0] ?? '', 'span')).toBe(visibleText(value));
      }),
      { numRuns: 150 },
    );
  });
});

describe('attribute', () => {
  test('cannot be left', () => {
    expect(attribute('" onload="alert(1)').toString()).toBe('&quot; onload=&quot;alert(1)');
  });
});

describe('yamlString', () => {
  test('is one line, whatever is in it', () => {
    expect(yamlString('a"b\n---\nc: d').toString()).toBe('"a\\"b --- c: d"');
  });
});

describe('comment', () => {
  test.each([
    'footer: x',
    'first line\nfooter: x',
    'backgroundImage: url(https://example.org/x.png)',
    'style: |\n  section { color: red }',
    '{footer: x}',
    '- footer: x',
    '? footer\n: x',
    '"footer": x',
    '--- \nfooter: x',
    'prettier-ignore',
    'lint disable',
    'ends here --> <script>alert(1)</script>',
    '--->',
    '<!-- nested -->',
  ])('%j stays a note', (note) => {
    const { html: slides, comments } = rendered(`# A\n\n${comment(note).toString()}\n\n---\n\n# B`);
    expect(slides).toHaveLength(2);
    expect(comments[0]?.map((value) => value.replaceAll('\u2060', '').trim())).toEqual([note.trim()]);
    expect(slides.join('')).not.toMatch(/footer|script|color: red|example\.org/);
  });

  test('any text stays a note', () => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        const { html: slides, comments } = rendered(`# A\n\n${comment(value).toString()}\n\n---\n\n# B`);
        expect(slides).toHaveLength(2);
        expect(comments[0]).toHaveLength(1);
        expect(comments[1]).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('markdownWords', () => {
  test('lets a Chinese line break between words only', () => {
    expect(markdownWords(text('天生就不是适合管理公司的人'), 'zh-CN').toString()).toMatch(
      /适合<wbr>管理<wbr>公司/,
    );
    expect(markdownWords(text('找出下一个突破的东西'), 'zh').toString()).toBe(
      '找出<wbr>下一个<wbr>突破的<wbr>东西',
    );
    expect(markdownWords(text('我还在经营这家公司'), 'zh').toString()).toContain('在经营<wbr>');
    expect(markdownWords(text('用 GPU，AI 产品'), 'zh').toString()).toBe('用 GPU，AI 产品');
    expect(markdownWords(text('Nobody is in charge'), 'en').toString()).toBe('Nobody is in charge');
  });

  test('also inside HTML, where nothing else is added', () => {
    expect(htmlWords(text('适合管理 <b>公司</b>'), 'zh-CN').toString()).toBe(
      '适合<wbr>管理 &lt;b&gt;公司&lt;/b&gt;',
    );
    expect(htmlWords(text('1 * 2'), 'zh-CN').toString()).toBe('1 * 2');
    expect(htmlWords(text('and GPT-5, not X-ray or 3-4'), 'en').toString()).toBe(
      'and <span class="whole">GPT-5</span>, not X-ray or 3-4',
    );
  });

  test('any text is still the text and nothing else', () => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        fc.pre(visibleText(value) !== '');
        const { html: slides } = rendered(`> ${markdownWords(text(value), 'zh').toString()}\n\nAfter`);
        expect(slides).toHaveLength(1);
        expect(elementText(slides[0] ?? '', 'p')).toBe(visibleText(value));
      }),
      { numRuns: 100 },
    );
  });
});
