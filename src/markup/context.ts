/** What every part of the parser needs: the file, its positions, and a place to put problems. */
import type { Span } from '../model/position.js';
import type { Fix } from '../model/problems/fix.js';
import type { RuleName } from '../model/problems/rules.js';
import type { SourceFile } from '../model/source-file.js';
import type { SpanAt } from '../text/spans.js';

/** `message` says what was found, `hint` what to do; one sentence each, without full stop. `fix` does what the hint says. */
export type Report = (rule: RuleName, span: Span, message: string, hint: string, fix?: Fix) => void;

export interface Context {
  readonly file: SourceFile;
  readonly spanAt: SpanAt;
  readonly report: Report;
}
