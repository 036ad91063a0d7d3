import { expect, test } from 'vitest';
import { DEFAULT_BUILD } from '../../../src/pipeline/workshop/build-options.js';
import { assertOffline } from '../../../src/pipeline/workshop/offline-sheets.js';
import { loadResources } from '../../../src/pipeline/workshop/resources.js';
import { testEnvironment } from '../../support/environment.js';
import { tempFolder } from '../../support/temp-folder.js';

const load = async (files: Readonly<Record<string, string>>) => {
  const cwd = await tempFolder(files);
  return loadResources({ ...DEFAULT_BUILD, templates: ['house'] }, testEnvironment(cwd));
};

test('a style sheet that loads anything is refused with its place, whichever sheet it is', async () => {
  const files = {
    'house/looks/x.css': ':root { --paper: #fff }\n@import url("https://a.org/a.css");',
    'house/styles/handout.css': 'body { background: url(x.png) }',
  };
  await expect(load(files)).rejects.toEqual(
    expect.objectContaining({
      code: 'template-remote',
      message:
        'a style sheet loads what is not in it: `looks/x.css`, line 2: `https://a.org/a.css`; `styles/handout.css`, line 1: `x.png`',
    }) as Error,
  );
});

test('ours load nothing', async () => {
  const { files } = await load({ 'house/looks/x.css': '' });
  expect(() => assertOffline(files)).not.toThrow();
});

test('one that has all in it is read', async () => {
  const css = 'a { background: url(data:image/png;base64,AAAA) }';
  const { files } = await load({ 'house/looks/x.css': css });
  expect(files.get('looks/x.css')).toBe(css);
});
