/**
 * A lint rule: a promise that is kept must be `held`. `no-floating-promises` sees only those that nobody keeps; one
 * in a variable, a property or a list that rejects while another is awaited ends the process as well.
 */
const MESSAGE =
  'This promise may fail before it is awaited, which ends the process: write held(…), or await it at once.';

/** Where a value is kept, by the kind of node and the field of it. */
const KEPT = {
  VariableDeclarator: 'init',
  AssignmentExpression: 'right',
  PropertyDefinition: 'value',
  Property: 'value',
};
/** Methods of lists, maps and sets that keep what they are given. */
const KEEPERS = new Set(['add', 'push', 'set', 'unshift']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

export const noUnheldPromise = {
  meta: {
    type: 'problem',
    docs: { description: 'Require promises that are awaited later to be held' },
    messages: { unheld: MESSAGE },
    schema: [],
  },
  create(context) {
    const { parserServices } = context.sourceCode;
    const look = (node) => {
      if (!isKept(node) || isHeld(node) || isHarmless(node)) return;
      if (holdsPromise(parserServices.getTypeAtLocation(node))) context.report({ node, messageId: 'unheld' });
    };
    return { CallExpression: look, NewExpression: look };
  },
};

/** Looks outwards, through what only hands the value on, for a place that keeps it or an `await` that it waits for. */
function isKept(node) {
  const { parent } = node;
  if (parent.type === 'CallExpression' || parent.type === 'NewExpression')
    return parent.callee !== node && (isKeeper(parent) || isBeforeAwait(node, parent.arguments));
  if (parent.type === 'ArrayExpression') return isBeforeAwait(node, parent.elements) || isKept(parent);
  if (parent.type === 'ConditionalExpression') return parent.test !== node && isKept(parent);
  if (parent.type === 'LogicalExpression' || parent.type.startsWith('TS')) return isKept(parent);
  return KEPT[parent.type] !== undefined && parent[KEPT[parent.type]] === node;
}

function isKeeper({ callee }) {
  return callee.type === 'MemberExpression' && KEEPERS.has(callee.property.name);
}

/** In `all([start(), await other()])` the first waits unheld for the second. */
function isBeforeAwait(node, siblings) {
  return siblings.slice(siblings.indexOf(node) + 1).some((sibling) => sibling && containsAwait(sibling));
}

function containsAwait(node) {
  if (FUNCTIONS.has(node.type)) return false;
  return node.type === 'AwaitExpression' || childrenOf(node).some(containsAwait);
}

function childrenOf(node) {
  return Object.entries(node)
    .filter(([key]) => key !== 'parent')
    .flatMap(([, value]) => value)
    .filter((value) => typeof value?.type === 'string');
}

function isHeld({ callee, arguments: [given] }) {
  return callee.name === 'held' || (callee.property?.name === 'map' && given?.name === 'held');
}

/** What cannot fail, `Promise.resolve(…)` and what has its own `catch`; and what was kept before, and held then. */
function isHarmless({ callee }) {
  if (callee.type !== 'MemberExpression') return false;
  const { object, property } = callee;
  return (
    property.name === 'catch' ||
    property.name === 'get' ||
    (property.name === 'resolve' && object.name === 'Promise')
  );
}

function holdsPromise(type) {
  if (type.isUnion()) return type.types.some(holdsPromise);
  const name = type.symbol?.name;
  if (name === 'Array' || name === 'ReadonlyArray') return (type.typeArguments ?? []).some(holdsPromise);
  return name === 'Promise';
}
