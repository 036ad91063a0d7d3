import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addThemeEdits, moveThemeEdits, removeThemeEdits } from '../../src/edit/place-themes.js';
import { runs } from '../support/runs.js';
import { opened, OUTLINES, tried } from './support.js';

const HEAD = '---\ntitle: A talk\nlang: en\nguest: { name: Ada }\nsources: { talk: { title: T } }\n---\n\n';
const BODY =
  '<!-- cover -->\n\n## One {#one}\n\n- x\n\n\n<!--- mine -->\n\n## Two {#two}\n\nRead.\n\n## Three {#three}';
const RAW = HEAD + BODY;
const theme = { id: 'new', headline: 'New', minutes: 2, points: ['p'], notes: ['said'] };
const PRINTED = '## New {#new minutes=2}\n\n- p\n\n<!--\nsaid\n-->';

function added(behind: string | null | undefined, raw = RAW): string {
  const { after, verdict } = tried(raw, 'talk.en.md', { type: 'add', theme }, (open) =>
    addThemeEdits(open, theme, [], behind),
  );
  expect(verdict).toBeUndefined();
  return after;
}

describe('a section that is added', () => {
  test('goes behind another, first, or last', () => {
    expect(added('one')).toBe(RAW.replace('\n\n## Two', `\n\n${PRINTED}\n\n## Two`));
    expect(added(null)).toBe(RAW.replace('## One', `${PRINTED}\n\n## One`));
    expect(added(undefined)).toBe(`${RAW}\n\n${PRINTED}\n`);
    expect(added(undefined, HEAD)).toBe(`${HEAD.trimEnd()}\n\n${PRINTED}\n\n`);
  });

  test('has an id of its own, and a neighbour that is there', () => {
    const open = opened(RAW);
    expect(addThemeEdits(open, { ...theme, id: 'one' }, [], null)).toMatchObject({ refused: 'id-taken' });
    expect(addThemeEdits(open, { ...theme, id: 'cover' }, [], null)).toMatchObject({ refused: 'id-taken' });
    expect(addThemeEdits(open, theme, [], 'four')).toMatchObject({
      refused: 'no-such-theme',
      hint: 'there are `one`, `two`, `three`',
    });
  });
});

test('a section that is removed takes nothing else with it', () => {
  const removed = (id: string): string => {
    const { after, verdict } = tried(RAW, 'talk.en.md', { type: 'remove', id }, (open) =>
      removeThemeEdits(open, id),
    );
    expect(verdict).toBeUndefined();
    return after;
  };
  expect(removed('two')).toBe(RAW.replace('## Two {#two}\n\nRead.\n\n', ''));
  expect(removed('three')).toBe(RAW.replace('\n\n## Three {#three}', ''));
  expect(removeThemeEdits(opened(RAW), 'four')).toMatchObject({ refused: 'no-such-theme' });
});

test('whatever is moved, each section and what is between them stay byte for byte', () => {
  const shape = fc.record({
    file: fc.constantFrom(...OUTLINES.keys()),
    from: fc.nat(),
    to: fc.nat(),
    ending: fc.constantFrom('\n', '\r\n'),
  });
  fc.assert(
    fc.property(shape, ({ file, from, to, ending }) => {
      const raw = (OUTLINES.get(file) ?? '').replaceAll('\n', ending);
      const ids = opened(raw, file).outline.sections.map(({ id }) => id);
      const moved = ids[from % ids.length] ?? '';
      const rest = ids.filter((id) => id !== moved);
      const behind = to % ids.length === 0 ? null : (rest[(to % ids.length) - 1] ?? null);
      const { after, verdict } = tried(raw, file, { type: 'move' }, (open) =>
        moveThemeEdits(open, moved, behind),
      );
      expect(verdict).toBeUndefined();
      expect(opened(after, file).outline.sections.map(({ id }) => id)).toEqual([
        ...rest.slice(0, behind === null ? 0 : rest.indexOf(behind) + 1),
        moved,
        ...rest.slice(behind === null ? 0 : rest.indexOf(behind) + 1),
      ]);
      expect(Array.from(after).toSorted().join('')).toBe(Array.from(raw).toSorted().join(''));
    }),
    runs(60),
  );
});
