import { expect, test } from 'vitest';
import { latestOnly } from '../../../src/lsp/documents/latest-only.js';

test('what is overtaken answers nothing, and what has not begun is not done', async () => {
  const state = { text: 'a', done: [] as string[] };
  const latest = latestOnly(async () => {
    const { text } = state;
    state.done.push(text);
    await Promise.resolve();
    return text;
  });
  const asked = ['a', 'b', 'c'].map((text) => {
    state.text = text;
    return latest.again();
  });
  expect(await Promise.all(asked)).toEqual([undefined, undefined, 'c']);
  expect(state.done).toEqual(['c']);
});

test('work that fails keeps none that comes after it', async () => {
  const state = { fails: true };
  const latest = latestOnly(() =>
    state.fails ? Promise.reject(new Error('no disk')) : Promise.resolve('done'),
  );
  await expect(latest.again()).rejects.toThrow('no disk');
  state.fails = false;
  expect(await latest.again()).toBe('done');
});

test('what is ended answers nothing', async () => {
  const latest = latestOnly(() => Promise.resolve('done'));
  const asked = latest.again();
  latest.end();
  expect(await asked).toBeUndefined();
});
