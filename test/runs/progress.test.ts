import { describe, expect, test } from 'vitest';
import type { ProgressOutput } from '../../src/environment.js';
import { openProgress, type RunProgress } from '../../src/runs/progress.js';

interface Watched {
  readonly progress: RunProgress;
  /** What was shown or logged, in order. */
  readonly said: readonly string[];
  /** Lets so much time pass. */
  pass(ms: number): void;
  /** One outline is done, with so many problems. */
  done(path?: string, problems?: number): Promise<unknown>;
}

function watched(overwrites: boolean): Watched {
  const said: string[] = [];
  const clock = { now: 5000, waiting: [] as { at: number; work: () => void }[] };
  const output: ProgressOutput = {
    overwrites,
    show: (line) => void said.push(line),
    now: () => clock.now,
    after(ms, work) {
      const timer = { at: clock.now + ms, work };
      clock.waiting.push(timer);
      return () => void (clock.waiting = clock.waiting.filter((each) => each !== timer));
    },
  };
  const progress = openProgress({ progress: output, log: (line) => void said.push(`log ${line}`) });
  return {
    progress,
    said,
    pass(ms) {
      clock.now += ms;
      const due = clock.waiting.filter(({ at }) => at <= clock.now);
      clock.waiting = clock.waiting.filter(({ at }) => at > clock.now);
      for (const { work } of due) work();
    },
    done: (path = 'a.en.md', problems = 0) =>
      progress.follow(path, () => Promise.resolve({ problems: Array.from({ length: problems }) })),
  };
}

describe('on a terminal', () => {
  test('one line tells how many are done, what is wrong, and how long it takes', async () => {
    const { progress, said, pass, done } = watched(true);
    progress.found(100);
    pass(400);
    await done();
    await done('b.en.md', 3);
    pass(1000);
    expect(said).toEqual([
      '0/100 decks',
      '1/100 decks · 0:40 left',
      '2/100 decks · 3 problems · 0:20 left',
      '2/100 decks · 3 problems · 0:19 left',
    ]);
    pass(1000);
    expect(said.at(-1)).toBe('2/100 decks · 3 problems · 0:18 left');
    progress.end();
    expect(said.at(-1)).toBe('');
    pass(10_000);
    expect(said.at(-1)).toBe('');
  });

  test('what is done at once shows nothing', async () => {
    const { progress, said, pass, done } = watched(true);
    progress.found(1);
    pass(100);
    await done();
    progress.end();
    pass(1000);
    expect(said.filter((line) => line !== '')).toEqual([]);
  });

  test('something is said within half a second, also while outlines are looked for', () => {
    const { progress, said, pass } = watched(true);
    pass(450);
    expect(said).toEqual(['looking for outlines']);
    progress.found(1);
    expect(said.at(-1)).toBe('0/1 deck');
  });

  test('hours have minutes', async () => {
    const { progress, said, pass, done } = watched(true);
    progress.found(10_000);
    pass(1000);
    await done('a.en.md', 1);
    expect(said.at(-1)).toBe('1/10000 decks · 1 problem · 2:46:39 left');
  });
});

describe('elsewhere', () => {
  test('each that is finished has a line, with what became of it', async () => {
    const { progress, said, done } = watched(false);
    progress.found(4);
    await done();
    await done('b\n.en.md', 1);
    const error = new Error('no');
    await expect(progress.follow('c.en.md', () => Promise.reject(error))).rejects.toBe(error);
    progress.failed('d.en.md');
    progress.end();
    expect(said).toEqual([
      'log 1/4 a.en.md',
      'log 2/4 b .en.md · 1 problem',
      'log 3/4 c.en.md · not done',
      'log 4/4 d.en.md · not done',
    ]);
  });

  test('one line comes before the first where that takes long', async () => {
    const { progress, said, pass, done } = watched(false);
    progress.found(1);
    pass(450);
    pass(5000);
    await done();
    expect(said).toEqual(['log 0/1 deck', 'log 1/1 a.en.md']);
  });
});

test('where nobody looks, the work is done all the same', async () => {
  const said: string[] = [];
  const progress = openProgress({ progress: undefined, log: (line) => void said.push(line) });
  progress.found(1);
  expect(await progress.follow('a.en.md', () => Promise.resolve({ problems: [] }))).toEqual({ problems: [] });
  progress.failed('b.en.md');
  progress.end();
  expect(said).toEqual([]);
});
