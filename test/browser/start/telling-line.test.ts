import { expect, test } from 'vitest';
import { tellingLine } from '../../../src/browser/start/telling-line.js';

test('prefers the line that names the cause, without its log prefix', () => {
  const stderr =
    'hello\n[12:ERROR:../a/b.cc:58] Failed\n[12:FATAL:c.cc(1)] No usable sandbox! Update\n#0 0x1 main\n';
  expect(tellingLine(stderr)).toBe('No usable sandbox! Update');
});

test('takes the loader’s complaint as it is', () => {
  const line = 'chromium: error while loading shared libraries: libnss3.so: cannot open shared object file';
  expect(tellingLine(`${line}\n`)).toBe(line);
});

test('falls back to the last line, and to nothing', () => {
  expect(tellingLine('one\ntwo\n\n')).toBe('two');
  expect(tellingLine('')).toBe('');
});
