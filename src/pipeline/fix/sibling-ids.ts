/** A talk in all its languages in, the fixes of ids that keep them alike out: all of them, or none. */
import type { Edit, Fix } from '../../model/problems/fix.js';
import type { Problem } from '../../model/problems/problem.js';
import type { RuleName } from '../../model/problems/rules.js';
import { UNNAMED_ID } from '../../text/slugify.js';
import type { ChosenFix, FixableFile } from './fixable-file.js';

const ID = /#[a-z][a-z0-9-]*/;

/**
 * By path. A section has the id that it has in another language already, else the one that the first fix proposes.
 * Where sections differ in number or in ids, no machine can tell which belong together, and where an outline that
 * nobody asked to change would need a change, nothing is changed; nor is a section that only its author can name.
 */
export function siblingIdFixes(files: readonly FixableFile[]): ReadonlyMap<string, readonly ChosenFix[]> {
  const count = files[0]?.outline.sections.length ?? 0;
  const faulty = files.map(faultyIds);
  const isNeeded = faulty.some((ids) => ids.size > 0);
  const isAlike = files.every(({ outline }) => outline.sections.length === count);
  if (!isNeeded || !isAlike) return new Map();
  const ids = commonIds(files, faulty, count);
  if (ids === undefined) return new Map();
  const mayAll = files.every(({ mayChange }, index) => mayChange || faulty[index]?.size === 0);
  if (!mayAll) return new Map();
  return new Map(
    files.map(({ path }, index) => [
      path,
      [...(faulty[index] ?? [])].flatMap(([section, problem]) => chosen(problem, ids[section]) ?? []),
    ]),
  );
}

const ID_RULES: ReadonlySet<string> = new Set<RuleName>([
  'id-missing',
  'id-invalid',
  'id-reserved',
  'id-duplicate',
]);

/** What is wrong with an id, by the number of its section. */
function faultyIds({ outline, problems }: FixableFile): ReadonlyMap<number, Problem> {
  return new Map(
    problems
      .filter(({ rule }) => ID_RULES.has(rule))
      .map((problem) => [outline.sections.findIndex(({ id }) => id === problem.section), problem]),
  );
}

/** One a section, each once, but where nothing says what it could be; undefined where the languages differ. */
function commonIds(
  files: readonly FixableFile[],
  faulty: readonly ReadonlyMap<number, Problem>[],
  count: number,
): readonly (string | undefined)[] | undefined {
  const sound = Array.from({ length: count }, (_, section) => {
    const known = files.flatMap(({ outline }, index) =>
      faulty[index]?.has(section) === true ? [] : (outline.sections[section]?.id ?? []),
    );
    return new Set(known);
  });
  if (sound.some((known) => known.size > 1)) return undefined;
  const taken = new Set(sound.flatMap((known) => [...known]));
  const ids = sound.map(([known], section) => {
    if (known !== undefined) return known;
    const proposals = faulty.flatMap((problems) => proposalOf(problems.get(section)) ?? []);
    const id = proposals.map((proposal) => free(proposal, taken))[0];
    if (id !== undefined) taken.add(id);
    return id;
  });
  const all = ids.flatMap((id) => id ?? []);
  return new Set(all).size === all.length ? ids : undefined;
}

/** None where the headline gave no id: what stands for one would say nothing. */
function proposalOf(problem: Problem | undefined): string | undefined {
  const id = problem?.fixes?.flatMap(({ edits }) => edits.flatMap(({ text }) => ID.exec(text)?.[0] ?? []))[0];
  return id === undefined || id.startsWith(`#${UNNAMED_ID}`) ? undefined : id.slice(1);
}

function free(id: string, taken: ReadonlySet<string>): string {
  let other = id;
  for (let count = 2; taken.has(other); count += 1) other = `${id}-${count}`;
  return other;
}

function chosen(problem: Problem, id: string | undefined): ChosenFix | undefined {
  const [fix] = problem.fixes ?? [];
  return fix === undefined || id === undefined ? undefined : { problem, fix: withId(fix, id) };
}

/** The title names the proposal too, behind what stands there. */
function withId({ title, touches, edits }: Fix, id: string): Fix {
  const put = (text: string): string => text.replace(ID, `#${id}`);
  const at = title.lastIndexOf('“');
  const changed: readonly Edit[] = edits.map(({ span, text }) => ({ span, text: put(text) }));
  return { title: title.slice(0, at) + put(title.slice(at)), touches, edits: changed };
}
