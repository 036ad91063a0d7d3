/** What may be labels in, those out that are a list in what somebody says: `Ben: 3 votes`, `Flour: 200 g`. */

interface Entry {
  readonly line: number;
  readonly key: string;
  readonly behind: string;
}

/** Fewer are no list. */
const FEWEST = 2;
const MOST_WORDS = 5;

/**
 * By index of line: `amounts` where numbers tell it, `words` where somebody may have said so little. Names that open
 * whole sentences elsewhere are people.
 *
 * @param entries labels with a colon, in order
 */
export function listedNames(entries: readonly Entry[]): ReadonlyMap<number, 'amounts' | 'words'> {
  const speaking = new Set(entries.filter(({ behind }) => !isShort(behind)).map(({ key }) => key));
  const found = new Map<number, 'amounts' | 'words'>();
  if (speaking.size < 2) return found;
  for (const run of runsOf(entries.filter(({ key }) => !speaking.has(key)))) {
    if (new Set(run.map(({ key }) => key)).size < FEWEST) continue;
    const amounts = run.filter(({ behind }) => /\p{N}/u.test(behind)).length;
    for (const { line } of run) found.set(line, amounts * 2 > run.length ? 'amounts' : 'words');
  }
  return withOthers(found, entries);
}

/** Who stands in a list is nobody where they stand alone with as little. */
function withOthers(
  found: ReadonlyMap<number, 'amounts' | 'words'>,
  entries: readonly Entry[],
): ReadonlyMap<number, 'amounts' | 'words'> {
  const listed = new Set(entries.filter(({ line }) => found.has(line)).map(({ key }) => key));
  const others = entries.filter(({ line, key }) => listed.has(key) && !found.has(line));
  return new Map([...found, ...others.map(({ line }) => [line, 'words'] as const)]);
}

/** Line below line. */
function runsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run?.at(-1)?.line === entry.line - 1) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** A few words that begin like no sentence and end like none. */
function isShort(behind: string): boolean {
  const words = behind.trim();
  return (
    words !== '' &&
    words.split(/\s+/).length <= MOST_WORDS &&
    /^[\p{Ll}\p{N}~≈½¼¾+]/u.test(words) &&
    !/[.!?。！？…]["”’»」]?$/u.test(words)
  );
}
