import { createRequire } from 'node:module';
import ajvDraft04 from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problems/problem.js';
import type { ReporterName } from '../../src/report/reporter-names.js';
import { REPORTERS } from '../../src/report/reporters.js';

const PROBLEMS: readonly Problem[] = [
  {
    rule: 'quote-near',
    severity: 'error',
    message: 'the source says “never”, 100% of the time',
    hint: 'write what it says',
    file: 'content/my talk.en.md',
    span: { start: { line: 12, column: 5, offset: 200 }, end: { line: 12, column: 9, offset: 204 } },
    section: 'hive',
    fixes: [
      {
        title: '“16” → “61”',
        touches: 'quotation',
        edits: [
          {
            span: { start: { line: 12, column: 5, offset: 200 }, end: { line: 12, column: 7, offset: 202 } },
            text: '61',
          },
          {
            span: { start: { line: 12, column: 8, offset: 203 }, end: { line: 12, column: 9, offset: 204 } },
            text: '',
          },
        ],
      },
    ],
  },
  {
    rule: 'lock-broken',
    severity: 'error',
    message: 'two\nlines: with, marks',
    file: 'content/a.evidence.json',
  },
  { rule: 'timing-theme', severity: 'warning', message: 'too long', file: 'content/b.en.md' },
];

const WHY = 'no browser, 100% sure';

const report = (name: ReporterName, problems: readonly Problem[] = PROBLEMS, unmeasured?: string): string =>
  REPORTERS[name].format(problems, { texts: new Map(), color: false, version: '1.2.3', unmeasured });

describe('json', () => {
  test('has places, sections and documentation, and is whole when there is nothing to say', () => {
    expect(report('json', PROBLEMS.slice(0, 1))).toMatchInlineSnapshot(`
      "{
        "problems": [
          {
            "rule": "quote-near",
            "severity": "error",
            "message": "the source says “never”, 100% of the time",
            "hint": "write what it says",
            "file": "content/my talk.en.md",
            "start": {
              "line": 12,
              "column": 5
            },
            "end": {
              "line": 12,
              "column": 9
            },
            "section": "hive",
            "slide": null,
            "fixes": [
              {
                "title": "“16” → “61”",
                "touches": "quotation",
                "edits": [
                  {
                    "start": {
                      "line": 12,
                      "column": 5
                    },
                    "end": {
                      "line": 12,
                      "column": 7
                    },
                    "text": "61"
                  },
                  {
                    "start": {
                      "line": 12,
                      "column": 8
                    },
                    "end": {
                      "line": 12,
                      "column": 9
                    },
                    "text": ""
                  }
                ]
              }
            ],
            "documentation": "docs/rules/quote-near.md"
          }
        ]
      }"
    `);
    expect(JSON.parse(report('json', []))).toEqual({ problems: [] });
  });

  test('says that it was not measured whether slides fit', () => {
    expect(JSON.parse(report('json', [], WHY))).toEqual({ problems: [], unmeasured: WHY });
    expect(report('json', [])).not.toContain('unmeasured');
  });
});

describe('github', () => {
  test('escapes what its format takes for its own marks', () => {
    expect(report('github')).toMatchInlineSnapshot(`
      "::error file=content/my talk.en.md,line=12,col=5,endLine=12,endColumn=9,title=quote-near::the source says “never”, 100%25 of the time%0Ahint: write what it says
      ::error file=content/a.evidence.json,title=lock-broken::two%0Alines: with, marks
      ::warning file=content/b.en.md,title=timing-theme::too long"
    `);
  });

  test('says that it was not measured whether slides fit, once and of no file', () => {
    expect(report('github', [], WHY)).toBe(
      '::notice title=fit-unmeasured::whether each slide fits was not measured: no browser, 100%25 sure',
    );
    expect(report('github', PROBLEMS, WHY).split('\n')).toHaveLength(4);
    expect(report('github', [])).toBe('');
  });
});

describe('sarif', () => {
  const schema = createRequire(import.meta.url)(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  ) as object;
  const validate = new ajvDraft04.default({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(schema);

  test('carries what mends a problem', () => {
    const log = JSON.parse(report('sarif')) as { runs: { results: { fixes?: unknown }[] }[] };
    expect(log.runs[0]?.results.map(({ fixes }) => fixes)).toEqual([
      [
        {
          description: { text: '“16” → “61”' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'content/my%20talk.en.md' },
              replacements: [
                {
                  deletedRegion: { startLine: 12, startColumn: 5, endLine: 12, endColumn: 7 },
                  insertedContent: { text: '61' },
                },
                { deletedRegion: { startLine: 12, startColumn: 8, endLine: 12, endColumn: 9 } },
              ],
            },
          ],
        },
      ],
      undefined,
      undefined,
    ]);
  });

  test.each([[PROBLEMS], [[]]])('is valid by the schema of SARIF 2.1.0', (problems) => {
    expect(validate(JSON.parse(report('sarif', problems))), JSON.stringify(validate.errors)).toBe(true);
  });

  test('says that it was not measured whether slides fit, as a notification of the run', () => {
    const log = JSON.parse(report('sarif', [], WHY)) as { runs: { invocations?: unknown }[] };
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log.runs[0]).toMatchObject({
      tool: { driver: { notifications: [{ id: 'fit-unmeasured' }] } },
      invocations: [
        {
          executionSuccessful: true,
          toolExecutionNotifications: [
            {
              level: 'warning',
              message: { text: `whether each slide fits was not measured: ${WHY}.` },
              descriptor: { id: 'fit-unmeasured', index: 0 },
            },
          ],
        },
      ],
    });
    expect(report('sarif', [])).not.toContain('invocations');
  });

  test('a log that says nonsense is not valid: the schema is really asked', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [{ level: 'loud' }] }] })).toBe(false);
  });

  test('points into its own list of rules', () => {
    const { runs } = JSON.parse(report('sarif')) as {
      runs: [
        { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] },
      ];
    };
    const [{ tool, results }] = runs;
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
  });
});
