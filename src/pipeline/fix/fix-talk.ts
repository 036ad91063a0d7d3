/** The languages of a talk in, their texts with all that can be fixed fixed out; nothing is written. */
import { unknownLook } from '../../looks/choose-look.js';
import type { Environment } from '../../environment.js';
import type { Edit, Fix } from '../../model/problems/fix.js';
import type { Problem } from '../../model/problems/problem.js';
import { applyEdits } from '../../text/apply-edits.js';
import { loadTables } from '../load/load-tables.js';
import { readEvidence, type SourceOptions } from '../load/read-evidence.js';
import { withText, type ChosenFix, type FixableFile } from './fixable-file.js';
import { safeFixes } from './safe-fixes.js';
import { siblingIdFixes } from './sibling-ids.js';

export interface FixedTalk {
  readonly files: readonly FixableFile[];
  /** What was done, in order. */
  readonly fixed: readonly ChosenFix[];
}

/** More than any outline needs: what mends one problem may uncover the next. */
const MAX_ROUNDS = 100;

export interface Allowed {
  /** The words of quotations may be changed as well. */
  readonly quotes: boolean;
  /** All languages of the talk are known, so that ids can be kept alike. */
  readonly ids: boolean;
}

export interface TalkFixOptions extends SourceOptions {
  /** The names that an outline can choose from. */
  readonly looks: readonly string[];
}

export async function fixTalk(
  files: readonly FixableFile[],
  { quotes, ids: mayChangeIds }: Allowed,
  options: TalkFixOptions,
  environment: Environment,
): Promise<FixedTalk> {
  let current = files;
  const fixed: ChosenFix[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const ids = mayChangeIds ? siblingIdFixes(current) : new Map<string, readonly ChosenFix[]>();
    const chosen = new Map<string, readonly ChosenFix[]>();
    for (const file of current.filter(({ mayChange }) => mayChange)) {
      const problems = [
        ...file.problems,
        ...unknownLook(file.outline, options.looks),
        ...(quotes ? await quoteProblems(file, options, environment) : []),
      ];
      const own = safeFixes(file.outline, problems, quotes);
      // Ids first: all of them are needed, in all languages.
      chosen.set(file.path, withoutOverlaps([...(ids.get(file.path) ?? []), ...own]));
    }
    const now = [...chosen.values()].flat();
    if (now.length === 0) break;
    fixed.push(...now);
    current = current.map((file) => {
      const edits = editsOf(chosen.get(file.path) ?? []);
      return edits.length === 0 ? file : withText(file, applyEdits(file.raw, edits));
    });
  }
  return { files: current, fixed };
}

async function quoteProblems(
  { outline }: FixableFile,
  options: SourceOptions,
  environment: Environment,
): Promise<readonly Problem[]> {
  const { value: tabled } = await loadTables(outline, options, environment);
  const verified = await readEvidence(tabled, options, environment);
  return verified.problems.filter(({ file }) => file === outline.file.path);
}

function editsOf(fixes: readonly ChosenFix[]): readonly Edit[] {
  return fixes.flatMap(({ fix }) => fix.edits);
}

/** Of two the first; the other is looked at again in the next round. In the order of their place. */
function withoutOverlaps(fixes: readonly ChosenFix[]): readonly ChosenFix[] {
  const kept: ChosenFix[] = [];
  for (const each of fixes) {
    if (!kept.some(({ fix }) => overlap(fix, each.fix))) kept.push(each);
  }
  return kept.toSorted((a, b) => startOf(a) - startOf(b));
}

/** Two that touch are not applied at once: which comes first would be chance. */
function overlap(one: Fix, other: Fix): boolean {
  return one.edits.some(({ span: a }) =>
    other.edits.some(({ span: b }) => a.start.offset <= b.end.offset && b.start.offset <= a.end.offset),
  );
}

function startOf({ fix }: ChosenFix): number {
  return Math.min(...fix.edits.map(({ span }) => span.start.offset));
}
