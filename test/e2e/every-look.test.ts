/** Each look there is holds every kind of slide and of figure, in both languages and both ratios, and every chart with few values and with many. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspaceOn } from '../../src/api/open-workspace.js';
import { lookNames } from '../../src/looks/choose-look.js';
import { readTemplates } from '../../src/read/read-templates.js';
import { ROOT } from '../browser/helpers.js';
import { testEnvironment } from '../support/environment.js';

const GALLERY = join(ROOT, 'docs/gallery');
const LOOKS = lookNames(await readTemplates([join(ROOT, 'templates')]));

/** Both languages and both ratios are met in each look, and not each with each. */
const FORMS = [
  ['gallery', 'en', '16:9'],
  ['gallery', 'zh-CN', '4:3'],
  ['charts', 'en', '16:9'],
  ['charts', 'zh-CN', '16:9'],
] as const;

test.each(LOOKS)('%s', async (look) => {
  await using workspace = await openWorkspaceOn(testEnvironment(GALLERY), { cwd: GALLERY });
  for (const [outline, lang, ratio] of FORMS) {
    const path = `${outline}.${lang}.md`;
    const written = await readFile(join(GALLERY, path), 'utf8');
    const text = written.replace('look: editorial', `look: ${look}\nratio: "${ratio}"`);
    const { problems } = await workspace.check({ path, text });
    expect(problems).toEqual([]);
  }
});
