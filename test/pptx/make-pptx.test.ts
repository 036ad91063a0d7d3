import { expect, test } from 'vitest';
import { faceKinds } from '../../src/pptx/make-pptx.js';
import { SAMPLE_LOOK } from '../support/sample-deck.js';

test('a face is of the kind that its package is, and its Chinese of the kind that stands in for it', () => {
  const face = { weight: 400, style: 'normal', axes: {} } as const;
  const faces = [
    { ...face, family: 'Pullquote Serif', package: '@fontsource/archivo', like: 'Pullquote Sans' },
    { ...face, family: 'Pullquote Sans', package: '@fontsource/ibm-plex-mono', like: 'Pullquote Sans' },
    { ...face, family: 'Head', package: '@fontsource/newsreader', like: 'Pullquote Serif' },
  ];
  expect([...faceKinds({ look: { ...SAMPLE_LOOK, faces } })]).toEqual([
    ['Pullquote Serif', 'sans'],
    ['Pullquote Serif Han', 'sans'],
    ['Pullquote Sans', 'mono'],
    ['Pullquote Sans Han', 'sans'],
    ['Head', 'serif'],
    ['Head Han', 'serif'],
  ]);
});
