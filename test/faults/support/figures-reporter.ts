/** Prints what each row of the faults came to: tried, survived, lost. */
import type { Reporter, TestModule } from 'vitest/node';
import './fault-row.js';

export class FiguresReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules.flatMap(({ children }) => [...children.allTests()]).map(figuresOf);
    const table = [['fault', 'tried', 'survived', 'lost'], ...rows];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
    for (const row of table) {
      console.log(
        row
          .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
          .join('  '),
      );
    }
  }
}

type Test = ReturnType<TestModule['children']['allTests']> extends Iterable<infer T> ? T : never;

/** A test without rounds was tried once; a row that did not come to its end has no figures, and says so. */
function figuresOf(test: Test): readonly string[] {
  const { state } = test.result();
  const { faults = state === 'passed' ? { tried: 1, lost: [] } : undefined } = test.meta();
  if (faults === undefined) return [test.name, '–', '–', 'did not end'];
  const { tried, lost } = faults;
  return [test.name, `${tried}`, `${tried - lost.length}`, `${lost.length}`];
}
