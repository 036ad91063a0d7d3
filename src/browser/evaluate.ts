/** Runs functions of ours inside a page. */
import type { CdpConnection } from './cdp-connection.js';
import type { PageHandle } from './page-handle.js';

/** @param world the execution context to run in. */
export function evaluator(connection: CdpConnection, session: string, world: number): PageHandle['evaluate'] {
  return async <A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> => {
    const { result, exceptionDetails } = await connection.send(
      'Runtime.callFunctionOn',
      {
        functionDeclaration: run.toString(),
        arguments: args.map((value) => ({ value })),
        executionContextId: world,
        returnByValue: true,
        awaitPromise: true,
      },
      session,
    );
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as Awaited<R>;
  };
}
