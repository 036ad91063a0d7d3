import { Marp } from '@marp-team/marp-core';
import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadWordBreaks } from '../../../src/languages/breaks/load-word-breaks.js';
import { text, type RichText } from '../../../src/model/inline.js';
import {
  attribute,
  comment,
  html,
  htmlName,
  htmlWords,
  markdown,
  markdownWords,
  yamlString,
} from '../../../src/template/text/escape.js';
import { hostileText } from '../../support/hostile-text.js';
import { elementText, visibleText } from '../../support/html-text.js';
import { runs } from '../../support/runs.js';

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
      runs(150),
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
      runs(150),
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
      runs(150),
    );
  });
});

describe('htmlName', () => {
  const shown = (name: string): string => htmlName(text(name), { breaks: undefined, fewest: 12 }).toString();

  test.each([
    ['Ada Byron', 'Ada Byron'],
    ['Tom Lind-Hale', 'Tom <span class="joined">Lind-Hale</span>'],
    ['J.-P. Roux', '<span class="joined">J.-P.</span> Roux'],
    ['Mary‐Ann <b>', '<span class="joined">Mary‐Ann</span> &lt;b&gt;'],
    ['Ada - Byron', 'Ada - Byron'],
    ['陈雅新', '陈雅新'],
    ['', ''],
  ])('keeps together what a hyphen joins: %s', (name, markup) => {
    expect(shown(name)).toBe(markup);
  });

  test('any name is still the name', () => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        expect(elementText(`<p>${shown(value)}</p>`, 'p')).toBe(visibleText(value));
      }),
      runs(100),
    );
  });
});

describe('markdownWords', () => {
  const folder = join(import.meta.dirname, '../../../generated/hyphenation');
  const words = async (value: string, lang: string): Promise<string> => {
    const breaks = (await loadWordBreaks([lang], folder)).get(lang);
    return markdownWords(text(value), { breaks, fewest: 12 }).toString();
  };

  test('lets a Chinese line break between words only', async () => {
    expect(await words('天生就不是适合管理公司的人', 'zh-CN')).toMatch(/适合<wbr>管理<wbr>公司/);
    expect(await words('找出下一个突破的东西', 'zh')).toBe('找出<wbr>下一个<wbr>突破的<wbr>东西');
    expect(await words('我还在经营这家公司', 'zh')).toContain('在经营<wbr>');
    expect(await words('用 GPU，AI 产品', 'zh')).toBe('用 GPU<span class="near">，</span>AI 产品');
    expect(await words('Nobody is in charge', 'en')).toBe('Nobody is in charge');
  });

  test('also inside HTML, where nothing else is added', () => {
    const plain = { breaks: undefined, fewest: 12 };
    expect(htmlWords(text('适合管理 <b>公司</b>'), plain).toString()).toBe(
      '适合管理 &lt;b&gt;公司&lt;/b&gt;',
    );
    expect(htmlWords(text('1 * 2'), plain).toString()).toBe('1 * 2');
  });

  test.each(['zh', 'en'])('any text is still the text and nothing else: %s', async (lang) => {
    const breaks = (await loadWordBreaks([lang], folder)).get(lang);
    const unspaced = (value: string): string => value.replace(/\s/g, '');
    fc.assert(
      fc.property(hostileText(), (value) => {
        fc.pre(visibleText(value) !== '');
        const { html: slides } = rendered(
          `> ${markdownWords(text(value), { breaks, fewest: 3 }).toString()}\n\nAfter`,
        );
        expect(slides).toHaveLength(1);
        expect(unspaced(elementText(slides[0] ?? '', 'p'))).toBe(unspaced(visibleText(value)));
      }),
      runs(50),
    );
  });
});
