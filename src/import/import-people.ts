/** What the command line says of a source's people in, what of it does not fit the source out. */
import type { GivenFault } from './people/labels/given-people.js';
import { makeProblem } from '../model/problems/make-problem.js';
import { EVERY_WORD, type SpeakerName } from '../model/outline.js';
import type { Problem } from '../model/problems/problem.js';
import type { SourceText } from '../model/source-text.js';
import { hasLabel, labelsOf, tellsApart } from '../verify/attribution/state-speakers.js';
import { labelHint, listLabels } from '../verify/attribution/statement-problems.js';

/** A label that the source does not have; one person for a source that tells its speakers apart. */
export function speakerOptionProblems(
  speakers: readonly SpeakerName[],
  source: SourceText,
): readonly Problem[] {
  return speakers.flatMap(({ label, name }) => {
    if (label === EVERY_WORD) return tellsApart(source) ? [differ(name, source)] : [];
    if (hasLabel(source, label)) return [];
    const message = `nobody speaks as \`${label}\` in ${source.path}`;
    return [makeProblem('unknown-label', { message, hint: labelHint(label, source), file: '--speaker' })];
  });
}

function differ(name: string, source: SourceText): Problem {
  return makeProblem('speakers-differ', {
    message: `${source.path} tells its speakers apart (${listLabels(source)}): its words are not all one person’s`,
    hint: `say whose each label is, such as \`--speaker "${labelsOf(source)[0] ?? ''}=${name}"\``,
    file: '--speaker',
  });
}

/** Guests and hosts whom the source does not have. */
export function personProblems(faults: readonly GivenFault[], { path }: SourceText): readonly Problem[] {
  return faults.map(({ name, option, fault, hint }) => {
    const message = {
      unknown: `nobody in ${path} is called \`${name}\``,
      several: `several people in ${path} may be \`${name}\``,
      both: `\`${name}\` is named as a guest already`,
    }[fault];
    return makeProblem('unknown-label', { message, hint, file: option });
  });
}
