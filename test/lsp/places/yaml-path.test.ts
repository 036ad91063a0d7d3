import { expect, test } from 'vitest';
import { yamlPlace } from '../../../src/lsp/places/yaml-path.js';

test.each([
  ['ti', [], undefined, 'ti'],
  ['look: mid', [], 'look', 'mid'],
  ['title: A talk\n', [], undefined, ''],
  ['guest:\n  ro', ['guest'], undefined, 'ro'],
  ['guest: { name: Ada, ro', ['guest'], undefined, 'ro'],
  ['guest: { name: Ada, photo: im', ['guest'], 'photo', 'im'],
  ['guests: [{ na', ['guests', '0'], undefined, 'na'],
  ['omit: [cover, ag', ['omit'], 'omit', 'ag'],
  ['hosts:\n  - na', ['hosts', '0'], undefined, 'na'],
  ['hosts:\n- name: Ada\n  ro', ['hosts', '0'], undefined, 'ro'],
  ['hosts:\n  - name: Ada\n    photo: im', ['hosts', '0'], 'photo', 'im'],
  ['sources:\n  ta', ['sources'], undefined, 'ta'],
  ['sources:\n  talk:\n    fi', ['sources', 'talk'], undefined, 'fi'],
  ['sources:\n  talk:\n    title: One\n    lang: d', ['sources', 'talk'], 'lang', 'd'],
  ['sources:\n  one:\n    title: One\n  two:\n    fi', ['sources', 'two'], undefined, 'fi'],
  ['guest:\n  name: Ada\nlo', [], undefined, 'lo'],
])('%j', (text, path, key, typed) => {
  expect(yamlPlace(text.split('\n'))).toEqual({ path, key, typed });
});
