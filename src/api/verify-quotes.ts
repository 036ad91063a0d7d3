/** The text of an outline and the texts of its sources in, the evidence for each of its quotations out. */
import type { EvidenceByKey } from '../model/evidence.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Problem } from '../model/problems/problem.js';
import { parseOutline } from '../parse/parse-outline.js';
import { sourceFacts } from '../pipeline/load/outline-facts.js';
import { unknownSources } from '../pipeline/check/unknown-sources.js';
import { decodeText } from '../read/decode-text.js';
import { talkName } from '../text/talk-name.js';
import type { GivenSource } from '../verify/source-shelf.js';
import { verifyTexts } from '../verify/verify-texts.js';
import { sourcesOf, type SourceInput, type VerifyOptions } from './verify-arguments.js';

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
 * @throws TypeError when it is given what these types do not allow
 */
export async function verifyQuotes(outline: string, options: VerifyOptions = {}): Promise<VerifiedQuotes> {
  const sources = sourcesOf(outline, options);
  const { lock, path: named } = options;
  const path = named ?? 'outline.md';
  const text = decodeText(Buffer.from(outline));
  if (typeof text !== 'string') {
    const problem = makeProblem('file-encoding', { ...text, file: path });
    return { evidence: new Map(), problems: [problem], text: outline };
  }
  const names = talkName(nameOf(path));
  const parsed = parseOutline({ path, folder: NOWHERE, ...names, text });
  const given = new Map([...sources].map(([id, source]) => [id, givenSource(id, source)]));
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

function givenSource(id: string, { content, name = id, format }: SourceInput): GivenSource {
  return { path: name, format, bytes: typeof content === 'string' ? Buffer.from(content) : content };
}
