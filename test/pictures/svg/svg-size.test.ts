import { expect, test } from 'vitest';
import { prepareSvg } from '../../../src/pictures/svg/prepare-svg.js';

const root = (attributes: string): string | undefined => {
  const made = prepareSvg(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><g/></svg>`));
  const svg = 'bytes' in made ? Buffer.from(made.bytes).toString() : made.says;
  return /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"(.*?)>/.exec(svg)?.[1];
};

test.each([
  ['viewBox="0 0 24 12"', ' viewBox="0 0 24 12" width="1280" height="640"'],
  ['viewBox="0,0,1,3"', ' viewBox="0,0,1,3" width="426.67" height="1280"'],
  ['width="100%" height="auto" viewBox="0 0 2 2"', ' viewBox="0 0 2 2" width="1280" height="1280"'],
  ['width="40" viewBox="0 0 2 1"', ' width="40" viewBox="0 0 2 1"'],
  ['height="4em" width="100%" viewBox="0 0 2 1"', ' height="4em" width="100%" viewBox="0 0 2 1"'],
  ['viewBox="0 0 0 1"', ' viewBox="0 0 0 1"'],
  ['viewBox="none"', ' viewBox="none"'],
  ['', ''],
])('a drawing with %s has a size', (attributes, expected) => {
  expect(root(attributes)).toBe(expected);
});
