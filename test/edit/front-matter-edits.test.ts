import { describe, expect, test } from 'vitest';
import { frontMatterEdits, type FrontMatterValues, type OpenKey } from '../../src/edit/front-matter-edits.js';
import { opened, OUTLINES, tried } from './support.js';

const BODY = '\n## A {#a}\n\n- x\n';

function set(head: string, values: FrontMatterValues): unknown {
  const raw = `---\n${head}---\n${BODY}`;
  const keys = Object.keys(values) as OpenKey[];
  const { after, verdict } = tried(raw, 'talk.en.md', { type: 'front-matter', keys }, (open) =>
    frontMatterEdits(open, values),
  );
  if (verdict !== undefined) return verdict.refused;
  expect(after.endsWith(`---\n${BODY}`)).toBe(true);
  return after.slice(4, -`---\n${BODY}`.length);
}

describe('a value', () => {
  test('takes the place of the one that is there; comments and order stay', () => {
    expect(set('title: "Old" # mine\nlang: en\n', { title: 'New' })).toBe('title: New # mine\nlang: en\n');
    expect(set("# top\ntitle: 'Old'\nlang: en\n", { title: 'A: b' })).toBe(
      '# top\ntitle: "A: b"\nlang: en\n',
    );
    expect(set('title: |\n  two\n  lines\nlang: en\n', { title: 'One' })).toBe('title: One\nlang: en\n');
    expect(set('title: Old\nlang: en\nsubtitle:\n', { subtitle: 'S' })).toBe(
      'title: Old\nlang: en\nsubtitle: S\n',
    );
  });

  test('that is new goes behind its neighbour', () => {
    expect(set('lang: en\ntitle: T\nguest: { name: A }\n', { subtitle: 'S', minutes: 20 })).toBe(
      'lang: en\nminutes: 20\ntitle: T\nsubtitle: S\nguest: { name: A }\n',
    );
    expect(set('lang: en\ntitle: T\n', { date: '2026-05-04', omit: ['agenda', 'closing'] })).toBe(
      'lang: en\nomit: [agenda, closing]\ndate: "2026-05-04"\ntitle: T\n',
    );
  });

  test('may be a list, also where one of several lines is', () => {
    expect(set('title: T\nlang: en\nomit:\n  - agenda\n  - cover\nminutes: 5\n', { omit: ['sources'] })).toBe(
      'title: T\nlang: en\nomit:\n  [sources]\nminutes: 5\n',
    );
  });

  test('goes with its line, unless a comment would go with it', () => {
    expect(set('title: T\nlang: en\nsubtitle: S\nminutes: 5\n', { subtitle: null })).toBe(
      'title: T\nlang: en\nminutes: 5\n',
    );
    expect(set('title: T\nlang: en\nsubtitle: S # mine\n', { subtitle: null })).toBe('shares-place');
    expect(set('title: T\nlang: en\nomit:\n  - agenda # mine\n', { omit: ['cover'] })).toBe('shares-place');
    expect(set('title: T\nlang: en\n', { subtitle: null })).toBe('title: T\nlang: en\n');
  });
});

test.each([
  ['a flow map', '{ title: T, lang: en }\n'],
  ['what cannot be read', 'title: "T\nlang: en\n'],
])('front matter that is no lines is left to a person: %s', (_, head) => {
  expect(set(head, { title: 'X' })).toBe('unreadable');
});

test('no value makes another key', () => {
  for (const title of [
    'x\nsources: {}',
    'a # b',
    '"',
    "'",
    '- a',
    '{a: b}',
    '&a b',
    '*a',
    '!!x y',
    '---',
    '<!-- x',
  ])
    expect(set('title: T\nlang: en\n', { title })).toSatisfy(
      (written: string) =>
        written === 'text-unfit' || opened(`---\n${written}---\n${BODY}`).problems.length === 0,
    );
});

test('the front matter of each outline we have can be set, and nothing else of it changes', () => {
  for (const [file, raw] of OUTLINES) {
    const values = { title: 'New: title', minutes: 7, event: null, footer: 'F' };
    const asked = { type: 'front-matter', keys: ['title', 'minutes', 'event', 'footer'] } as const;
    const { after, verdict } = tried(raw, file, asked, (open) => frontMatterEdits(open, values));
    expect(verdict).toBeUndefined();
    expect(opened(after, file).outline.meta).toMatchObject({ title: 'New: title', minutes: 7, footer: 'F' });
    const rest = (text: string): string => text.replace(/^(?:title|minutes|event|footer):.*\n/gm, '');
    expect(rest(after)).toBe(rest(raw));
  }
});
