import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTemplates } from '../../src/read/read-templates.js';
import { compileTemplates } from '../../src/template/templates.js';
import { tempFolder } from '../support/temp-folder.js';

const render = (template: string, view: object = {}): string =>
  compileTemplates(new Map([['t', template]])).render('t', view);

describe('a template', () => {
  test('that asks for what its view has not is refused', () => {
    expect(() => render('{{nothing}}')).toThrow('"nothing" not defined');
  });

  test.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{toString}}',
    '{{#with list}}{{length.constructor}}{{/with}}',
    '{{lookup this "constructor"}}',
  ])('cannot reach beyond its view: %s', (template) => {
    const answer = ((): string => {
      try {
        return render(template, { list: ['a'] });
      } catch (error) {
        return String(error);
      }
    })();
    expect(answer).not.toMatch(/function|native code|\[object/i);
  });

  test('sees no inherited property', () => {
    const view = Object.create({ secret: 'inherited' }) as object;
    expect(render('{{secret}}', view)).toBe('');
  });

  test('escapes what it does not mark as whole', () => {
    expect(render('{{a}}|{{{a}}}', { a: '<b>' })).toBe('&lt;b&gt;|<b>');
  });

  test('is not run a second time on what an author wrote', () => {
    expect(render('{{{a}}}', { a: '{{b}}' })).toBe('{{b}}');
  });

  test('can be included by its name, also by a computed one', () => {
    const templates = compileTemplates(
      new Map([
        ['a/b', 'B'],
        ['t', '{{> "a/b"}}{{> (join "a/" kind)}}'],
      ]),
    );
    expect(templates.render('t', { kind: 'b' })).toBe('BB');
  });

  test('that is missing is named', () => {
    expect(() => render('{{> "figures/pie"}}')).toThrow('figures/pie');
  });

  test('shares no helper and no partial with another set', () => {
    compileTemplates(new Map([['only-here', 'x']]));
    expect(() => render('{{> "only-here"}}')).toThrow('only-here');
  });
});

test('a later folder overrides an earlier one, file by file', async () => {
  const ours = await tempFolder({ 'a.md.hbs': 'our a', 'b/c.hbs': 'our c', 'looks/x.css': 'our css' });
  const theirs = await tempFolder({ 'b/c.hbs': 'their c', 'extra.yaml': 'e' });
  expect([...(await readTemplates([ours, theirs]))].toSorted()).toEqual([
    ['a.md', 'our a'],
    ['b/c', 'their c'],
    ['extra.yaml', 'e'],
    ['looks/x.css', 'our css'],
  ]);
});

test('a folder that is none is the environment’s fault', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'file'), '');
  await expect(readTemplates([join(folder, 'file')])).rejects.toMatchObject({
    name: 'EnvironmentError',
    code: 'templates-unreadable',
  });
});

test("a broken template of the author's is named, and is no bug of ours", () => {
  const own = new Map([['player.html', '{{#each slides}}']]);
  const broken = (): string => compileTemplates(own).render('player.html', { slides: [] });
  expect(broken).toThrow(/the template “player\.html” cannot be filled: Parse error/);
});
