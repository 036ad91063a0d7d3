import { describe, expect, it } from 'vitest';
import { extractSource } from '../../src/sources/extract-source.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, path: string) => {
  const { value, problems } = extractSource(bytes(text), path);
  expect(problems).toEqual([]);
  if (value === undefined) throw new Error('no source');
  return value;
};
const paragraphsOf = (text: string, path: string): readonly string[] => {
  const source = read(text, path);
  return source.paragraphs.map(({ start, end }) => source.text.slice(start, end));
};

describe('plain text', () => {
  it('takes each line for a paragraph where there are no blank lines', () => {
    expect(paragraphsOf('\ufeffone\r\ntwo\r\n', 'a.txt')).toEqual(['one', 'two']);
  });

  it('takes blank lines for the ends of paragraphs where there are some', () => {
    expect(paragraphsOf('one\ntwo\n\n  three\n', 'a.txt')).toEqual(['one\ntwo', 'three']);
  });

  it('finds the turns of a labelled transcript', () => {
    const source = read(
      '[00:01] Ada Byron: Hello.\n\nBo: Yes?\n\nAnd no.\n\nAda Byron: Fine: really.\n',
      'a.txt',
    );
    expect(source.turns.map(({ speaker, start, end }) => [speaker, source.text.slice(start, end)])).toEqual([
      ['Ada Byron', 'Hello.'],
      ['Bo', 'Yes?\n\nAnd no.'],
      ['Ada Byron', 'Fine: really.'],
    ]);
  });

  it('takes an article with colons for an article', () => {
    expect(read('左:某人;右:某人\n他说:好\n甲\n乙\n丙\n丁\n总结:好\n', 'a.txt').turns).toEqual([]);
  });
});

describe('Markdown', () => {
  it('leaves markers, comments, front matter and raw HTML behind', () => {
    const markdown =
      '---\na: b\n---\n# Why **now**?\n\nIt is *not* [a link](x), he said.\n\n<!-- hidden -->\n\n- one\n- two\n';
    expect(paragraphsOf(markdown, 'a.md')).toEqual(['Why now?', 'It is not a link, he said.', 'one', 'two']);
  });
});

it('leaves the marks of footnotes in Markdown out', () => {
  const text =
    'We were sure[^2] of it[3](#n3), and [3](https://example.org/3) of us left.\n\n[^2]: So they said.\n';
  expect(paragraphsOf(text, 'a.md')).toEqual(['We were sure of it, and 3 of us left.', 'So they said.']);
});

describe('HTML', () => {
  const filler =
    'The harbour was quiet, and the boats lay still under a grey sky, which is how mornings are here. ';
  const page = (body: string): string =>
    `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`;

  it('leaves out what only leads to a note, and keeps powers', () => {
    const marks =
      'We were sure<sup><a href="#n2">2</a></sup> of it <a href="#n3">[3]</a> at 10<sup>2</sup> metres<sup class="r"><a href="/w#c">[4]</a></sup>, see <a href="https://example.org/#x">page 7</a>.';
    const html = page(
      `<article><p>${marks}</p><p>${filler.repeat(4)}</p><p>${filler.repeat(4)}</p></article>`,
    );
    expect(paragraphsOf(html, 'a.html')[0]).toBe('We were sure of it at 102 metres, see page 7.');
  });

  it('takes the article and runs no script', () => {
    const html = page(
      `<nav>Home</nav><article><h1>Boats</h1><p>We would <b>not</b> sail.</p><p>${filler.repeat(4)}</p><script>document.body.innerHTML = ''</script><p>${filler.repeat(4)}</p></article>`,
    );
    const paragraphs = paragraphsOf(html, 'a.html');
    expect(paragraphs).toContain('We would not sail.');
    expect(paragraphs.join(' ')).not.toMatch(/Home|innerHTML/);
  });

  it('finds the article of a page that leaves out the tags of its parts', () => {
    const html = `<!doctype html><title>Boats</title><nav>Home</nav><article><p>We would not sail.</p><p>${filler.repeat(4)}</p></article>`;
    const paragraphs = paragraphsOf(html, 'a.html');
    expect(paragraphs[0]).toBe('We would not sail.');
    expect(paragraphs.join(' ')).not.toMatch(/Home|Boats/);
  });

  it.each([
    ['its main element', '<main><h1>Boats</h1><p>We would <b>not</b> sail.</p></main>'],
    ['several elements', '<h1>Boats</h1>\n<section><p>We would not sail.</p></section>'],
    ['a template', '<?php get_header(); ?>\n<main><h1>Boats</h1><p>We would not sail.</p></main>'],
    ['an element that never ends', '<div><h1>Boats</h1><p>We would not sail.'],
  ])('takes all of what is a part of a page: %s', (_, html) => {
    expect(paragraphsOf(html, 'a.html')).toEqual(['Boats', 'We would not sail.']);
  });

  it.each([
    '<div>',
    '<div>'.repeat(20_000),
    page(''),
    page('<div></div>'),
    '<html>',
    page('<div>'.repeat(20_000)),
  ])('refuses a page without an article', (html) => {
    expect(extractSource(bytes(html), 'a.html').problems.map(({ rule }) => rule)).toEqual([
      'source-no-article',
    ]);
  });
});

describe('transcripts', () => {
  const vtt = `WEBVTT - talk

NOTE
a remark

1
00:00:01.000 --> 00:00:03.500 align:start
<v.loud Ada Byron>We would <i>not</i> &amp; so on,
3 < 5.</v>

00:00:04.000 --> 00:00:05.000
<v Ada Byron>ever.

00:01:04.000 --> 00:01:05.250
<v Bo>Why?`;

  it('reads cues with times and voices', () => {
    const source = read(vtt, 'a.vtt');
    expect(source.text).toBe('We would not & so on,\n3 < 5.\never.\n\nWhy?');
    expect(source.turns).toEqual([
      { speaker: 'Ada Byron', start: 0, end: 34 },
      { speaker: 'Bo', start: 36, end: 40 },
    ]);
    expect(
      source.cues.map(({ start, startSeconds, endSeconds }) => [start, startSeconds, endSeconds]),
    ).toEqual([
      [0, 1, 3.5],
      [29, 4, 5],
      [36, 64, 65.25],
    ]);
  });

  it('reads SRT with labels, changes of speaker and font tags', () => {
    const srt =
      '1\n00:00:01,000 --> 00:00:02,000\nADA: <font color="red">Hello</font>\n\n2\n00:00:02,000 --> 00:00:03,000\nthere.\n\n3\n00:00:03,000 --> 00:00:04,000\nBO: Hi.\n\n4\n00:00:04,000 --> 00:00:05,000\n- Who?\n\n5\n00:00:05,000 --> 00:00:06,000\nADA: Me.\n';
    const source = read(srt, 'a.srt');
    expect(source.format).toBe('srt');
    expect(source.turns.map(({ speaker, start, end }) => [speaker, source.text.slice(start, end)])).toEqual([
      ['ADA', 'Hello\nthere.'],
      ['BO', 'Hi.'],
      [undefined, 'Who?'],
      ['ADA', 'Me.'],
    ]);
  });

  it('reads rolling captions once', () => {
    const rolling =
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nhello<00:00:01.500><c> there</c>\n\n00:00:02.000 --> 00:00:03.000\nhello there\nyou<00:00:02.500><c> all</c>\n';
    expect(read(rolling, 'a.vtt').text).toBe('hello there\nyou all');
  });

  it.each([
    ['Hello', 'line 1 of the WebVTT transcript is broken: a WebVTT file starts with the line WEBVTT'],
    ['WEBVTT\n', 'line 1 of the WebVTT transcript is broken: it has no cue'],
    [
      'WEBVTT\n\n00;01.000 --> 00;02.000\nx',
      'line 3 of the WebVTT transcript is broken: a timing line reads 00:01:02.500 --> 00:01:04.000',
    ],
    ['WEBVTT\n\nlost words', 'line 3 of the WebVTT transcript is broken: words without a timing line'],
  ])('says where one is broken: %j', (text, message) => {
    const { value, problems } = extractSource(bytes(text), 'a.vtt');
    expect(value).toBeUndefined();
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });
});

describe('what is no source', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'source-empty'],
    ['white space', bytes(' \n'), 'source-empty'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(97), 'source-too-large'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0, 0x47), 'source-binary'],
    ['UTF-16 without a mark', Uint8Array.of(97, 0, 98, 0), 'source-encoding'],
    ['GB18030', Uint8Array.of(0xb0, 0xc2, 0xcc, 0xd8), 'source-encoding'],
  ])('%s is refused', (_, file, rule) => {
    const { value, problems } = extractSource(file, 'a.txt');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ rule, severity: 'error', file: 'a.txt' }]);
  });
});
