/** No clause passes from which what governs it was cut, whoever says it in whichever words; every claim passes. */
import { describe, expect, test } from 'vitest';
import { around } from './around.js';
import { TEMPLATES, type ScopeTemplates } from './scope-templates.js';

describe.each(TEMPLATES)('$lang', (templates) => {
  const noClaims = fill(templates, [...templates.noClaims, ...reports(templates)]);
  const claims = fill(templates, templates.claims);

  test('breeds enough to tell', () => {
    expect(noClaims.length).toBeGreaterThan(4000);
    expect(claims.length).toBeGreaterThan(250);
  });

  test('lets no cut pass', () => {
    expect(noClaims.filter((marked) => around(marked, templates.lang)?.turns !== true)).toEqual([]);
  });

  test('lets every claim pass', () => {
    expect(claims.filter((marked) => around(marked, templates.lang) !== undefined)).toEqual([]);
  });
});

function reports({ lang, others, verbs, joints }: ScopeTemplates): readonly string[] {
  const [space, stop] = lang === 'en' ? [' ', '.'] : ['', '。'];
  return others.flatMap((other) =>
    verbs.flatMap((verb) => joints.map((joint) => `${other}${space}${verb}${joint}*${stop}`)),
  );
}

function fill({ leads, clauses }: ScopeTemplates, sentences: readonly string[]): readonly string[] {
  return leads.flatMap((lead) =>
    sentences.flatMap((sentence) => clauses.map((clause) => lead + sentence.replace('*', `{${clause}}`))),
  );
}
