/** Each look there is holds every kind of slide and of figure, in both languages and both ratios, and every chart with few values and with many. */
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openWorkspaceOn } from '../../src/api/open-workspace.js';
import { lookNames } from '../../src/looks/choose-look.js';
import { at } from '../../src/text/at.js';
import { readTemplates } from '../../src/read/read-templates.js';
import type { ParsedOutline } from '../../src/pipeline/load/read-outline.js';
import { ROOT } from '../browser/helpers.js';
import { testEnvironment } from '../support/environment.js';
import { sharedFolder } from '../support/shared-folder.js';
import { pullquote } from './support/command.js';

const GALLERY = join(ROOT, 'docs/gallery');
const LOOKS = lookNames(await readTemplates([join(ROOT, 'templates')]));

/** Both languages and both ratios are met in each look, and not each with each. */
const FORMS = [
  ['gallery', 'en', '16:9'],
  ['gallery', 'zh-CN', '4:3'],
  ['charts', 'en', '4:3'],
  ['charts', 'zh-CN', '16:9'],
] as const;

const cwd = await sharedFolder();
await pullquote(['new', 'talk'], { cwd });
const started = await openWorkspaceOn(testEnvironment(cwd), { cwd });
const STARTER = await started.load('content/talk.en.md');
const workspace = await openWorkspaceOn(testEnvironment(GALLERY), { cwd: GALLERY });
const PARSED = await Promise.all(FORMS.map(([outline, lang]) => workspace.load(`${outline}.${lang}.md`)));
afterAll(async () => {
  await workspace[Symbol.asyncDispose]();
  await started[Symbol.asyncDispose]();
});

test.each(LOOKS)('%s', async (look) => {
  for (const [index, [, , ratio]] of FORMS.entries())
    expect((await workspace.check(inForm(at(PARSED, index), look, ratio))).problems).toEqual([]);
  // What everybody begins with has a ring beside a question and its answer.
  expect((await started.check(inForm(STARTER, look, '4:3'))).problems).toEqual([]);
});

/** Parsing takes as long as all else that is done for a look. */
function inForm(
  { outline, ...parsed }: ParsedOutline,
  name: string,
  ratio: (typeof FORMS)[number][2],
): ParsedOutline {
  if (outline?.meta.look === undefined) throw new Error(`${parsed.path} names no look`);
  const meta = { ...outline.meta, look: { ...outline.meta.look, name }, ratio };
  return { ...parsed, outline: { ...outline, meta } };
}
