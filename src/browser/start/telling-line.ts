/** Finds in what a browser wrote to its standard error the one line that says what was wrong. */

const TELLING =
  /error while loading|version `.*' not found|No usable sandbox|FATAL|cannot|denied|not found|No such|No space left/i;
/** `[1124/054619.772667:ERROR:path/file.cc:58] `, which says nothing to a user. */
const LOG_PREFIX = /^\[[^\]]*\]\s*/;

/** @returns the line without its log prefix; the last line when none is telling, `''` when there is none. */
export function tellingLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((candidate) => TELLING.test(candidate)) ?? lines.at(-1) ?? '';
  return line.replace(LOG_PREFIX, '').trim().slice(0, 300);
}
