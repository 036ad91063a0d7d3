import { expect, test } from 'vitest';
import { writePackage } from '../../../src/pptx/ooxml/package.js';
import { el, xmlFile } from '../../../src/pptx/ooxml/xml.js';
import { all, openPptx, relationsOf } from '../../support/pptx-package.js';

const slide = {
  path: 'ppt/slides/slide1.xml',
  type: 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml',
  bytes: xmlFile(el('p:sld')),
  relations: [
    { id: 'rId1', type: 'image', target: 'ppt/media/image1.png' },
    { id: 'rId2', type: 'hyperlink', target: 'https://example.org/?a=1&b=2', isExternal: true },
  ],
};
const image = { path: 'ppt/media/image1.png', type: 'image/png', bytes: Buffer.from('png'), relations: [] };
const relations = [{ id: 'rId1', type: 'officeDocument', target: 'ppt/slides/slide1.xml' }];

test('a part finds what it refers to, from where it lies', () => {
  const file = openPptx(writePackage([slide, image], relations));
  expect(relationsOf(file, slide.path)).toEqual([
    { id: 'rId1', type: 'image', target: 'ppt/media/image1.png', isExternal: false },
    { id: 'rId2', type: 'hyperlink', target: 'https://example.org/?a=1&b=2', isExternal: true },
  ]);
  expect(Buffer.from(file.bytes('ppt/slides/_rels/slide1.xml.rels')).toString()).toContain(
    'Target="../media/image1.png"',
  );
});

test('a type is said once, by the ending where that is enough', () => {
  const types = openPptx(writePackage([slide, image], relations)).xml('[Content_Types].xml');
  expect(all(types, 'Override').map(({ attributes }) => attributes['PartName'])).toEqual([
    '/ppt/slides/slide1.xml',
  ]);
  expect(all(types, 'Default').map(({ attributes }) => attributes['Extension'])).toEqual([
    'rels',
    'xml',
    'png',
  ]);
});

test('the same parts are the same bytes, without a time', () => {
  expect(writePackage([slide, image], relations)).toEqual(writePackage([slide, image], relations));
});
