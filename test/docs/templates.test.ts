import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PAGE = readFileSync('docs/templates.md', 'utf8');
/** Names of fields, and those in the types of fields that have no name of their own. */
const DOCUMENTED = new Set(
  [...PAGE.matchAll(/^\| `(\w+)` +\| `([^`]*)`/gm)].flatMap(([, name = '', type = '']) => [
    name,
    ...(type.match(/\w+(?=\??:)/g) ?? []),
  ]),
);
const HELPERS =
  /registerHelper\(\{([^]*?)\n {2}\}\)/.exec(readFileSync('src/template/templates.ts', 'utf8'))?.[1] ?? '';

/** What templates say themselves rather than are given: Handlebars' own words, and names they give to parts. */
const OWN = new Set([
  'if',
  'else',
  'each',
  'unless',
  'with',
  'this',
  'as',
  'length',
  'lookup',
  'true',
  'false',
  'undefined',
]);

const helpers = (): readonly string[] => [...HELPERS.matchAll(/^ {4}(\w+)/gm)].map(([, name = '']) => name);

function fieldsIn(template: string): readonly string[] {
  const code = [...template.replace(/\{\{!--[^]*?--\}\}/g, '').matchAll(/\{\{\{?([^}]*)\}\}/g)].map(
    ([, inside = '']) => inside.replace(/"[^"]*"/g, '').replace(/^[>#^/!~]+/, ''),
  );
  const given = code.flatMap((inside) =>
    [...inside.matchAll(/(?:^|[\s(|./])([a-z]\w*)(?!\w*=)/gi)].map(([, name = '']) => name),
  );
  const called = [...template.matchAll(/as \|([^|]*)\|/g)].flatMap(([, names = '']) => names.split(' '));
  const handed = [...template.matchAll(/\s(\w+)=/g)].map(([, name = '']) => name);
  return given.filter((name) => ![...called, ...handed].includes(name));
}

test('every field that a template of ours shows is on the page', () => {
  const names = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.hbs'),
  );
  const texts = names.map((name) => ({ name, text: readFileSync(join('templates', name), 'utf8') }));
  // Partials are handed things by names of their own.
  const handed = new Set(
    texts.flatMap(({ text }) => [...text.matchAll(/\s(\w+)=/g)].map(([, name]) => name)),
  );
  const known = (field: string): boolean =>
    DOCUMENTED.has(field) || OWN.has(field) || handed.has(field) || helpers().includes(field);
  const unknown = texts.flatMap(({ name, text }) =>
    fieldsIn(text)
      .filter((field) => !known(field))
      .map((field) => `${name}: ${field}`),
  );
  expect([...new Set(unknown)]).toEqual([]);
  expect(DOCUMENTED.size).toBeGreaterThan(100);
});

test('every helper is on the page', () => {
  expect(helpers().length).toBeGreaterThan(10);
  expect(helpers().filter((name) => !PAGE.includes(`\`${name}\``))).toEqual([]);
});
