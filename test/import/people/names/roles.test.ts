import { expect, test } from 'vitest';
import { roleBefore } from '../../../../src/import/people/names/roles.js';

test.each([
  ['I’m your host, Ada Example, and welcome.', undefined],
  ["I'm your host, Ada Example, and welcome.", undefined],
  ['She’s an economist, Ada Example.', 'economist'],
  ['The harbour judge Ada Example came in.', 'harbour judge'],
  ['her editor, Ada Example, agreed', 'editor'],
  ['OpenAI CEO Ada Example', 'OpenAI CEO'],
  ['今天的主持人 Ada Example', undefined],
])('“%s” calls Ada Example %s', (text, role) => {
  expect(roleBefore('Ada Example', text)).toBe(role);
});
