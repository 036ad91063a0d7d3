/** A chart of a slide in, the parts of the package that make it one of PowerPoint's out: ECMA-376 part 1, 14.2.1. */
import type { FigureView } from '../../model/deck.js';
import type { DrawnChart } from '../drawn/drawn-slide.js';
import { isPlotted, type PlottedKind } from '../drawn/plotted-charts.js';
import { TYPES } from '../ooxml/names.js';
import type { PackagePart } from '../ooxml/package.js';
import type { TextStyle } from '../ooxml/text-body.js';
import { el, xmlFile, type Xml } from '../ooxml/xml.js';
import { barsPlot } from './bars-plot.js';
import { chartSheet } from './chart-sheet.js';
import { linesPlot } from './lines-plot.js';
import type { ChartContent, Plot } from './plot.js';
import { quadrantPlot } from './quadrant-plot.js';
import { sharePlot } from './share-plot.js';
import { workbook } from './workbook.js';

const PLOTS: Readonly<Record<PlottedKind, (content: ChartContent) => Plot>> = {
  bars: barsPlot,
  line: linesPlot,
  slope: linesPlot,
  share: sharePlot,
  quadrant: quadrantPlot,
};

/** @param name of no other chart of the package @returns the chart's own part first */
export function chartParts(
  name: string,
  figure: FigureView,
  drawn: DrawnChart,
  style: TextStyle,
): readonly [PackagePart, PackagePart] {
  if (
    !('drawing' in figure) ||
    figure.drawing === undefined ||
    !('rows' in figure) ||
    !isPlotted(figure.kind)
  )
    throw new Error(`a figure of the kind ${figure.kind} is drawn as a chart`);
  const sheet = chartSheet(figure, style.lang);
  const book = `ppt/embeddings/${name}.xlsx`;
  const plot = PLOTS[figure.kind]({ chart: figure, drawing: figure.drawing, drawn, sheet, style });
  return [
    {
      path: `ppt/charts/${name}.xml`,
      type: TYPES.chart,
      bytes: xmlFile(chartSpace(plot, drawn)),
      relations: [{ id: 'rId1', type: 'package', target: book }],
    },
    { path: book, type: TYPES.workbook, bytes: workbook(sheet), relations: [] },
  ];
}

/** In the order of their parts: 21.2.2.29 and 21.2.2.27. */
function chartSpace({ area, children }: Plot, { box }: DrawnChart): Xml {
  const share = (value: number): number => Math.round(value * 100_000) / 100_000;
  const layout = el(
    'c:manualLayout',
    {},
    el('c:layoutTarget', { val: 'inner' }),
    el('c:xMode', { val: 'edge' }),
    el('c:yMode', { val: 'edge' }),
    el('c:x', { val: share((area.x - box.x) / box.width) }),
    el('c:y', { val: share((area.y - box.y) / box.height) }),
    el('c:w', { val: share(area.width / box.width) }),
    el('c:h', { val: share(area.height / box.height) }),
  );
  const none = el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill')));
  return el(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    el('c:roundedCorners', { val: 0 }),
    el(
      'c:chart',
      {},
      el('c:autoTitleDeleted', { val: 1 }),
      el('c:plotArea', {}, el('c:layout', {}, layout), ...children, none),
      el('c:plotVisOnly', { val: 1 }),
      el('c:dispBlanksAs', { val: 'gap' }),
    ),
    none,
    el('c:externalData', { 'r:id': 'rId1' }, el('c:autoUpdate', { val: 0 })),
  );
}
