/** What an outline's problems say would mend them in, what an editor offers at a place out: never applied by itself. */
import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver';
import type { Evidence } from '../../model/evidence.js';
import type { Edit, Fix } from '../../model/problems/fix.js';
import type { Problem } from '../../model/problems/problem.js';
import type { CheckedVersion } from '../documents/open-talk.js';
import { elisionFix } from '../places/elision-fix.js';
import { offsetOf, rangeOf } from '../protocol/positions.js';
import type { Session } from '../session/session.js';

/** @param shown the diagnostics that the editor has there */
export function codeActionsAt(
  range: Range,
  shown: readonly Diagnostic[],
  checked: CheckedVersion,
  uri: string,
  session: Session,
): readonly CodeAction[] {
  const { talk, text } = checked;
  const [from, to] = [offsetOf(text, range.start), offsetOf(text, range.end)];
  const here = talk.problems.filter(
    ({ file, span }) =>
      file === talk.path && span !== undefined && span.start.offset <= to && from <= span.end.offset,
  );
  return here.flatMap((problem) =>
    [...(problem.fixes ?? []).map((fix) => titled(fix, problem)), ...elisions(problem, checked, session)].map(
      (fix) => actionOf(fix, problem, shown, { uri, version: checked.version }),
    ),
  );
}

function elisions(problem: Problem, { talk, text }: CheckedVersion, session: Session): readonly Fix[] {
  const { outline, loaded } = talk;
  const evidence: Evidence | undefined = [...(loaded?.verified.evidence.values() ?? [])].find(
    ({ quote }) => quote.textSpan === problem.span,
  );
  if (outline === undefined || evidence === undefined) return [];
  const fix = elisionFix(evidence, text, outline, session.indexedOf(outline, evidence.quote.source));
  return fix === undefined ? [] : [fix];
}

/** What changes words that somebody said says so. */
function titled(fix: Fix, { rule }: Problem): Fix {
  const isVerbatim = fix.touches === 'quotation' && rule.startsWith('quote-');
  return isVerbatim ? { ...fix, title: `Use the source’s words: ${fix.title}` } : fix;
}

function actionOf(
  { title, touches, edits }: Fix,
  problem: Problem,
  shown: readonly Diagnostic[],
  document: { readonly uri: string; readonly version: number },
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: shown.filter(
      ({ code, range }) =>
        code === problem.rule &&
        problem.span !== undefined &&
        range.start.line === problem.span.start.line - 1,
    ),
    // What is read the same may be applied without a second look.
    isPreferred: touches === 'form',
    edit: { documentChanges: [{ textDocument: document, edits: edits.map(textEditOf) }] },
  };
}

function textEditOf({ span, text }: Edit): { range: Range; newText: string } {
  return { range: rangeOf(span), newText: text };
}
