import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OWNER, ownerName, ownerState } from '../../../src/write/folders/owner.js';

const [host = '', boot = '', pid = '', start = ''] = ownerName().split('.');

test('this process is alive, and its name fits into a file’s', () => {
  expect(ownerName()).toMatch(new RegExp(`^${OWNER.source}$`));
  expect(pid).toBe(String(process.pid));
  expect(ownerState(ownerName())).toBe('alive');
});

test('a process that has ended is gone', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  expect(ownerState([host, boot, child.pid, start].join('.'))).toBe('gone');
  expect(ownerState([host, boot, child.pid, 0].join('.'))).toBe('gone');
});

// A process id is given out again, soon in a container.
test.runIf(process.platform === 'linux')('another process with the same id is not the owner', () => {
  expect(ownerState([host, boot, pid, Number(start) + 1].join('.'))).toBe('gone');
});

test('before the machine was started anew, everybody is gone', () => {
  expect(ownerState([host, '00000001', pid, start].join('.'))).toBe('gone');
});

test('where no start is told, the process id decides', () => {
  expect(ownerState([host, boot, pid, 0].join('.'))).toBe('alive');
});

test('of another host nothing can be said', () => {
  expect(ownerState(['00000001', boot, pid, start].join('.'))).toBe('unknown');
});

// Its parent has not yet asked for its end.
test.runIf(process.platform === 'linux')(
  'a process that has ended and was not waited for is gone',
  async () => {
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const [line] = (await once(parent.stdout, 'data')) as [Buffer];
      const child = line.toString().trim();
      const began = readFileSync(`/proc/${child}/stat`, 'utf8').split(' ')[21] ?? '';
      await expect.poll(() => ownerState([host, boot, child, began].join('.'))).toBe('gone');
      expect(process.kill(Number(child), 0)).toBe(true);
    } finally {
      parent.kill();
    }
  },
);
