import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDisk } from '../../../src/runs/results/run-facts.js';
import { parseShard, shareOf, sizesOf, type SizedOutline } from '../../../src/runs/shards/shard.js';
import { tempFolder } from '../../support/temp-folder.js';

const outline = (path: string, bytes: number, folder = ''): SizedOutline => ({ path, folder, bytes });

const shares = (outlines: readonly SizedOutline[], count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, index) =>
    shareOf(outlines, { index: index + 1, count }).map(({ path }) => path),
  );

test.each([
  '3/2',
  '0/4',
  '1/0',
  '4',
  '1/2/3',
  '-1/2',
  '1.5/2',
  '01/2',
  ' 1/2',
  '1/2 ',
  'a/b',
  '',
  '1/100000',
])('“%s” is no shard', (text) => {
  expect(parseShard(text)).toBeUndefined();
});

test('a shard counts from one', () => {
  expect(parseShard('1/1')).toEqual({ index: 1, count: 1 });
  expect(parseShard('4/4')).toEqual({ index: 4, count: 4 });
});

test('shares are of one size, and the languages of a talk stay together', () => {
  const outlines = [
    outline('c/a.de.md', 10),
    outline('c/a.en.md', 10),
    outline('c/b.en.md', 30),
    outline('c/c.en.md', 15),
    outline('c/d/a.en.md', 5, 'd'),
  ];
  expect(shares(outlines, 2)).toEqual([
    ['c/b.en.md', 'c/d/a.en.md'],
    ['c/a.de.md', 'c/a.en.md', 'c/c.en.md'],
  ]);
});

test('more shards than talks leave some with nothing', () => {
  expect(shares([outline('a.en.md', 1)], 3)).toEqual([['a.en.md'], [], []]);
});

test('whatever the outlines: each is in one share, whatever their order, and no share is far above the mean', () => {
  const many = fc.uniqueArray(fc.record({ name: fc.nat(500), bytes: fc.nat(20_000) }), {
    selector: ({ name }) => name,
    maxLength: 60,
  });
  fc.assert(
    fc.property(many, fc.integer({ min: 1, max: 9 }), (files, count) => {
      const outlines = files.map(({ name, bytes }) => outline(`c/${String(name)}.en.md`, bytes));
      const dealt = shares(outlines, count);
      expect(dealt.flat().toSorted()).toEqual(outlines.map(({ path }) => path).toSorted());
      const turned = shares(outlines.toReversed(), count);
      expect(turned.map((share) => share.toSorted())).toEqual(dealt.map((share) => share.toSorted()));
      const bytes = new Map(outlines.map(({ path, bytes: size }) => [path, size + 1]));
      const loads = dealt.map((share) => share.reduce((sum, path) => sum + (bytes.get(path) ?? 0), 0));
      const mean = loads.reduce((sum, load) => sum + load, 0) / count;
      expect(Math.max(...loads)).toBeLessThanOrEqual(mean + Math.max(0, ...bytes.values()));
    }),
  );
});

test('sizes are those of the files; one that is gone has none', async () => {
  const cwd = await tempFolder({ 'a.en.md': 'four' });
  const sized = await sizesOf([outline('a.en.md', 0), outline('b.en.md', 0)], (path) =>
    openDisk().sizeOf(join(cwd, path)),
  );
  expect(sized.map(({ bytes }) => bytes)).toEqual([4, 0]);
});
