/** What came of building outlines in, what people and programs hear of it out, and the exit code. */
import type { Environment } from '../environment.js';
import type { ReporterName } from '../report/reporter-names.js';
import type { BuildResult } from '../runs/build.js';
import { EXIT } from './exit-codes.js';
import { sayFailures } from './say-failures.js';

export async function sayBuilt(
  { problems, texts, written, unchanged, failures, unbuilt, unmeasured }: Omit<BuildResult, 'run'>,
  { draft, reporter }: { readonly draft: boolean; readonly reporter: ReporterName },
  environment: Environment,
): Promise<number> {
  // Nothing is what a person is told of no problems.
  if (problems.length > 0 || reporter !== 'text') {
    const { report } = await import('./options/report-problems.js');
    report(reporter, problems, texts, environment, unmeasured);
  }
  if (reporter === 'text') for (const path of written) environment.print(path);
  if (unchanged > 0)
    environment.log(`${unchanged === 1 ? '1 deck is' : `${String(unchanged)} decks are`} as built before.`);
  // A draft is there to be shown in spite of its problems: what could not be drafted must not go unseen among them.
  if (draft && unbuilt.length > 0) environment.log(`not built: ${unbuilt.join(', ')}`);
  if (failures.length > 0) {
    sayFailures(failures, environment);
    return EXIT.environment;
  }
  const isFaulty = draft ? unbuilt.length > 0 : problems.some(({ severity }) => severity === 'error');
  return isFaulty ? EXIT.problems : EXIT.done;
}
