/** A PDF in, what its pages paint out, as pdf.js reads it: each with the marks that it stands in. */
import { loadPdfjs } from '../../support/pdfjs.js';
import type { Element } from './elements.js';

export interface PaintedPart {
  /** 1-based. */
  readonly page: number;
  readonly operator: string;
  /** The marked parts around it, the outermost first. */
  readonly inside: readonly Part[];
}

export interface Part {
  readonly artifact: boolean;
  /** Whether the structure tree knows it. */
  readonly tagged: boolean;
}

const PAINTS =
  /^(?:show|nextLine\w*Show|paint(?!FormXObject)|fill|eoFill|stroke|closeStroke|closeFill|closeEO|shadingFill)/;

export async function paintedParts(
  bytes: Uint8Array,
  elements: readonly Element[],
): Promise<readonly PaintedPart[]> {
  const { getDocument, OPS, VerbosityLevel } = await loadPdfjs();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const known = new Set(elements.flatMap(({ marks }) => marks));
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const pdf = await task.promise;
    const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
    const found = await Promise.all(
      pages.map(async (page) => {
        const list = await (await pdf.getPage(page)).getOperatorList();
        return partsOf(page, list, names, known, OPS.constructPath);
      }),
    );
    return found.flat();
  } finally {
    await task.destroy();
  }
}

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

function partsOf(
  page: number,
  { fnArray, argsArray }: OperatorList,
  names: ReadonlyMap<number, string>,
  known: ReadonlySet<string>,
  constructPath: number,
): readonly PaintedPart[] {
  const open: Part[] = [];
  return fnArray.flatMap((code, index) => {
    const [tag, mark] = argsArray[index] ?? [];
    // A path comes with the operator that paints it.
    const operator = names.get(code === constructPath ? Number(tag) : code) ?? '';
    if (operator.startsWith('beginMarkedContent')) {
      const name = typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
      open.push({ artifact: name === 'Artifact', tagged: known.has(`${page - 1}:${String(mark)}`) });
    } else if (operator === 'endMarkedContent') open.pop();
    return PAINTS.test(operator) ? [{ page, operator, inside: [...open] }] : [];
  });
}
