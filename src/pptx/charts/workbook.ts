/** A sheet as a workbook of its own, which a presentation embeds: ECMA-376 part 1, 18. */
import { writePackage, type PackagePart } from '../ooxml/package.js';
import { el, words, xmlFile, type Xml } from '../ooxml/xml.js';
import { columnLetter, SHEET_NAME, type ChartSheet } from './chart-sheet.js';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const NAMESPACES = {
  xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
/** Those below are a program's own. */
const FIRST_FORMAT = 164;

export function workbook(sheet: ChartSheet): Uint8Array {
  const formats = [...new Set(sheet.rows.flatMap(({ cells }) => cells.map(({ format }) => format)))];
  const part = (
    path: string,
    kind: string,
    root: Xml,
    ...related: readonly [string, string][]
  ): PackagePart => ({
    ...{ path, type: `${SPREADSHEET}${kind}+xml`, bytes: xmlFile(root) },
    relations: related.map(([type, target], index) => ({ id: `rId${index + 1}`, type, target })),
  });
  const parts = [
    part(
      'xl/workbook.xml',
      'sheet.main',
      el(
        'workbook',
        NAMESPACES,
        el('sheets', {}, el('sheet', { name: SHEET_NAME, sheetId: 1, 'r:id': 'rId1' })),
      ),
      ['worksheet', 'xl/worksheets/sheet1.xml'],
      ['styles', 'xl/styles.xml'],
    ),
    part('xl/worksheets/sheet1.xml', 'worksheet', sheetXml(sheet, formats)),
    part('xl/styles.xml', 'styles', stylesXml(formats)),
  ];
  return writePackage(parts, [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]);
}

function sheetXml({ columns, rows }: ChartSheet, formats: readonly string[]): Xml {
  const row = (number: number, ...cells: readonly (Xml | undefined)[]): Xml =>
    el('row', { r: number }, ...cells);
  const head = row(1, ...columns.map((name, index) => wordsCell(`${columnLetter(index + 2)}1`, name)));
  const body = rows.map(({ label, cells }, index) =>
    row(
      index + 2,
      wordsCell(`A${index + 2}`, label),
      ...cells.map(({ value, format }, column) =>
        el(
          'c',
          { r: `${columnLetter(column + 2)}${index + 2}`, s: formats.indexOf(format) + 1 },
          el('v', {}, words(String(value))),
        ),
      ),
    ),
  );
  return el('worksheet', NAMESPACES, el('sheetData', {}, head, ...body));
}

function wordsCell(r: string, text: string): Xml | undefined {
  return text === '' ? undefined : el('c', { r, t: 'inlineStr' }, el('is', {}, el('t', {}, words(text))));
}

/** One style a format, behind the one that cells have without any; fonts, fills and borders as each workbook must have them. */
function stylesXml(formats: readonly string[]): Xml {
  const own = formats.map((formatCode, index) =>
    el('numFmt', { numFmtId: FIRST_FORMAT + index, formatCode }),
  );
  const style = (numFmtId: number, xfId?: number): Xml =>
    el('xf', {
      numFmtId,
      fontId: 0,
      fillId: 0,
      borderId: 0,
      xfId,
      applyNumberFormat: numFmtId > 0 || undefined,
    });
  const fills = ['none', 'gray125'].map((patternType) => el('fill', {}, el('patternFill', { patternType })));
  return el(
    'styleSheet',
    { xmlns: NAMESPACES.xmlns },
    el('numFmts', { count: formats.length }, ...own),
    el('fonts', { count: 1 }, el('font', {}, el('sz', { val: 11 }), el('name', { val: 'Arial' }))),
    el('fills', { count: fills.length }, ...fills),
    el('borders', { count: 1 }, el('border')),
    el('cellStyleXfs', { count: 1 }, style(0)),
    el(
      'cellXfs',
      { count: formats.length + 1 },
      style(0, 0),
      ...formats.map((_, index) => style(FIRST_FORMAT + index, 0)),
    ),
  );
}
