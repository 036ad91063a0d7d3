import { expect, test } from 'vitest';
import { lookFontProblems } from '../../../src/pipeline/fonts/look-font-problems.js';
import { parseOutline } from '../../../src/parse/parse-outline.js';

const outline = parseOutline({
  ...{ path: 'talk.en.md', folder: '/nowhere', name: 'talk', lang: 'en' },
  text: '---\ntitle: A talk\nlang: en\nlook: house\n---\n\n## A {#a}\n\n- b\n',
}).value;

test('a package that is not there is said once, where the look is named', () => {
  const face = { family: 'House', weight: 400, style: 'normal', axes: {}, like: 'House' } as const;
  const italic = { ...face, style: 'italic' } as const;
  const problems = lookFontProblems(
    { name: 'house' },
    [
      { ...italic, package: '@fontsource/lora' },
      { ...face, package: '@fontsource/lora' },
      { ...face, package: '@fontsource/tinos' },
    ],
    outline,
  );
  expect(problems.map(({ rule, message, hint, span }) => [rule, message, hint, span?.start.line])).toEqual([
    [
      'font-not-embedded',
      'the look `house` takes “House” 400 italic from `@fontsource/lora`, which is not installed, or has no such face',
      '`npm install @fontsource/lora` in the talk’s folder, or take it out of `looks/house.css`',
      4,
    ],
    [
      'font-not-embedded',
      'the look `house` takes “House” 400 from `@fontsource/tinos`, which is not installed, or has no such face',
      '`npm install @fontsource/tinos` in the talk’s folder, or take it out of `looks/house.css`',
      4,
    ],
  ]);
});
