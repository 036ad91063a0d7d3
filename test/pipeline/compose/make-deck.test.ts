import { cachePart } from '../../../src/write/cache/cache-part.js';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDeck } from '../../../src/pipeline/compose/make-deck.js';
import { packedThemes } from '../../../src/render/packed-themes.js';
import { DEFAULT_BUILD } from '../../../src/pipeline/workshop/build-options.js';
import { loadResources } from '../../../src/pipeline/workshop/resources.js';
import { planned } from '../../e2e/support/planned.js';
import { testEnvironment } from '../../support/environment.js';
import { outlineText } from '../../support/outline-text.js';
import { tempFolder } from '../../support/temp-folder.js';

const BROKEN = [
  'section { margin: 0 } }',
  'section { margin: 0;',
  "p { content: 'abc }",
  '/* open',
  'p { margin 0 }',
];

test.each(BROKEN)('a style sheet that cannot be read is named: %s', async (css) => {
  const cwd = await tempFolder({ 'content/talk.en.md': outlineText() });
  const { loaded } = await planned('content/talk.en.md', cwd);
  const resources = await loadResources(DEFAULT_BUILD, testEnvironment(cwd));
  const files = new Map([...resources.files, ['styles/base.css', `a { color: red }\n${css}\n`]]);
  const look = { ...loaded.look, css };
  const packTheme = packedThemes(cachePart({ folder: join(cwd, 'cache') }));
  await expect(makeDeck({ ...loaded, look }, { ...resources, files }, packTheme)).rejects.toEqual(
    expect.objectContaining({
      code: 'template-broken',
      message: expect.stringMatching(/`styles\/base\.css`, line [23]: /) as unknown,
    }) as Error,
  );
});
