/** A page's operations in, what stands on it out: its words, where its drawings are, and which have no mark. */
import type { Box } from './box.js';
import { DRAWING_HANDLERS } from './drawing-handlers.js';
import type { PageContent, PageResources } from './page-content.js';
import { newPen } from './pen.js';
import type { Operation } from './parse-operations.js';
import { TEXT_HANDLERS } from './text-handlers.js';

const HANDLERS = new Map([...DRAWING_HANDLERS, ...TEXT_HANDLERS]);

/** @param page the page's own box: nothing outside of it is seen. */
export function parsePage(operations: readonly Operation[], resources: PageResources, page: Box): PageContent {
  const pen = newPen(resources, page);
  for (const operation of operations) HANDLERS.get(operation.operator)?.(pen, operation);
  return { marks: pen.marks, runs: pen.runs, loose: pen.loose };
}
