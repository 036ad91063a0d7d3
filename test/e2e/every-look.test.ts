/** Each look there is holds every kind of slide and of figure, in both languages and both ratios, and every chart with few values and with many. */
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openWorkspaceOn } from '../../src/api/open-workspace.js';
import { lookNames } from '../../src/looks/choose-look.js';
import { at } from '../../src/text/at.js';
import { readTemplates } from '../../src/read/read-templates.js';
import { ROOT } from '../browser/helpers.js';
import { testEnvironment } from '../support/environment.js';

const GALLERY = join(ROOT, 'docs/gallery');
const LOOKS = lookNames(await readTemplates([join(ROOT, 'templates')]));

/** Both languages and both ratios are met in each look, and not each with each. */
const FORMS = [
  ['gallery', 'en', '16:9'],
  ['gallery', 'zh-CN', '4:3'],
  ['charts', 'en', '4:3'],
  ['charts', 'zh-CN', '16:9'],
] as const;

const workspace = await openWorkspaceOn(testEnvironment(GALLERY), { cwd: GALLERY });
const PARSED = await Promise.all(FORMS.map(([outline, lang]) => workspace.load(`${outline}.${lang}.md`)));
afterAll(() => workspace[Symbol.asyncDispose]());

test.each(LOOKS)('%s', async (look) => {
  for (const [index, [, , ratio]] of FORMS.entries()) {
    const { outline, ...parsed } = at(PARSED, index);
    if (outline?.meta.look === undefined) throw new Error(`${parsed.path} names no look`);
    // Parsing takes as long as all else that is done for a look.
    const meta = { ...outline.meta, look: { ...outline.meta.look, name: look }, ratio };
    const { problems } = await workspace.check({ ...parsed, outline: { ...outline, meta } });
    expect(problems).toEqual([]);
  }
});
