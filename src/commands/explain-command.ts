/** `pullquote explain`: a rule, or the code of an error, in, its page out; without one, the list of all. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Environment } from '../environment.js';
import {
  ENVIRONMENT_CODES,
  isEnvironmentCode,
  type EnvironmentCode,
} from '../model/problems/environment-codes.js';
import { RULES, type RuleName } from '../model/problems/rules.js';
import { packageRoot } from '../read/package-root.js';
import { RULE_PAGES, ruleUrl } from '../report/rule-url.js';
import { didYouMean } from '../text/did-you-mean.js';
import { printable } from '../text/terminal/printable.js';
import { EXIT } from './exit-codes.js';

/** Where the output goes to no terminal. */
const COLUMNS = 80;
const NAMES = Object.keys(RULES) as readonly RuleName[];
const CODES = Object.keys(ENVIRONMENT_CODES) as readonly EnvironmentCode[];

/** Whatever it says something of. */
export const EXPLAINED: readonly string[] = [...NAMES, ...CODES];

export function addExplainCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  program
    .command('explain')
    .description('say what a rule is about, with examples and what to do, or what an error means')
    .argument('[rule]', 'as a problem or an error names it, e.g. quote-near; the list of all if absent')
    .action(async (rule: string | undefined) => exit(await runExplain(rule, environment)));
}

async function runExplain(rule: string | undefined, environment: Environment): Promise<number> {
  if (rule === undefined) {
    environment.print(await listOfRules());
    return EXIT.done;
  }
  const page = await pageOf(rule);
  if (page === undefined) return sayUnknown(rule, environment);
  const { formatPage } = await import('../report/page/format-page.js');
  const { printsColor: color = false, columns: width = COLUMNS } = environment;
  environment.print(formatPage(page, { width, color, folder: RULE_PAGES }));
  return EXIT.done;
}

async function pageOf(asked: string): Promise<string | undefined> {
  const name = NAMES.find((each) => each === asked);
  if (name !== undefined) return readFile(join(packageRoot(), ruleUrl(name)), 'utf8');
  return isEnvironmentCode(asked) ? errorPage(asked) : undefined;
}

/** What was wrong, and what to do, an error says itself: more is known where it comes up than here. */
function errorPage(code: EnvironmentCode): string {
  return `# ${code}

**Error of the environment.** ${ENVIRONMENT_CODES[code]}.

This is no rule, and no outline is at fault. What was wrong in your case, and what to do, stands behind \`error ${code}:\` and
the hint below it.

**What to do.** Do what the hint says; \`pullquote doctor\` shows all that builds need of this machine, and what is missing.
`;
}

async function listOfRules(): Promise<string> {
  const { alignTable } = await import('../text/terminal/align-table.js');
  const listed = (rows: readonly (readonly string[])[]): readonly string[] =>
    alignTable(rows, () => false).map((row) => row.join('  ').trimEnd());
  return [
    ...listed(NAMES.map((name) => [name, RULES[name].severity, RULES[name].summary])),
    '',
    'Errors of the environment, which are no rules:',
    ...listed(CODES.map((code) => [code, ENVIRONMENT_CODES[code]])),
  ].join('\n');
}

function sayUnknown(rule: string, { log }: Environment): number {
  const near = didYouMean(rule, EXPLAINED);
  log(`error: there is no rule “${printable(rule)}”`);
  log(`  hint: ${near === undefined ? 'list them all with: pullquote explain' : `did you mean ${near}?`}`);
  return EXIT.usage;
}
