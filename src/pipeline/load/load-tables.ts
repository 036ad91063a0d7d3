/** An outline in, the same with the rows of charts whose data lies in files out. */
import { relative, resolve } from 'node:path';
import { chartType } from '../../figures/registry.js';
import { fillChart } from '../../figures/parts/chart/fill-chart.js';
import { isChart } from '../../model/figure.js';
import type { Environment } from '../../environment.js';
import type { Chart, TableRef, WrittenAt } from '../../model/chart.js';
import type { Block, Outline, Section } from '../../model/outline.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Checked, Problem } from '../../model/problems/problem.js';
import type { RuleName } from '../../model/problems/rules.js';
import { absent } from '../../read/absent.js';
import { readBytes } from '../../read/author-disk.js';
import { decodeText } from '../../read/decode-text.js';
import type { AssetOptions } from '../../read/read-assets.js';
import { findOwnFile } from '../../read/read-own-file.js';

/** A chart shows a few dozen numbers. */
const MOST_BYTES = 1_000_000;

type Options = Pick<AssetOptions, 'allowOutside'>;

/** A chart whose file says nothing is left out, and the problems say why. An outline without data files is the one that came in. */
export async function loadTables(
  outline: Outline,
  options: Options,
  environment: Environment,
): Promise<Checked<Outline>> {
  if (!outline.sections.some(({ blocks }) => blocks.some(hasTable))) return { value: outline, problems: [] };
  const loaded = await Promise.all(
    outline.sections.map(async (section) => ({
      section,
      blocks: await Promise.all(
        section.blocks.map((block) => loadBlock(block, section, outline, options, environment)),
      ),
    })),
  );
  return {
    value: {
      ...outline,
      sections: loaded.map(({ section, blocks }) => ({
        ...section,
        blocks: blocks.flatMap(({ value }) => value ?? []),
      })),
    },
    problems: loaded.flatMap(({ blocks }) => blocks.flatMap(({ problems }) => problems)),
  };
}

const hasTable = (block: Block): boolean =>
  block.type === 'figure' && isChart(block.data) && block.data.table !== undefined;

async function loadBlock(
  block: Block,
  section: Section,
  outline: Outline,
  options: Options,
  environment: Environment,
): Promise<Checked<Block | undefined>> {
  if (block.type !== 'figure' || !isChart(block.data) || block.data.table === undefined)
    return { value: block, problems: [] };
  const { value, problems } = await loadTable(
    block.data,
    block.data.table,
    section,
    outline,
    options,
    environment,
  );
  return { value: value.rows.length === 0 ? undefined : { ...block, data: value }, problems };
}

async function loadTable(
  chart: Chart,
  table: TableRef,
  section: Section,
  outline: Outline,
  { allowOutside }: Options,
  { cwd }: Environment,
): Promise<Checked<Chart>> {
  const problems: Problem[] = [];
  const report = (rule: RuleName, { span, file }: WrittenAt, message: string, hint: string): void => {
    problems.push(
      makeProblem(rule, { message, hint, file: file ?? outline.file.path, span, section: section.id }),
    );
  };
  const found = await findOwnFile(table.file, outline, allowOutside);
  problems.push(...found.problems);
  if (found.value === undefined) return { value: chart, problems };
  if (found.value.bytes > MOST_BYTES) {
    report('table-data', table.file, 'the data file has more than 1 MB', 'keep in it what the chart shows');
    return { value: chart, problems };
  }
  const text = decodeText(
    (await readBytes(found.value.path).catch(absent(table.file.path))) ?? Buffer.alloc(0),
  );
  if (typeof text !== 'string') {
    report('table-data', table.file, `the data file is no text: ${text.message}`, text.hint);
    return { value: chart, problems };
  }
  const path = relative(cwd, resolve(outline.file.folder, table.file.path));
  const filled = fillChart(chart, table, { path, text }, chartType(chart).table, outline.meta.lang, report);
  return { value: filled, problems };
}
