import { expect, test } from 'vitest';
import { openWorkspace, openWorkspaceOn } from '../../src/api/open-workspace.js';
import type { WorkspaceOptions } from '../../src/api/workspace-arguments.js';
import { DEFAULT_BUILD, DEFAULT_FORMATS, FORMATS } from '../../src/pipeline/workshop/build-options.js';
import { testEnvironment } from '../support/environment.js';
import { outlineText } from '../support/outline-text.js';
import { tempFolder } from '../support/temp-folder.js';

/** As a program in JavaScript calls them. */
type Call = (...given: readonly unknown[]) => Promise<unknown>;

const refusal = async (call: Promise<unknown>): Promise<string> => {
  const refused = await call.then(
    () => 'nothing was refused',
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(TypeError);
  return (refused as TypeError).message;
};

const BUILD_OPTIONS = '`formats`, `draft`, `fit`, `paper`, `handout`, `handoutNotes` or `steps`';
const A_LIST = `a list of ${FORMATS.map((format) => `\`${format}\``).join(', ')}, as \`DEFAULT_FORMATS\` is one`;

test.each<[unknown, string]>([
  [null, ' takes an object, and got null'],
  ['folder', ' takes an object, and got “folder”'],
  [{ cwd: 5 }, '.cwd takes a string, and got 5'],
  [{ templates: 'x' }, '.templates takes a list of paths, and got “x”; put it in brackets: `[…]`'],
  [{ templates: ['x', 5] }, '.templates takes a list of paths, and got an array; 5 in it is none'],
  [{ template: ['x'] }, ' has no `template`: did you mean `templates`?'],
  [{ paper: 'a0' }, '.paper takes `a4` or `letter`, and got “a0”; did you mean `a4`?'],
  [{ paper: 'tabloid' }, '.paper takes `a4` or `letter`, and got “tabloid”'],
  [{ handout: '9up' }, '.handout takes `reading`, `3up` or `6up`, and got “9up”; did you mean `3up`?'],
  [{ formats: ['default'] }, `.formats takes ${A_LIST}, and got an array; “default” in it is none`],
  [{ log: console }, '.log takes a function, and got a console'],
  [
    { rates: { wordsPerMinute: 0 } },
    '.rates takes `{ charactersPerMinute, wordsPerMinute }`, two numbers above 0, and got an object',
  ],
  [
    { sources: { talk: 'a.txt' } },
    '.sources takes a Map of paths by the ids of sources, and got an object; make one of it: `new Map(Object.entries(…))`',
  ],
  [{ sources: new Map([['talk', 5]]) }, '.sources takes a Map of paths by the ids of sources, and got a Map'],
  [
    { browserSandbox: 'of' },
    '.browserSandbox takes `auto`, `require` or `off`, and got “of”; did you mean `off`?',
  ],
  [{ draft: 'yes' }, '.draft takes `true` or `false`, and got “yes”'],
])('openWorkspace refuses %j', async (options, expected) => {
  expect(await refusal((openWorkspace as Call)(options))).toBe(`openWorkspace: options${expected}`);
});

test.each<['load' | 'check' | 'build' | 'write', readonly unknown[], string]>([
  ['load', [], 'load: input takes a path or `{ path, text }`, and got undefined'],
  ['load', [{ text: '' }], 'load: input takes a path or `{ path, text }`, and got an object'],
  ['load', [{ path: 'a.md' }], 'load: input takes a path or `{ path, text }`, and got an object'],
  ['check', [], 'check: input takes a path, `{ path, text }` or what `load` made, and got undefined'],
  ['check', [5], 'check: input takes a path, `{ path, text }` or what `load` made, and got 5'],
  ['check', [['a.md']], 'check: input takes a path, `{ path, text }` or what `load` made, and got an array'],
  ['check', ['a.md', { fits: true }], 'check: options has no `fits`: did you mean `fit`?'],
  ['check', ['a.md', { fit: 1 }], 'check: options.fit takes `true` or `false`, and got 1'],
  ['check', ['a.md', false], 'check: options takes an object, and got false'],
  ['build', [null], 'build: input takes a path, `{ path, text }` or what `load` made, and got null'],
  [
    'build',
    ['a.md', { formats: ['docx'] }],
    `build: options.formats takes ${A_LIST}, and got an array; “docx” in it is none`,
  ],
  [
    'build',
    ['a.md', { formats: ['hmtl'] }],
    `build: options.formats takes ${A_LIST}, and got an array; “hmtl” in it is none; did you mean \`html\`?`,
  ],
  [
    'build',
    ['a.md', { formats: 'md' }],
    `build: options.formats takes ${A_LIST}, and got “md”; put it in brackets: \`[…]\``,
  ],
  [
    'build',
    ['a.md', { formats: 'mdd' }],
    `build: options.formats takes ${A_LIST}, and got “mdd”; did you mean \`md\`?`,
  ],
  ['build', ['a.md', { output: 'x' }], `build: options has no \`output\`: there is ${BUILD_OPTIONS}`],
  ['write', [], 'write: built takes what `build` made, and got undefined'],
  ['write', [{}], 'write: built takes what `build` made, and got an object'],
  [
    'write',
    [{ path: 'a.md', artifacts: [] }, { outputs: 'x' }],
    'write: options has no `outputs`: did you mean `output`?',
  ],
  [
    'write',
    [{ path: 'a.md', artifacts: [] }, { output: 5 }],
    'write: options.output takes a string, and got 5',
  ],
])('%s refuses %j', async (method, given, expected) => {
  const cwd = await tempFolder();
  await using workspace = await openWorkspaceOn(testEnvironment(cwd), { cwd });
  expect(await refusal((workspace[method] as Call)(...given))).toBe(expected);
});

test('what is undefined is left out, and what DEFAULT_BUILD has may be passed on', async () => {
  const cwd = await tempFolder({ 'bees.en.md': outlineText() });
  const options = { ...DEFAULT_BUILD, cwd, paper: undefined, formats: DEFAULT_FORMATS };
  await using workspace = await openWorkspaceOn(testEnvironment(cwd), options as unknown as WorkspaceOptions);
  const { artifacts } = await (workspace.build as Call)('bees.en.md', {
    ...{ formats: ['md'], draft: undefined },
  }).then((built) => built as { readonly artifacts: readonly unknown[] });
  expect(artifacts).toHaveLength(1);
  const loaded = await workspace.load('bees.en.md');
  expect((await workspace.load(loaded)).problems).toEqual([]);
});
