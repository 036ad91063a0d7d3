/** An outline and its sources in, a problem for each statement about speakers that does not fit its source out. */
import { didYouMean, surelyMeant } from '../../text/did-you-mean.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import { EVERY_WORD, type Outline, type Source, type StatedSpeaker } from '../../model/outline.js';
import type { Span } from '../../model/position.js';
import type { Fix } from '../../model/problems/fix.js';
import type { Problem } from '../../model/problems/problem.js';
import type { SourceText } from '../../model/source-text.js';
import { replacing } from '../../text/make-fix.js';
import { plainName } from './speaker-names.js';
import { hasLabel, labelsOf, stateSpeakers, tellsApart } from './state-speakers.js';

/** Nothing is said of a source that is not at hand. */
export function statementProblems(
  { meta, file }: Outline,
  sources: ReadonlyMap<string, SourceText>,
): readonly Problem[] {
  return meta.sources.flatMap((source) => {
    const read = sources.get(source.id);
    if (read === undefined) return [];
    const stated = source.speakers ?? [];
    const text = stateSpeakers(read, stated);
    return [
      ...stated.flatMap((one) => problemOf(one, source, text, file.path)),
      ...stated.flatMap((one, index) => contradiction(one, stated.slice(0, index), source, file.path)),
    ];
  });
}

function problemOf(
  { label, span }: StatedSpeaker,
  { id }: Source,
  text: SourceText,
  file: string,
): readonly Problem[] {
  if (label === EVERY_WORD) {
    if (!tellsApart(text)) return [];
    return [
      makeProblem('speakers-differ', {
        message: `\`${id}\` tells its speakers apart (${listLabels(text)}): its words are not all one person’s`,
        hint: `leave \`${EVERY_WORD}\` out, and say whose each label is, such as \`${labelsOf(text)[0] ?? ''}: …\``,
        ...{ file, span },
      }),
    ];
  }
  if (hasLabel(text, label)) return [];
  return [
    makeProblem('unknown-label', {
      message: `nobody speaks as \`${label}\` in \`${id}\``,
      hint: labelHint(label, text),
      ...{ file, span },
      ...labelFix(label, text, span),
    }),
  ];
}

/** Whose words they are is for a person to say. */
function labelFix(label: string, text: SourceText, span: Span): { readonly fixes?: readonly Fix[] } {
  const meant = surelyMeant(label, labelsOf(text));
  return meant === undefined ? {} : { fixes: [replacing(label, meant, span, 'fact')] };
}

/** Letter case and width part no labels: of two statements about one, only one can be true. */
function contradiction(
  { label, name, span }: StatedSpeaker,
  before: readonly StatedSpeaker[],
  { id }: Source,
  file: string,
): readonly Problem[] {
  const rival = before.find(
    (other) => isSameLabel(other.label, label) && plainName(other.name) !== plainName(name),
  );
  if (rival === undefined) return [];
  return [
    makeProblem('speakers-differ', {
      message: `\`${label}\` and \`${rival.label}\` are one label of \`${id}\`, and two people’s: ${name} and ${rival.name}`,
      hint: 'leave one of the two out',
      ...{ file, span },
    }),
  ];
}

function isSameLabel(one: string, other: string): boolean {
  return plainName(one) !== '' && plainName(one) === plainName(other);
}

/** What to do about a label that is none. */
export function labelHint(label: string, text: SourceText): string {
  const labels = labelsOf(text);
  const near = didYouMean(label, labels);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return labels.length === 0
    ? `it has no labels: \`${EVERY_WORD}\` stands for all its words`
    : `its labels are ${listLabels(text)}`;
}

/** More than these would fill the screen. */
const MOST = 8;

export function listLabels(text: SourceText): string {
  const labels = labelsOf(text);
  const shown = labels.slice(0, MOST).map((label) => `\`${label}\``);
  return `${shown.join(', ')}${labels.length > MOST ? ', …' : ''}`;
}
