import { describe, expect, test } from 'vitest';
import { LOCALE_KEYS } from '../../../src/model/locale.js';
import { parseLocale } from '../../../src/plan/words/parse-locale.js';

const ENGLISH = { minutes: '{n} min', agenda: 'Agenda', unverifiedFor: 'unverified: {names}' };

const read = (text: string) => parseLocale(text, 'own/locales/nl.yaml', ENGLISH);

const said = (text: string): readonly string[] =>
  read(text).problems.map(
    ({ rule, message, hint, span }) =>
      `${String(span?.start.line)}:${String(span?.start.column)} ${rule}: ${message} | ${String(hint)}`,
  );

const English = 'write the words, or delete the line: they are English then';

describe('a locale of an author’s', () => {
  test('has words as they are written, with the spaces that stand in quotes', () => {
    const text = `# Ours.\n---\nagenda: Waarover\nminutes: '{n} min.'\nseparator: ' / '\nquoteOpen: "«\u00a0"\npage: no\nnotes: twee\n  regels\n`;
    const { words, problems } = read(text);
    expect(problems).toEqual([]);
    expect(words).toEqual({
      ...{ agenda: 'Waarover', minutes: '{n} min.', separator: ' / ', quoteOpen: '«\u00a0' },
      ...{ page: 'no', notes: 'twee regels' },
    });
  });

  test.each([
    ['agenda: [\n', '2:1 yaml-syntax'],
    ['agenda: "Waarover\n', '2:1 yaml-syntax'],
    ['agenda: a: b\n', '1:9 yaml-syntax'],
    ['\tagenda: x\n', '1:1 yaml-syntax'],
    ['agenda: x\nagenda: y\n', '2:1 yaml-duplicate-key'],
    ['agenda: *x\n', '1:9 yaml-alias'],
    ['agenda: &x y\n', '1:9 yaml-alias'],
    ['agenda: !!binary eA==\n', '1:9 yaml-syntax'],
    ['agenda: x\n---\nsources: y\n', '2:1 yaml-syntax'],
    ['agenda: x\n...\nsources: y\n', '2:1 yaml-syntax'],
    ['? [agenda]\n: x\n', '1:3 yaml-syntax'],
    ['- agenda\n- sources\n', '1:1 value-type'],
    ['agenda\n', '1:1 value-type'],
    ['"agenda"\n', '1:1 value-type'],
    ['sources: x\nagenda: caf\uFFFD\n', '2:12 file-encoding'],
    ['\uFFFD\uFFFDa\0g\0', '1:1 file-encoding'],
  ])('%j is told, and does no harm', (text, expected) => {
    const [first = ''] = said(text);
    expect(first).toContain(`${expected}: `);
    expect(first).not.toContain('undefined');
  });

  test('what is nested without end is told', () => {
    expect(said(`agenda: ${'['.repeat(5000)}\n`)[0]).toContain('yaml-syntax: this is nested too deeply');
  });

  test('a broken merge is told where it stands', () => {
    const places = said('<<: *y\nagenda: x\n').map((line) => line.split(': ')[0]);
    expect(places.toSorted()).toEqual(['1:1 unknown-key', '1:5 yaml-alias']);
  });

  test.each([
    [
      'agenda: 3',
      '1:9 value-type: `agenda` must be a text, and is a number | put it in quotes: `agenda: "3"`',
    ],
    [
      'agenda: -1.5e3',
      '1:9 value-type: `agenda` must be a text, and is a number | put it in quotes: `agenda: "-1.5e3"`',
    ],
    [
      'agenda: true',
      '1:9 value-type: `agenda` must be a text, and is `true` or `false` | put it in quotes: `agenda: "true"`',
    ],
    ['agenda: [a]', '1:9 value-type: `agenda` must be a text, and is a list | write `agenda: …`'],
    [
      'agenda: { a: b }',
      '1:9 value-type: `agenda` must be a text, and is a group of keys | write `agenda: …`',
    ],
    ['agenda:', `1:1 value-empty: \`agenda\` is empty | ${English}`],
    ['agenda: ~', `1:1 value-empty: \`agenda\` is empty | ${English}`],
    ['agenda: null', `1:1 value-empty: \`agenda\` is empty | ${English}`],
    ['agenda: ""', `1:1 value-empty: \`agenda\` is empty | ${English}`],
    ["agenda: ' '", `1:1 value-empty: \`agenda\` is empty | ${English}`],
    ['separator:', `1:1 value-empty: \`separator\` is empty | ${English}`],
    ['agnda: x', '1:1 unknown-key: a locale has no key `agnda` | did you mean `agenda`?'],
    [
      'constructor: x',
      '1:1 unknown-key: a locale has no key `constructor` | delete it: `pullquote eject template locales/en.yaml` writes a copy with all there are',
    ],
    [
      "minutes: '{m} Min.'",
      '1:11 unknown-value: nothing is put in for `{m}` in `minutes` | did you mean `{n}`?',
    ],
    ["minutes: '{ n } Min.'", '1:11 unknown-value: nothing is put in for `{ n }` in `minutes` | write `{n}`'],
    ["minutes: '{n} {naam}'", '1:15 unknown-value: nothing is put in for `{naam}` in `minutes` | delete it'],
    ["agenda: '{n} punten'", '1:10 unknown-value: nothing is put in for `{n}` in `agenda` | delete it'],
    [
      'minutes: Min.',
      '1:10 locale-incomplete: `minutes` lacks `{n}`, and does not say what is put in there | write `{n}` where it belongs, as in the English `{n} min`',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test.each(["separator: ' '", "separator: ''", "quoteOpen: ''", 'agenda: "3"', "minutes: '{n} of {n}'"])(
    '%s is as good as any',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );

  test('what is wrong is left out, so that it is English', () => {
    expect(read('agenda: 3\nsources: ""\nclosing: [x]\nguest: Gast\n').words).toEqual({ guest: 'Gast' });
  });

  test('what it lacks is told of one that can be read, and what is wrong is not lacking too', () => {
    expect(read('').lacking).toEqual(LOCALE_KEYS.filter((key) => !key.startsWith('quote')));
    expect(read('agenda: 3\nagenda: x\n').lacking).not.toContain('agenda');
    expect(read('agenda: [\n').lacking).toEqual([]);
    expect(read('- agenda\n').lacking).toEqual([]);
  });
});
