import { expect, test } from 'vitest';
import { chooseLook, lookNames } from '../../src/looks/choose-look.js';
import { orList } from '../../src/text/or-list.js';
import { deckParts } from '../support/deck-parts.js';
import { planOutline, SPAN } from '../support/plan-outline.js';

const { files } = await deckParts();
const HOUSE = ':root { --paper: #fff; --ink: #111; --accent: #a01; }';
const own = new Map([...files, ['looks/house.css', HOUSE]]);

function choose(name: string | undefined, all = own) {
  const look = name === undefined ? undefined : { name, span: SPAN };
  const { value, problems } = chooseLook(planOutline([], { look }), all);
  return {
    name: value.name,
    css: value.css,
    said: problems.map(({ rule, message, hint = '' }) => `${rule}: ${message} | ${hint}`),
    fixes: problems.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title)),
  };
}

test('the style sheets in looks/ are the looks, and nothing else is', () => {
  expect(lookNames(new Map([...own, ['looks/old/x.css', ''], ['looks/notes.txt', '']]))).toEqual(
    [...lookNames(files), 'house'].toSorted(),
  );
});

test('a look is ours or one’s own, by its name', () => {
  expect(choose(undefined).name).toBe('editorial');
  expect(choose('midnight')).toMatchObject({ name: 'midnight', said: [] });
  expect(choose('house')).toEqual({ name: 'house', css: HOUSE, said: [], fixes: [] });
});

test('one that is not there is told which is near, or which there are', () => {
  expect(choose('huose')).toMatchObject({
    name: 'editorial',
    said: ['unknown-value: there is no look `huose` | did you mean `house`?'],
    fixes: ['“huose” → “house”'],
  });
  expect(choose('dark').said).toEqual([
    `unknown-value: there is no look \`dark\` | choose ${orList(lookNames(own))}; one of your own is \`looks/<name>.css\` in the folder of \`--templates\``,
  ]);
  for (const name of ['../styles/base', 'old/x', '__proto__', 'house.css', 'x'.repeat(500), '深色'])
    expect(choose(name).said[0]).toMatch(/^unknown-value: there is no look `.{1,40}` \|/);
});

test('one that takes the place of ours is looked at in the same way', () => {
  const all = new Map([...files, ['looks/editorial.css', ':root { --paper: #fff; --ink: #111; }']]);
  expect(choose(undefined, all).said).toEqual([
    'look-incomplete: the look `editorial` names no `--accent` | write `--accent: #rrggbb;`, a colour of your own, under `:root` in `looks/editorial.css`',
  ]);
});
