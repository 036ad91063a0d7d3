import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { watchCheck } from '../../src/commands/watch-check.js';
import { testEnvironment } from '../support/environment.js';
import { sharedFolder } from '../support/shared-folder.js';

const cwd = await sharedFolder();

test('checks again at every save, never twice at a time, and ends when it is asked to', async () => {
  await mkdir(join(cwd, 'content/sources'), { recursive: true });
  const save = (name: string): Promise<void> => writeFile(join(cwd, 'content', name), String(Math.random()));
  await save('talk.en.md');
  const said: string[] = [];
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
  const state = { checks: 0, running: 0, most: 0 };
  const environment = testEnvironment(cwd, {
    stopped: () => stopped,
    log(line) {
      said.push(line);
      if (line.startsWith('Watching')) next();
    },
  });
  /** A watcher that is still looking round hears of no save: it is done again until it does. */
  const saving = { timer: setInterval(() => undefined, 60_000) };
  function next(): void {
    clearInterval(saving.timer);
    const names = ['talk.en.md', 'sources/talk.vtt'];
    const name = said.some((line) => line.includes('talk.en.md')) ? names[1] : names[0];
    if (name === undefined || said.some((line) => line.includes('talk.vtt'))) stop.abort();
    else saving.timer = setInterval(() => void save(name), 20);
  }
  const check = async (): Promise<void> => {
    state.running += 1;
    state.most = Math.max(state.most, state.running);
    await Promise.resolve();
    state.checks += 1;
    state.running -= 1;
  };
  const code = await watchCheck(check, { inputs: ['content'], templates: [] }, environment);
  expect({ code, most: state.most }).toEqual({ code: 0, most: 1 });
  expect(said).toContain(`\n${join('content', 'talk.en.md')} has changed.`);
  expect(said).toContain(`\n${join('content', 'sources', 'talk.vtt')} has changed.`);
});
