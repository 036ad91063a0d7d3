/** An edited presentation in, what became of its quotations out. */
import type { Environment } from '../environment.js';
import type { FileEvidence } from '../model/file-evidence.js';
import { passes } from '../model/evidence.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { readBasis, type Basis, type BasisOptions } from './basis.js';
import { bereftCaptions, bereftProblem } from './bereft-captions.js';
import { chartProblems } from './chart-problems.js';
import { falseCaptions } from './false-captions.js';
import { findQuotes, type FoundQuote } from './find-quotes.js';
import { judgeFound, type Judgement } from './judge-quote.js';
import { matchSlides } from './match-slides.js';
import { placeProblems, slideProblems } from './place-problems.js';
import { quoteProblems } from './quote-problems.js';
import { readEdited } from './read-edited.js';
import { unknownWords } from './unknown-words.js';

/** How many of a presentation's quotations are what. */
export interface QuoteCounts {
  readonly all: number;
  readonly unchanged: number;
  /** Changed, and in their source all the same. */
  readonly sound: number;
}

/** @param path as the user named it */
export async function checkPresentation(
  path: string,
  options: BasisOptions,
  environment: Environment,
): Promise<Checked<QuoteCounts | undefined>> {
  const read = await readEdited(path, environment);
  if (read.value === undefined) return { value: undefined, problems: read.problems };
  const { deck, evidence } = read.value;
  const basis = await readBasis(path, evidence, options, environment);
  const problems = [...read.problems, ...basis.problems];
  if (basis.value === undefined) return { value: undefined, problems };
  const known = basis.value;
  const found = findQuotes(deck, evidence);
  const judged = found.map((one) => ({ found: one, judgement: judgeFound(one, known) }));
  const slides = matchSlides(deck, evidence);
  const bereft = bereftCaptions(deck, evidence, found);
  const others = evidence.quotes.filter((quote) => !bereft.some(({ was }) => was === quote));
  return {
    value: countsOf(judged, evidence),
    problems: [
      ...problems,
      ...slideProblems(slides, path),
      ...bereft.map((one) => bereftProblem(one, path)),
      ...placeProblems(found, { quotes: others }, slides, path),
      ...judged.flatMap((one) => quoteProblems(one.found, one.judgement, known, path)),
      ...chartProblems(deck, evidence, slides, path),
      ...falseCaptions(found, evidence, known, path),
      ...unknownWords(deck, evidence, found, known, path),
      ...unprovenProblems(judged, known, path),
    ],
  };
}

interface Judged {
  readonly found: FoundQuote;
  readonly judgement: Judgement;
}

function countsOf(judged: readonly Judged[], { quotes }: FileEvidence): QuoteCounts {
  const sound = judged.filter(
    ({ found, judgement }) => !found.isUnchanged && judgement.by === 'source' && passes(judgement.evidence),
  );
  const unchanged = judged.filter(({ found }) => found.isUnchanged);
  return { all: quotes.length, unchanged: unchanged.length, sound: sound.length };
}

/** Also where the source is at hand, of a translation: the outline alone knows of what. */
function unprovenProblems(judged: readonly Judged[], { sources }: Basis, file: string): readonly Problem[] {
  const unproven = judged.filter(({ found, judgement }) => judgement.by === 'file' && found.isUnchanged);
  const [first] = unproven;
  if (first === undefined) return [];
  const [count, verb] =
    unproven.length === 1 ? ['one quotation', 'is'] : [`${unproven.length} quotations`, 'are'];
  const absent = unproven.find(({ found }) => !sources.has(found.was.source))?.found.was.source;
  return [
    makeProblem('presentation-unproven', {
      message: `${count} ${verb} unchanged as far as the file itself says, which whoever edits it can change as well`,
      hint:
        absent === undefined
          ? 'name the outline with `--outline FILE`: it alone knows of which words they are a translation'
          : `have them checked with \`--source ${absent}=FILE\`, or where the outline and its lock file lie`,
      file,
    }),
  ];
}
