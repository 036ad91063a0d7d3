/** A value in, JSON that may stand in a script element out. */

/** It can end neither its element nor begin a comment in it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
