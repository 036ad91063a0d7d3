/** Outlines whose every field and every text is hostile. */
import fc from 'fast-check';
import type { FigureData, FigureItem } from '../../src/model/figure.js';
import type { Inline, RichText } from '../../src/model/inline.js';
import { text } from '../../src/model/inline.js';
import type { LooseBlock, Meta, Outline, Person, Section, Source } from '../../src/model/outline.js';
import type { Span } from '../../src/model/position.js';
import { keyQuotes } from '../../src/parse/quotes/key-quotes.js';
import { hostileText } from './hostile-text.js';

const start = { line: 1, column: 1, offset: 0 };
const span: Span = { start, end: start };

/** What would do harm if anything took it for markup: a test looks for `pwned`. */
const HARM = [
  '<script>globalThis.pwned = 1</script>',
  '</script><script>globalThis.pwned = 1</script>',
  '<img src=x onerror="globalThis.pwned = 1">',
  '<svg onload="globalThis.pwned = 1">',
  '" onmouseover="globalThis.pwned = 1" x="',
  "' onload='globalThis.pwned = 1' x='",
  '<iframe src="javascript:parent.pwned = 1"></iframe>',
  '--><script>globalThis.pwned = 1</script><!--',
  '--!><img src=x onerror="globalThis.pwned = 1">',
  '</div></section></foreignObject></svg><script>globalThis.pwned = 1</script>',
  '<style>@import url(https://example.org/a.css); * { background: url(https://example.org/b.png) }</style>',
  '</style><img src="https://example.org/c.png">',
  '<link rel="stylesheet" href="https://example.org/d.css"><base href="https://example.org/">',
  '<meta http-equiv="refresh" content="0;url=https://example.org/">',
  '![bg](https://example.org/e.png)',
  '![w:100](e.png)',
  '[x]: https://example.org/f',
  '[a](javascript:globalThis.pwned=1)',
  '<javascript:globalThis.pwned=1>',
  '\n\n---\n\n# A slide of its own\n\n',
  '\n---\nmarp: true\nbackgroundImage: url(https://example.org/g.png)\n---\n',
  '\nbackgroundImage: url(https://example.org/h.png)\nfooter: x',
  '<!-- backgroundImage: url(https://example.org/i.png) -->',
  '<!-- fit -->',
  '{{#each this}}{{this}}{{/each}}',
  '{{constructor.constructor "globalThis.pwned = 1"}}',
  '<ruby onclick="globalThis.pwned=1">x</ruby>',
] as const;

/** Never empty to the eye: such a text does not come through the parser. */
function words(): fc.Arbitrary<string> {
  return fc
    .oneof(
      hostileText(),
      fc.constantFrom(...HARM),
      fc.tuple(hostileText(), fc.constantFrom(...HARM)).map((both) => both.join(' ')),
    )
    .filter((value) => /[\p{L}\p{N}]/u.test(value));
}

function rich(): fc.Arbitrary<RichText> {
  const plain = words().map((value): Inline => ({ type: 'text', value }));
  const link = plain.map((child): Inline => ({
    type: 'link',
    url: 'https://example.org/?a=1&b="',
    children: [child],
  }));
  const marked = fc.oneof(
    words().map((value): Inline => ({ type: 'code', value })),
    plain.map((child): Inline => ({ type: 'strong', children: [child] })),
    plain.map((child): Inline => ({ type: 'emphasis', children: [child] })),
    link,
    link.map((child): Inline => ({ type: 'strong', children: [child] })),
  );
  return fc.oneof(
    { weight: 3, arbitrary: plain.map((one) => [one]) },
    { weight: 1, arbitrary: fc.tuple(plain, marked, plain) },
  );
}

function item(): fc.Arbitrary<FigureItem> {
  return fc.record({ label: rich(), text: fc.option(rich(), { nil: undefined }) });
}

function figure(): fc.Arbitrary<FigureData> {
  const items = fc.array(item(), { minLength: 2, maxLength: 3 });
  const listed = fc.constantFrom('stack', 'cycle', 'timeline', 'stats', 'list');
  return fc.oneof(
    fc.record({ kind: listed, items }) as fc.Arbitrary<FigureData>,
    fc.record({ kind: fc.constant('network'), hub: rich(), partners: items }) as fc.Arbitrary<FigureData>,
    fc.record({
      kind: fc.constant('compare'),
      columns: fc.array(
        fc.record({ title: rich(), items: fc.array(rich(), { minLength: 1, maxLength: 2 }) }),
        { minLength: 2, maxLength: 2 },
      ),
    }) as fc.Arbitrary<FigureData>,
  );
}

function block(): fc.Arbitrary<LooseBlock> {
  const place = fc.constantFrom(
    undefined,
    { type: 'paragraph', number: 7 } as const,
    { type: 'time', seconds: 61 } as const,
  );
  return fc.oneof(
    fc.record({
      type: fc.constant('quote' as const),
      text: rich(),
      speaker: words(),
      role: fc.constantFrom('guest' as const, 'host' as const, 'other' as const),
      source: fc.constant('report'),
      place,
      mode: fc.constantFrom('verbatim' as const, 'paraphrased' as const, 'translated' as const),
      original: fc.option(words(), { nil: undefined }),
      span: fc.constant(span),
      textSpan: fc.constant(span),
    }),
    fc.record({
      type: fc.constant('points' as const),
      items: fc.array(rich(), { minLength: 1, maxLength: 3 }),
      span: fc.constant(span),
    }),
    fc.record({
      type: fc.constant('picture' as const),
      path: fc.constant('a.png'),
      alt: words(),
      span: fc.constant(span),
    }),
    fc.record({ type: fc.constant('reading' as const), text: rich(), span: fc.constant(span) }),
    fc.record({
      type: fc.constant('note' as const),
      text: words().map((value) => value.trim()),
      span: fc.constant(span),
    }),
    figure().map((data) => ({ type: 'figure' as const, data, span })),
  );
}

function section(index: number): fc.Arbitrary<Section> {
  return fc.record({
    kind: fc.constantFrom('theme' as const, 'aside' as const, 'plain' as const, 'discussion' as const),
    id: fc.constant(`section-${index}`),
    headline: rich(),
    minutes: fc.constantFrom(undefined, 2.5),
    reveal: fc.boolean(),
    blocks: fc
      .array(block(), { minLength: 1, maxLength: 5 })
      .map((blocks) => keyQuotes(blocks, `section-${index}`)),
    span: fc.constant(span),
    headingSpan: fc.constant(span),
  });
}

function person(): fc.Arbitrary<Person> {
  return fc.record({ name: words(), also: fc.constant([]), role: fc.option(words(), { nil: undefined }) });
}

function source(): fc.Arbitrary<Source> {
  return fc.record({
    id: fc.constant('report'),
    title: words(),
    publisher: fc.option(words(), { nil: undefined }),
    url: fc.constantFrom(undefined, 'https://example.org/?q="><script>&x=1'),
    lang: fc.constantFrom(undefined, 'zh-CN'),
    spoken: fc.constantFrom(undefined, 'en'),
    span: fc.constant(span),
  });
}

function meta(): fc.Arbitrary<Meta> {
  const optional = fc.option(words(), { nil: undefined });
  return fc.record({
    title: words(),
    subtitle: optional,
    lang: fc.constantFrom('en', 'zh-CN'),
    ratio: fc.constant('16:9' as const),
    fonts: fc.constant([]),
    omit: fc.constant([]),
    minutes: fc.constantFrom(undefined, 20),
    speaker: optional,
    event: optional,
    date: optional,
    guests: fc.array(person(), { maxLength: 2 }),
    hosts: fc.array(person(), { maxLength: 2 }),
    sources: source().map((one) => [one]),
  });
}

export function hostileOutline(): fc.Arbitrary<Outline> {
  return fc
    .tuple(meta(), fc.tuple(section(1), section(2)), fc.array(words(), { maxLength: 2 }))
    .map(([facts, sections, coverNotes]) => ({
      file: { path: 'content/talk.en.md', folder: '/nowhere', name: 'talk', lang: facts.lang, text: '' },
      meta: facts,
      coverNotes: coverNotes.map((note) => note.trim()),
      sections: sections.map((one) => ({
        ...one,
        headline: one.headline.length > 0 ? one.headline : text('x'),
      })),
    }));
}
