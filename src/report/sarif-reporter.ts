/** Problems in, SARIF 2.1.0 out, which code review tools read. Format: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
import type { Fix } from '../model/problems/fix.js';
import type { Problem } from '../model/problems/problem.js';
import { RULES, type RuleName } from '../model/problems/rules.js';
import { UNMEASURED, unmeasuredSentence } from './unmeasured.js';
import { ruleUrl } from './rule-url.js';

export interface SarifContext {
  /** Of Pullquote. */
  readonly version: string;
  /** Why it was not measured whether slides fit; absent where it was. */
  readonly unmeasured?: string | undefined;
}

export function formatSarif(problems: readonly Problem[], { version, unmeasured }: SarifContext): string {
  const rules = [...new Set(problems.map(({ rule }) => rule))].toSorted();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            ...{ name: 'Pullquote', version, rules: rules.map(descriptor) },
            ...(unmeasured === undefined ? {} : { notifications: [NOTIFICATION] }),
          },
        },
        ...(unmeasured === undefined ? {} : { invocations: [invocation(unmeasured)] }),
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => result(problem, rules)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

const NOTIFICATION = {
  id: UNMEASURED,
  shortDescription: { text: 'It was not measured whether each slide fits.' },
};

/** A run without results is not taken for one that found nothing. */
function invocation(unmeasured: string): object {
  const text = `${unmeasuredSentence(unmeasured)}.`;
  const descriptor = { id: UNMEASURED, index: 0 };
  const notification = { level: 'warning', message: { text }, descriptor };
  return { executionSuccessful: true, toolExecutionNotifications: [notification] };
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
