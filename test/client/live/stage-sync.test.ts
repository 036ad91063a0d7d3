import { expect, test } from 'vitest';
import { stageSync } from '../../../src/client/live/stage-sync.js';
import type { ClientMessage } from '../../../src/model/live/live-message.js';

const at = (slide: string): { slide: string; fragment: number } => ({ slide, fragment: 0 });

test('a state counts once the room has taken all changes made here', () => {
  const { sync, sent } = room();
  sync.tell(at('one'));
  sync.tell(at('two'));
  expect(sent).toEqual([at('one'), at('two')]);
  expect(sync.isCurrent(1)).toBe(false);
  expect(sync.isCurrent(2)).toBe(true);
  sync.reset();
  expect(sync.isCurrent(0)).toBe(true);
});

test('what was done without a connection is handed over once, in order', () => {
  const { sync, sent, line } = room();
  line.open = false;
  sync.tell(at('one'));
  sync.tell({ screen: 'blank' });
  expect(sent).toEqual([]);
  expect(sync.isCurrent(0)).toBe(true);
  expect(sync.takeUnsent()).toEqual([at('one'), { screen: 'blank' }]);
  expect(sync.takeUnsent()).toEqual([]);
});

test('what waited goes out before what is done once the connection stands', () => {
  const { sync, sent, line } = room();
  line.open = false;
  sync.tell(at('one'));
  line.open = true;
  sync.tell(at('two'));
  expect(sent).toEqual([at('one'), at('two')]);
  expect(sync.takeUnsent()).toEqual([]);
  expect(sync.isCurrent(1)).toBe(false);
  expect(sync.isCurrent(2)).toBe(true);
});

test('what was done long ago is not meant any more', () => {
  const { sync, line } = room();
  line.open = false;
  sync.tell(at('one'));
  line.now = 2000;
  sync.tell(at('two'));
  line.now = 3001;
  expect(sync.takeUnsent()).toEqual([at('two')]);
});

function room(): {
  sync: ReturnType<typeof stageSync>;
  sent: unknown[];
  line: { open: boolean; now: number };
} {
  const line = { open: true, now: 0 };
  const sent: unknown[] = [];
  const link = {
    isOpen: () => line.open,
    send: (message: ClientMessage) => void sent.push('change' in message ? message.change : message),
  };
  return {
    line,
    sent,
    sync: stageSync(
      () => link,
      () => line.now,
    ),
  };
}
