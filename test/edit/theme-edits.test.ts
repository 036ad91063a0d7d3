import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themeEdits } from '../../src/edit/theme-edits.js';
import type { ThemeSet } from '../../src/edit/theme-parts.js';
import { isRefusal } from '../../src/edit/refusal.js';
import { plainText } from '../../src/model/inline.js';
import { hostileText } from '../support/hostile-text.js';
import { runs } from '../support/runs.js';
import { opened, OUTLINES, tried, type Tried } from './support.js';

const FRONT = '---\ntitle: A talk\nlang: en\nguest: { name: Ada }\nsources: { talk: { title: T } }\n---\n\n';

/** @param body of the one theme, its heading included */
function set(body: string, parts: ThemeSet): Tried {
  return tried(FRONT + body, 'talk.en.md', { type: 'set', id: 'a', parts }, (open) => {
    const [section] = open.outline.sections;
    if (section === undefined) throw new Error('no theme');
    return themeEdits(open, section, parts);
  });
}

function bodyOf({ after, verdict }: Tried): string {
  expect(verdict).toBeUndefined();
  return after.slice(FRONT.length);
}

describe('where a part goes', () => {
  test('what is there is replaced where it stands', () => {
    const body = '## One {#a}\n\n- x\n- y\n\nRead this.\n\n- z\n\n<!-- said -->\n';
    expect(bodyOf(set(body, { points: ['new'] }))).toBe(
      '## One {#a}\n\n- new\n\nRead this.\n\n<!-- said -->\n',
    );
    expect(bodyOf(set(body, { points: [] }))).toBe('## One {#a}\n\nRead this.\n\n<!-- said -->\n');
  });

  test('what is new goes behind what comes before it', () => {
    const body = '## One {#a}\n\nRead this.\n\n## Two {#b}\n';
    const parts = {
      points: ['p'],
      notes: ['said', 'and said'],
      figure: { kind: 'stats', body: '- 9: people' },
    } as const;
    expect(bodyOf(set(body, parts))).toBe(
      '## One {#a}\n\n~~~stats\n- 9: people\n~~~\n\n- p\n\nRead this.\n\n<!--\nsaid\n\nand said\n-->\n\n## Two {#b}\n',
    );
  });

  test('a figure keeps how it comes onto the slide', () => {
    const figure = { kind: 'stats', body: '- 9: people' } as const;
    for (const braces of ['{.reveal}', '{.count .reveal}', '{.shown}'])
      expect(bodyOf(set(`## One {#a}\n\n~~~stats ${braces}\n- 1: x\n- 2: y\n~~~\n`, { figure }))).toBe(
        `## One {#a}\n\n~~~stats ${braces}\n- 9: people\n~~~\n`,
      );
  });

  test.each(['# mine\n- 1: x', '- 1: x # mine', '- 1: x\n  # mine'])(
    'a comment in a figure does not go with it: %s',
    (yaml) => {
      const body = `## One {#a}\n\n~~~stats\n${yaml}\n- 2: y\n~~~\n`;
      for (const figure of [null, { kind: 'stats', body: '- 9: people' } as const])
        expect(set(body, { figure }).verdict).toMatchObject({
          refused: 'shares-place',
          message: expect.stringContaining('a comment') as string,
        });
    },
  );

  test('quotations that are kept stay as they are written', () => {
    const kept = '>  odd   spaces\n>  — Ada   [talk,paraphrased]   {.shown}';
    const body = `## One {#a}\n\n${kept}\n\n> gone\n> — Ada [talk]\n`;
    const quote = { words: 'new [words]', speaker: 'Ada', source: 'talk', place: undefined };
    expect(bodyOf(set(body, { quotes: [quote, { kept: 'a/1' }] }))).toBe(
      `## One {#a}\n\n> new \\[words\\]\n> — Ada [talk]\n\n${kept}\n`,
    );
  });

  test('a translation names its original, and says that nobody has reviewed it', () => {
    const quote = {
      words: 'Wir gingen.',
      original: 'We “really” went.',
      speaker: 'Ada',
      source: 'talk',
      place: { type: 'time', seconds: 4 },
    } as const;
    expect(bodyOf(set('## One {#a}\n', { quotes: [quote] }))).toBe(
      '## One {#a}\n\n> Wir gingen.\n> — Ada [talk @ 00:00:04, translated from "We “really” went."] {.unreviewed}\n',
    );
  });

  test('the headline and its minutes change, other attributes stay', () => {
    const body = '##  One  {#a .aside minutes=4 reveal}\n';
    expect(bodyOf(set(body, { headline: 'Two {x}', minutes: 2.5 }))).toBe(
      '##  Two \\{x\\}  {#a .aside minutes=2.5 reveal}\n',
    );
    expect(bodyOf(set(body, { minutes: null }))).toBe('##  One  {#a .aside reveal}\n');
    expect(bodyOf(set('## One {#a}\n', { minutes: 3 }))).toBe('## One {#a minutes=3}\n');
  });
});

describe('what a person wrote', () => {
  test.each([
    ['points', '## A {#a}\n\n- x <!-- note -->\n- y\n', { points: ['p'] }],
    ['reading', '## A {#a}\n\nRead <!--- mine --> this.\n', { reading: ['p'] }],
    ['a note in a line', '## A {#a}\n\nRead this. <!-- said -->\n', { notes: ['p'] }],
    ['the heading', '## A <!--- mine --> {#a}\n', { headline: 'B' }],
  ] as const)('a comment that would go with it keeps it from being replaced: %s', (_, body, parts) => {
    expect(set(body, parts)).toMatchObject({ verdict: { refused: 'shares-place' }, after: FRONT + body });
  });

  test('remarks between blocks stay', () => {
    const body = '## A {#a}\n\n- x\n\n<!--- mine -->\n\n<!-- said -->\n\n<!--- mine too -->\n';
    expect(bodyOf(set(body, { points: ['p'], notes: [] }))).toBe(
      '## A {#a}\n\n- p\n\n<!--- mine -->\n\n<!--- mine too -->\n',
    );
  });

  test('no such quotation', () => {
    expect(set('## A {#a}\n', { quotes: [{ kept: 'a/9' }] })).toMatchObject({
      verdict: { refused: 'no-such-quote' },
    });
  });
});

const FILES = [...OUTLINES.keys()];
const shape = fc.record({
  file: fc.constantFrom(...FILES),
  pick: fc.nat(),
  ending: fc.constantFrom('\n', '\r\n'),
  mark: fc.boolean(),
  parts: fc.record(
    {
      headline: fc.constantFrom('A headline', 'One *two* {three}'),
      minutes: fc.constantFrom(null, 2, 1.5),
      points: fc.constantFrom([], ['one'], ['- one', '1. two', '**bold** and # more']),
      reading: fc.constantFrom([], ['> A paragraph.'], ['Two', '# of them']),
      notes: fc.constantFrom([], ['Said.'], ['Said', 'twice']),
      figure: fc.constantFrom(null, { kind: 'list', body: '- a: b\n- c: d' } as const),
      quotes: fc.constantFrom([]),
    },
    { requiredKeys: [] },
  ),
});

test('every part of every theme of the outlines we have can be set, and all else stays byte for byte', () => {
  fc.assert(
    fc.property(shape, ({ file, pick, ending, mark, parts }) => {
      const raw = `${mark ? '\uFEFF' : ''}${(OUTLINES.get(file) ?? '').replaceAll('\n', ending)}`;
      const { sections } = opened(raw, file).outline;
      const section = sections[pick % sections.length];
      if (section === undefined) return;
      const asked = { type: 'set', id: section.id, parts } as const;
      const { after, verdict } = tried(raw, file, asked, (open) => themeEdits(open, section, parts));
      if (verdict !== undefined) {
        expect(verdict.refused).toBe('shares-place');
        return;
      }
      const [from, to] = [section.span.start.offset, section.span.end.offset];
      const plain = opened(raw, file).outline.file.text;
      const start = plain.slice(0, from).replaceAll('\n', ending);
      const end = plain.slice(to).replaceAll('\n', ending);
      expect(after.slice(mark ? 1 : 0).startsWith(start)).toBe(true);
      expect(after.trimEnd().endsWith(end.trimEnd())).toBe(true);
      expect(ending === '\r\n' && /[^\r]\n/.test(after)).toBe(false);
    }),
    runs(240),
  );
});

test('no text of any part makes a block, a quotation or a comment', () => {
  const body = '## One {#a}\n\n> w\n> — Ada [talk]\n\n- x\n\nRead.\n\n<!-- said -->\n\n## Two {#b}\n\n- y\n';
  const line = hostileText()
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(line, fc.constantFrom('points', 'reading', 'notes', 'headline'), (text, part) => {
      const parts: ThemeSet = part === 'headline' ? { headline: text } : { [part]: [text] };
      const { after, verdict } = set(body, parts);
      if (verdict !== undefined) {
        expect(isRefusal(verdict)).toBe(true);
        return;
      }
      const { sections } = opened(after).outline;
      expect(sections.map(({ id }) => id)).toEqual(['a', 'b']);
      expect(sections.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'quote')).toHaveLength(1);
      expect(
        sections[1]?.blocks.map((block) => block.type === 'points' && block.items.map(plainText)),
      ).toEqual([['y']]);
    }),
    runs(1200),
  );
});
