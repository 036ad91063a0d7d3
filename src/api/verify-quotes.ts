/** The text of an outline and the texts of its sources in, the evidence for each of its quotations out. */
import type { EvidenceByKey } from '../model/evidence.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Problem } from '../model/problems/problem.js';
import type { SourceFormat } from '../model/source-text.js';
import { parseOutline } from '../parse/parse-outline.js';
import { sourceFacts } from '../pipeline/load/outline-facts.js';
import { unknownSources } from '../pipeline/check/unknown-sources.js';
import { decodeText } from '../read/decode-text.js';
import { talkName } from '../text/talk-name.js';
import type { GivenSource } from '../verify/source-shelf.js';
import { verifyTexts } from '../verify/verify-texts.js';

/** A source to check against: its whole text, as a file of that name would hold it. */
export interface SourceInput {
  /** UTF-8 where it is bytes. A lock file knows a source by its bytes, so a text must be the file's, to the letter. */
  readonly content: string | Uint8Array;
  /** What messages call it; its extension helps to tell the format. @defaultValue the source's id */
  readonly name?: string | undefined;
  /** @defaultValue what the content begins with and the name ends with tell, else plain text */
  readonly format?: SourceFormat | undefined;
}

/** What quotations are checked against. Without any, each of them is `unchecked`, with a warning. */
export interface VerifyOptions {
  /** By the ids of the outline's front matter; a string is the content. Those left out are not at hand. */
  readonly sources?: Readonly<Record<string, SourceInput | string>> | undefined;
  /** What the talk's lock file holds (`<talk>.evidence.json`): it speaks for sources that are not at hand. */
  readonly lock?: string | undefined;
  /** What messages call the outline; it names the talk and its language, as `mill.de.md` does. @defaultValue `outline.md` */
  readonly path?: string | undefined;
}

/** The verdict on every quotation of an outline. */
export interface VerifiedQuotes {
  /** By the quotes' keys, `<section>/<number from 1>`, in the order of the outline: one for each quote. */
  readonly evidence: EvidenceByKey;
  /** Everything wrong with the outline, its quotations, its sources and its lock file. */
  readonly problems: readonly Problem[];
  /** What spans in the outline count in: the outline without byte-order mark, with `\n` as line ends. */
  readonly text: string;
}

/**
 * Asks no disk, no network and no browser. What is wrong with the input is among the problems, whatever it is.
 *
 * @param outline Markdown, as in `docs/outline-format.md`
 */
export async function verifyQuotes(
  outline: string,
  { sources = {}, lock, path: named }: VerifyOptions = {},
): Promise<VerifiedQuotes> {
  const path = named ?? 'outline.md';
  const text = decodeText(Buffer.from(outline));
  if (typeof text !== 'string') {
    const problem = makeProblem('file-encoding', { ...text, file: path });
    return { evidence: new Map(), problems: [problem], text: outline };
  }
  const names = talkName(nameOf(path));
  const parsed = parseOutline({ path, folder: NOWHERE, ...names, text });
  const given = new Map(Object.entries(sources).map(([id, source]) => [id, givenSource(id, source)]));
  const verified = await verifyTexts(parsed.value, {
    sources: given,
    lock: lock === undefined ? undefined : { path: `${names.name}.evidence.json`, text: lock },
  });
  return {
    evidence: verified.value.evidence,
    problems: [
      // A text without a path has no name that could be wrong.
      ...parsed.problems.filter(({ rule }) => named !== undefined || rule !== 'file-name'),
      ...verified.problems,
      ...unknownSources(given, [sourceFacts(parsed.value)], { file: path }),
    ],
    text,
  };
}

/** Nothing of what an outline names is read. */
const NOWHERE = '/';

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function givenSource(id: string, source: SourceInput | string): GivenSource {
  const { content, name = id, format } = typeof source === 'string' ? { content: source } : source;
  return { path: name, format, bytes: typeof content === 'string' ? Buffer.from(content) : content };
}
