/** `pullquote explain`: a rule in, its page out; without one, the list of all. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Environment } from '../environment.js';
import { RULES, type RuleName } from '../model/problems/rules.js';
import { packageRoot } from '../read/package-root.js';
import { RULE_PAGES, ruleUrl } from '../report/rule-url.js';
import { didYouMean } from '../text/did-you-mean.js';
import { printable } from '../text/terminal/printable.js';
import { EXIT } from './exit-codes.js';

/** Where the output goes to no terminal. */
const COLUMNS = 80;
const NAMES = Object.keys(RULES) as readonly RuleName[];

export function addExplainCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  program
    .command('explain')
    .description('say what a rule is about, with examples and what to do')
    .argument('[rule]', 'as a problem names it, e.g. quote-near; the list of all if absent')
    .action(async (rule: string | undefined) => exit(await runExplain(rule, environment)));
}

async function runExplain(rule: string | undefined, environment: Environment): Promise<number> {
  if (rule === undefined) {
    environment.print(await listOfRules());
    return EXIT.done;
  }
  const name = NAMES.find((each) => each === rule);
  if (name === undefined) return sayUnknown(rule, environment);
  const { formatPage } = await import('../report/page/format-page.js');
  const page = await readFile(join(packageRoot(), ruleUrl(name)), 'utf8');
  const { printsColor: color = false, columns: width = COLUMNS } = environment;
  environment.print(formatPage(page, { width, color, folder: RULE_PAGES }));
  return EXIT.done;
}

async function listOfRules(): Promise<string> {
  const { alignTable } = await import('../text/terminal/align-table.js');
  const rows = NAMES.map((name) => [name, RULES[name].severity, RULES[name].summary]);
  return alignTable(rows, () => false)
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

function sayUnknown(rule: string, { log }: Environment): number {
  const near = didYouMean(rule, NAMES);
  log(`error: there is no rule “${printable(rule)}”`);
  log(`  hint: ${near === undefined ? 'list them all with: pullquote explain' : `did you mean ${near}?`}`);
  return EXIT.usage;
}
