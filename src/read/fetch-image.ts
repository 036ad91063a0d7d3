/** The address of a picture in, its bytes out, fetched only if the command line allows it. */
import { digestOf, noteFetched } from './author-disk.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { FileRef, Outline } from '../model/outline.js';
import type { Checked } from '../model/problems/problem.js';
import type { RuleName } from '../model/problems/rules.js';

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
    const bytes = await fetchBytes(url);
    noteFetched(url, digestOf(bytes));
    return { value: bytes, problems: [] };
  } catch (error) {
    noteFetched(url, FAILED);
    return refuse(
      'file-missing',
      `“${url}” could not be fetched: ${reasonOf(error)}`,
      'save the picture beside the outline',
    );
  }
}

/** What a server has today. @returns SHA-256, in hexadecimal digits, or that it cannot be had */
export async function digestFetched(url: string): Promise<string> {
  return fetchBytes(url).then(digestOf, () => FAILED);
}

const FAILED = 'failed';

async function fetchBytes(url: string): Promise<Buffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return wholeBody(response);
}

/** A server may send more than it has announced, and without an end. */
async function wholeBody({ headers, body }: Response): Promise<Buffer> {
  if (body === null) return Buffer.alloc(0);
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (Math.max(size, Number(headers.get('content-length') ?? 0)) <= MOST_BYTES) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(parts);
    parts.push(value);
    size += value.length;
  }
  await reader.cancel();
  throw new Error('it is larger than 20 MB');
}

/** `fetch failed` says nothing; what made it fail does. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

const REMOTE_HINT = 'save the picture beside the outline, or have it fetched with `--allow-remote`';
