/** What operations do that draw: paths, images, shades, and the view that they are drawn in. */
import { boxAround, boxInBoth, joined, moved, type Point } from './box.js';
import type { Range } from './page-content.js';
import { addToMark, isLoose, matrixOf, nameOf, numbersOf, type Handler, type Pen } from './pen.js';

const save: Handler = (pen) => pen.saved.push(pen.view);

const restore: Handler = (pen) => {
  pen.view = pen.saved.pop() ?? pen.view;
};

const transform: Handler = (pen, operation) => {
  pen.view = { ...pen.view, matrix: joined(matrixOf(operation), pen.view.matrix) };
};

/** Lines and curves: a curve lies within its control points. */
const extendPath: Handler = (pen, operation) => {
  const values = numbersOf(operation);
  const points = values.flatMap((x, i): readonly Point[] => (i % 2 === 0 ? [[x, values[i + 1] ?? 0]] : []));
  addToPath(pen, operation, points);
};

const addRectangle: Handler = (pen, operation) => {
  const [x = 0, y = 0, width = 0, height = 0] = numbersOf(operation);
  addToPath(pen, operation, [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ]);
};

const clip: Handler = (pen) => {
  pen.clips = true;
};

const endPath: Handler = (pen) => {
  if (pen.clips)
    pen.view = { ...pen.view, clip: boxInBoth(pen.view.clip, boxAround(pen.path?.points ?? [])) };
  pen.clips = false;
  pen.path = undefined;
};

const paintPath: Handler = (pen, operation) => {
  draw(pen, pen.path?.points ?? [], { start: pen.path?.start ?? operation.start, end: operation.end });
  endPath(pen, operation);
};

const paintObject: Handler = (pen, operation) => {
  const corners = pen.resources.corners(nameOf(operation));
  draw(
    pen,
    corners.map((corner) => moved(corner, pen.view.matrix)),
    operation,
  );
};

/** A shade fills all that may be drawn on. */
const paintShade: Handler = (pen, operation) => {
  const [left, bottom, right, top] = pen.view.clip ?? [0, 0, 0, 0];
  draw(
    pen,
    [
      [left, bottom],
      [right, top],
    ],
    operation,
  );
};

export const DRAWING_HANDLERS: readonly (readonly [string, Handler])[] = [
  ['q', save],
  ['Q', restore],
  ['cm', transform],
  ['re', addRectangle],
  ...['m', 'l', 'c', 'v', 'y'].map((name) => [name, extendPath] as const),
  ...['W', 'W*'].map((name) => [name, clip] as const),
  ...['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'].map((name) => [name, paintPath] as const),
  ['n', endPath],
  ['sh', paintShade],
  ['Do', paintObject],
];

function addToPath(pen: Pen, { start }: Range, points: readonly Point[]): void {
  pen.path ??= { points: [], start };
  pen.path.points.push(...points.map((point) => moved(point, pen.view.matrix)));
}

function draw(pen: Pen, points: readonly Point[], { start, end }: Range): void {
  if (isLoose(pen)) pen.loose.push({ start, end });
  else addToMark(pen, points);
}
