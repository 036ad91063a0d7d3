/** Problems in, SARIF 2.1.0 out, which code review tools read. Format: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
import type { Fix } from '../model/problems/fix.js';
import type { Problem } from '../model/problems/problem.js';
import { RULES, type RuleName } from '../model/problems/rules.js';
import { ruleUrl } from './rule-url.js';

export function formatSarif(problems: readonly Problem[], version: string): string {
  const rules = [...new Set(problems.map(({ rule }) => rule))].toSorted();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Pullquote', version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => result(problem, rules)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function descriptor(rule: RuleName): object {
  const { severity, summary } = RULES[rule];
  return {
    id: rule,
    shortDescription: { text: `${summary}.` },
    help: { text: `See ${ruleUrl(rule)}.` },
    defaultConfiguration: { level: severity },
  };
}

function result(
  { rule, severity, message, hint, file, span, slide, fixes = [] }: Problem,
  rules: readonly RuleName[],
): object {
  const text = hint === undefined ? message : `${message}. Hint: ${hint}.`;
  const artifactLocation = { uri: encodeURI(file.replaceAll('\\', '/')) };
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: severity,
    message: { text },
    locations: [
      {
        physicalLocation: { artifactLocation, ...(span ? { region: region(span) } : {}) },
        ...(slide === undefined ? {} : { logicalLocations: [{ name: `slide ${slide}`, kind: 'slide' }] }),
      },
    ],
    ...(fixes.length > 0 ? { fixes: fixes.map((fix) => fixOf(fix, artifactLocation)) } : {}),
  };
}

function fixOf({ title, edits }: Fix, artifactLocation: object): object {
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: region(span),
    ...(text === '' ? {} : { insertedContent: { text } }),
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

function region({ start, end }: NonNullable<Problem['span']>): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
