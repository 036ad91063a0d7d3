/** The YAML of a chart in, its table out; of one whose rows lie in a file, which file and which columns. */
import type {
  AxisEnds,
  Chart,
  ChartKind,
  ChartNumber,
  ChartRow,
  ChartUnit,
  NumberOrigin,
  TableColumn,
} from '../../../model/chart.js';
import type { Span } from '../../../model/position.js';
import { parseInlineText } from '../../../markup/inline/parse-inline.js';
import { entryOf, type YamlEntry, type YamlMap, type YamlNode } from '../../../markup/yaml/yaml-node.js';
import { didYouMean } from '../../../text/did-you-mean.js';
import { orList } from '../../../text/or-list.js';
import { shorten } from '../../../text/shorten.js';
import { isEmpty, reportPart, reportShape, type FigureContext } from '../figure-context.js';
import { checkChart } from './check-chart.js';
import { isSign, readUnit, writtenNumber } from './chart-number.js';
import type { ChartShape } from './chart-shape.js';

/** Of more rows than a chart can have, a few are read, so that a draft shows what it is. */
const MOST_READ = 60;

const KEYS = ['unit', 'source', 'columns', 'rows', 'data', 'label', 'values'];

export function parseChart<Kind extends ChartKind>(
  node: YamlNode,
  kind: Kind,
  shape: ChartShape,
  context: FigureContext,
): Chart<Kind> | undefined {
  if (node.kind === 'text') {
    reportShape(isEmpty(node) ? context.fence : node.span, `\`${kind}\` has no numbers`, context);
    return undefined;
  }
  const head = headOf(
    node.kind === 'map' ? node : { kind: 'map', entries: [], span: node.span },
    shape,
    context,
  );
  const ends = node.kind === 'map' && shape.named === 'ends' ? endsOf(node, context) : undefined;
  const table = node.kind === 'map' ? tableOf(node, head, context) : undefined;
  const chart = {
    kind,
    columns: head.columns,
    unit:
      head.unit === undefined || isSign(head.unit.text)
        ? undefined
        : parseInlineText(head.unit.text, head.unitSpan ?? node.span, context.report),
    ends,
  };
  if (table !== undefined) return { ...chart, rows: [], table };
  const rows = rowsOf(node.kind === 'list' ? node : entryOf(node, 'rows')?.value, head, context);
  if (rows === undefined) return undefined;
  const parsed = { ...chart, rows };
  if (context.sound)
    checkChart(
      parsed,
      { shape, lang: context.lang },
      { span: context.fence },
      (rule, { span }, message, hint) => {
        context.report(rule, span, message, hint);
      },
    );
  return rows.length === 0 || !isWide(parsed, shape) ? undefined : parsed;
}

/** Whether each row has the numbers that its kind draws. */
function isWide({ rows }: Pick<Chart, 'rows'>, { columns: [least] }: ChartShape): boolean {
  return rows.every(({ numbers }) => numbers.length >= least);
}

interface Head {
  readonly columns: Chart['columns'];
  /** How many numbers a row has. */
  readonly count: number;
  readonly unit: ChartUnit | undefined;
  readonly unitSpan?: Span | undefined;
  readonly origin: NumberOrigin | undefined;
}

function headOf(node: YamlMap, shape: ChartShape, context: FigureContext): Head {
  const keys = shape.named === 'ends' ? [...KEYS, 'x', 'y'] : KEYS;
  for (const { key, keySpan } of node.entries)
    if (!keys.includes(key)) reportKey(key, keySpan, keys, context);
  const unit = textAt(node, 'unit', context);
  const source = textAt(node, 'source', context);
  const columns = entryOf(node, 'columns');
  const names = columns === undefined ? [] : textsOf(columns, context);
  return {
    columns: names.map(({ text, span }) => parseInlineText(text, span, context.report)),
    count: shape.named === 'ends' ? 2 : Math.max(1, names.length),
    unit: unit && unitOf(unit.text, unit.span, context),
    unitSpan: unit?.span,
    origin: source && context.originOf(source.text, source.span),
  };
}

function reportKey(
  key: string,
  span: Span,
  keys: readonly string[],
  { kind, report, sound }: FigureContext,
): void {
  if (!sound) return;
  const near = didYouMean(key, keys);
  const hint =
    near === undefined
      ? `its keys are ${orList(keys)}; the numbers stand below \`rows:\`, as \`- Label: 12\``
      : `did you mean \`${near}\`?`;
  report('unknown-key', span, `\`${kind}\` has no key \`${shorten(key)}\``, hint);
}

function unitOf(text: string, span: Span, context: FigureContext): ChartUnit | undefined {
  const unit = readUnit(text, context.lang);
  if (unit === undefined)
    reportPart(
      span,
      `\`${shorten(text)}\` is no unit`,
      'write what stands behind each number, such as `%` or `million euros`',
      context,
    );
  return unit;
}

interface WrittenText {
  readonly text: string;
  readonly span: Span;
}

/** Undefined where the key is not there, or is no text. */
function textAt(node: YamlMap, key: string, context: FigureContext): WrittenText | undefined {
  const value = entryOf(node, key)?.value;
  if (value === undefined) return undefined;
  if (value.kind === 'text' && value.text !== '') return value;
  reportPart(value.span, `\`${key}\` is no text`, `write \`${key}: …\` on one line`, context);
  return undefined;
}

/** A list of texts, or one. */
function textsOf({ key, value }: YamlEntry, context: FigureContext): readonly WrittenText[] {
  const nodes = value.kind === 'list' ? value.items : [value];
  return nodes.flatMap((node) => {
    if (node.kind === 'text' && node.text !== '') return [node];
    reportPart(
      node.span,
      `\`${key}\` has something in it that is no text`,
      `write \`${key}: [one, two]\``,
      context,
    );
    return [];
  });
}

function endsOf(node: YamlMap, context: FigureContext): readonly [AxisEnds, AxisEnds] | undefined {
  const [x, y] = ['x', 'y'].map((axis): AxisEnds | undefined => {
    const entry = entryOf(node, axis);
    const texts = entry === undefined ? [] : textsOf(entry, context);
    const [low, high, ...more] = texts.map(({ text, span }) => parseInlineText(text, span, context.report));
    if (low !== undefined && high !== undefined && more.length === 0) return [low, high];
    reportPart(
      entry?.keySpan ?? context.fence,
      `the axis \`${axis}\` does not say what its two ends are called`,
      axis === 'x'
        ? 'write `x: [cheap, dear]`, the left end first'
        : 'write `y: [slow, fast]`, the lower end first',
      context,
    );
    return undefined;
  });
  return x === undefined || y === undefined ? undefined : [x, y];
}

function tableOf(node: YamlMap, head: Head, context: FigureContext): Chart['table'] {
  const file = textAt(node, 'data', context);
  const rows = entryOf(node, 'rows');
  for (const key of ['label', 'values'])
    if (file === undefined && entryOf(node, key) !== undefined)
      reportPart(
        entryOf(node, key)?.keySpan ?? node.span,
        `\`${key}\` names a column, and there is no data file`,
        'name the file with `data: data/numbers.csv`',
        context,
      );
  if (file === undefined) return undefined;
  if (rows !== undefined)
    reportPart(
      rows.keySpan,
      'the rows come from the data file, and are given here too',
      'delete `rows:` or `data:`',
      context,
    );
  const label = textAt(node, 'label', context);
  const values = entryOf(node, 'values');
  return {
    file: { path: file.text, span: file.span },
    label: label && columnOf(label),
    values: values && textsOf(values, context).map(columnOf),
    origin: head.origin,
    unit: head.unit,
    fence: context.fence,
  };
}

function columnOf({ text, span }: WrittenText): TableColumn {
  return { name: text, span };
}

function rowsOf(
  node: YamlNode | undefined,
  head: Head,
  context: FigureContext,
): readonly ChartRow[] | undefined {
  if (node?.kind !== 'list') {
    reportShape(node?.span ?? context.fence, `the numbers of \`${context.kind}\` are not a list`, context);
    return undefined;
  }
  return node.items.slice(0, MOST_READ).flatMap((item) => rowOf(item, head, context) ?? []);
}

function rowOf(node: YamlNode, head: Head, context: FigureContext): ChartRow | undefined {
  const [entry, second] = node.kind === 'map' ? node.entries : [labelled(node)];
  if (entry === undefined) {
    reportShape(node.span, 'this row has no label with a number behind it', context);
    return undefined;
  }
  if (second !== undefined)
    reportPart(
      second.keySpan,
      'this row has a second label',
      'begin the line with `- ` to make it a row of its own',
      context,
    );
  const values = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  const { count } = head;
  if (values.length !== count) {
    const message = `this row has ${values.length} number${values.length === 1 ? '' : 's'}, and there ${count === 1 ? 'is one column' : `are ${count} columns`}`;
    reportPart(
      entry.keySpan,
      message,
      count === 1
        ? 'write `- Label: 12`; more numbers a row need `columns: [one, two]`'
        : 'write `- Label: [12, 34]`, a number for each column; a number with a comma in it goes in double quotes',
      context,
    );
    return undefined;
  }
  const numbers = values.map((value) => numberOf(value, head, context));
  const whole = numbers.filter((number) => number !== undefined);
  if (whole.length < numbers.length) return undefined;
  const label = parseInlineText(entry.key, entry.keySpan, context.report);
  return { label, numbers: whole, span: entry.keySpan };
}

/** `标签：12` is a text to YAML. */
function labelled(node: YamlNode): YamlEntry | undefined {
  const [, label, value] = node.kind === 'text' ? (/^([^：]+)：\s*(.+)$/s.exec(node.text) ?? []) : [];
  if (label === undefined || value === undefined) return undefined;
  return { key: label.trim(), keySpan: node.span, value: { kind: 'text', text: value, span: node.span } };
}

function numberOf(node: YamlNode, head: Head, context: FigureContext): ChartNumber | undefined {
  if (node.kind !== 'text' || node.text === '') {
    reportPart(node.span, 'a number is missing here', NUMBER_HINT, context);
    return undefined;
  }
  const [, written = node.text, mark] = /^(.*?)\s*\[([^[\]]*)\]$/s.exec(node.text) ?? [];
  const origin = mark === undefined ? head.origin : context.originOf(mark, node.span);
  const number = writtenNumber(written, head.unit, context.lang, origin, { span: node.span });
  if (number === undefined && context.sound)
    context.report('chart-number', node.span, `\`${shorten(written)}\` is no number`, NUMBER_HINT);
  return number;
}

const NUMBER_HINT =
  'write one number as the outline’s language does, with its scale and unit: `12.5 %`, `3.7 billion`';
