import { expect, test } from 'vitest';
import { lookFaces } from '../../src/looks/look-faces.js';
import { parseLook } from '../../src/looks/parse-look.js';

const rule = (inside: string): string => `@font-face { ${inside} }\n`;

test('a rule that takes a face from a font package is a face, and goes', () => {
  const css = rule(
    "font-family: 'Pullquote Serif'; font-weight: 800; font-variation-settings: 'opsz' 96, 'wdth' 75.5;" +
      " src: local('@fontsource-variable/bricolage-grotesque'), local('Pullquote Sans')",
  );
  expect(lookFaces(`${css}h2 { color: red }`)).toEqual({
    faces: [
      {
        family: 'Pullquote Serif',
        weight: 800,
        style: 'normal',
        package: '@fontsource-variable/bricolage-grotesque',
        axes: { opsz: 96, wdth: 75.5 },
        like: 'Pullquote Sans',
      },
    ],
    css: 'h2 { color: red }',
  });
});

test.each([
  ["font-family: House; src: local('@fontsource/ibm-plex-mono')", [400], 'normal', 'House'],
  ['font-family: "House"; font-weight: bold; src: local(@fontsource/lora)', [700], 'normal', 'House'],
  [
    "font-family: A; font-weight: 400 700; src: local('@fontsource/lora')",
    [400, 500, 600, 700],
    'normal',
    'A',
  ],
  ["font-family: A; font-weight: 200 350; src: local('@fontsource/lora')", [200], 'normal', 'A'],
  ["font-family: A; font-style: italic; src: local('@fontsource/lora')", [400], 'italic', 'A'],
  ["font-family: A; src: local('Lora'), local('@fontsource/lora')", [400], 'normal', 'A'],
] as const)('%s', (inside, weights, style, like) => {
  const { faces } = lookFaces(rule(inside));
  expect(faces.map(({ weight }) => weight)).toEqual(weights);
  for (const face of faces) expect(face).toMatchObject({ style, like });
});

test.each([
  "font-family: A; src: local('Lora')",
  'font-family: A; src: url(data:font/woff2;base64,AAAA)',
  "font-family: A; src: local('@somebody/lora')",
  "src: local('@fontsource/lora')",
])('what takes none stays as it is: %s', (inside) => {
  expect(lookFaces(rule(inside))).toEqual({ faces: [], css: rule(inside) });
});

test('a look has its faces, and its colours none of them', () => {
  const css = `${rule("font-family: A; src: local('@fontsource/lora')")}:root { --paper: #fff; --ink: #111; --accent: #00f }`;
  const { look, faults } = parseLook('house', css);
  expect(faults).toEqual([]);
  expect(look).toMatchObject({ paper: '#ffffff', faces: [{ family: 'A' }] });
  expect(look.css).not.toContain('@font-face');
});
