/** Whether this process is watched over by another: asked by every run, so that it loads nothing. */

/** Set for the process that is. */
export const MARK = 'PULLQUOTE_SUPERVISED';

/** @returns whether this process is watched over; what it starts is not. */
export function isSupervised(env: NodeJS.ProcessEnv): boolean {
  const isMarked = env[MARK] !== undefined;
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- it is ours
  delete env[MARK];
  return isMarked;
}
