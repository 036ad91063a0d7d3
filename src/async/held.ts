/** A promise that is started now and awaited later in, the same one out, whose failure may come before anybody waits. */

/**
 * Node ends the process for a rejection that nobody handles yet, whatever is awaited meanwhile. A promise that is kept
 * is therefore marked as handled at its birth; whoever awaits it hears of its failure all the same.
 */
export function held<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
