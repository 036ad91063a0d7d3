import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { complete } from '../../src/lsp/features/completion/complete.js';
import { foldsOf, linksOf, symbolsOf } from '../../src/lsp/features/structure.js';
import { hoverAt } from '../../src/lsp/features/hover.js';
import { referencesAt } from '../../src/lsp/features/references.js';
import { renameable } from '../../src/lsp/features/rename.js';
import { openSession, type Session } from '../../src/lsp/session/session.js';
import type { OpenTalk } from '../../src/lsp/documents/open-talk.js';
import type { Problem } from '../../src/model/problems/problem.js';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import { testEnvironment } from '../support/environment.js';
import { LONG } from '../support/runs.js';

const CONTENT = join(import.meta.dirname, '../../content');
const FILES = ['lost-property.en.md', 'altman-a16z.zh-CN.md'];

async function opened(file: string): Promise<{ readonly session: Session; readonly whole: string }> {
  const session = await openSession([CONTENT], DEFAULT_BUILD, testEnvironment(CONTENT));
  onTestFinished(() => session.end());
  return { session, whole: await readFile(join(CONTENT, file), 'utf8') };
}

function open(session: Session, file: string, text: string, version: number): OpenTalk {
  const talk = session.open(`file:///${file}`, join(CONTENT, file), text, version);
  if (talk === undefined) throw new Error(`${file} is no outline`);
  return talk;
}

/** A letter after the other in the long run, else a few of these places. */
async function typedUpTo(
  { min, max, few }: { readonly min: number; readonly max: number; readonly few: number },
  holds: (end: number) => Promise<void>,
): Promise<void> {
  if (LONG) for (let end = min; end <= max; end += 1) await holds(end);
  else await fc.assert(fc.asyncProperty(fc.integer({ min, max }), holds), { numRuns: few });
}

/** For all letters of the longest fixture. */
const PATIENCE_MS = 1_800_000;

/** As long as it is an outline: from the first line of the front matter that says so. */
const START = 160;

test.each(FILES)(
  '%s, cut off anywhere: every question is answered',
  async (file) => {
    const { session, whole } = await opened(file);
    await open(session, file, whole, 0).check();
    await typedUpTo({ min: START, max: whole.length, few: 25 }, async (end) => {
      const text = whole.slice(0, end);
      const talk = session.open(`file:///${file}`, join(CONTENT, file), text, end);
      if (talk === undefined) return;
      const lines = text.split('\n');
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      await complete(talk, position, session, true);
      await hoverAt(talk, position);
      await referencesAt(talk, position);
      await renameable(talk, position);
      const outline = await talk.outline();
      if (outline === undefined) return;
      for (const { startLine, endLine } of foldsOf(outline))
        expect(startLine < endLine && endLine < lines.length).toBe(true);
      for (const { range } of linksOf(outline)) expect(range.end.line).toBeLessThan(lines.length);
      for (const { range, selectionRange } of symbolsOf(outline))
        expect(selectionRange.start.line >= range.start.line && range.end.line <= lines.length).toBe(true);
    });
  },
  PATIENCE_MS,
);

test(
  'what is wrong in finished sections is the same, however far the next one is',
  async () => {
    const [file = ''] = FILES;
    const { session, whole: written } = await opened(file);
    const whole = written
      .replace('Nobody loses an umbrella', 'Nobody loses his umbrella')
      .replace('{#damage minutes=2}', '{#damage minute=2}')
      .replace('- A left leg', '* * *\n\n- A left leg');
    const starts = [...whole.matchAll(/^## /gm)].map(({ index }) => index);
    const all = (await open(session, file, whole, 1).check())?.talk.problems ?? [];
    expect(all.length).toBeGreaterThan(2);
    await typedUpTo({ min: starts[2] ?? 0, max: whole.length, few: 6 }, async (end) => {
      const finished = starts.findLast((start) => start <= end) ?? 0;
      const found = (await open(session, file, whole.slice(0, end), end).check())?.talk.problems ?? [];
      expect(linesOf(found, finished)).toEqual(linesOf(all, finished));
    });
  },
  PATIENCE_MS,
);

/** Those that stand in the body before an offset; what is said of all themes together ends with the last. */
function linesOf(problems: readonly Problem[], before: number): readonly string[] {
  return problems
    .filter(({ span, section }) => section !== undefined && span !== undefined && span.end.offset < before)
    .map(({ rule, span, message }) => `${String(span?.start.line)} ${rule} ${message}`)
    .toSorted();
}
