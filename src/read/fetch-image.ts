/** The address of a picture in, its bytes out, fetched only if the command line allows it. */
import { makeProblem } from '../model/make-problem.js';
import type { FileRef, Outline } from '../model/outline.js';
import type { Checked } from '../model/problem.js';
import type { RuleName } from '../model/rules.js';

const TIMEOUT_MS = 20_000;
const MOST_BYTES = 20 * 2 ** 20;

export async function fetchImage(
  { path: url, span }: FileRef,
  { file }: Outline,
  allowRemote: boolean,
): Promise<Checked<Buffer | undefined>> {
  const refuse = (rule: RuleName, message: string, hint: string): Checked<undefined> => ({
    value: undefined,
    problems: [makeProblem(rule, { message, hint, file: file.path, span })],
  });
  if (!allowRemote) return refuse('image-remote', `“${url}” is not on this computer`, REMOTE_HINT);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES)
      throw new Error('it is larger than 20 MB');
    return { value: Buffer.from(await response.arrayBuffer()), problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(
      'file-missing',
      `“${url}” could not be fetched: ${reason}`,
      'save the picture beside the outline',
    );
  }
}

const REMOTE_HINT = 'save the picture beside the outline, or have it fetched with `--allow-remote`';
