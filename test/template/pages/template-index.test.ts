import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { text } from '../../../src/model/inline.js';
import type { Locale } from '../../../src/model/locale.js';
import { readTemplates } from '../../../src/read/read-templates.js';
import { templateIndex, type IndexedDeck } from '../../../src/template/pages/template-index.js';
import { compileTemplates } from '../../../src/template/templates.js';
import { sampleDeck, section } from '../../support/sample-deck.js';

const files = await readTemplates(['templates']);
const templates = compileTemplates(files);

function indexed(stem: string, lang: string, parts: Partial<IndexedDeck> = {}): IndexedDeck {
  const locale = parse(files.get(`locales/${lang.startsWith('zh') ? 'zh-CN' : 'en'}.yaml`) ?? '') as Locale;
  const deck = sampleDeck([section(1)], { stem: `${stem}.${lang}`, lang, title: text(`${stem} ${lang}`) });
  const outputs = { cover: undefined, html: undefined, pdf: undefined, handout: undefined };
  return { deck, folder: '', locale, ...outputs, ...parts };
}

const index = (...decks: readonly IndexedDeck[]): string => indexIn(() => true, ...decks);

const indexIn = (canSet: (name: string) => boolean, ...decks: readonly IndexedDeck[]): string => {
  const page = { lang: 'en', title: 'Decks', fontCss: '/* fonts */', canSet };
  const made = templateIndex(decks, page, templates, files);
  return made.slice(made.indexOf('<body')).replace(/\s+/g, ' ');
};

test('sets the languages of a talk side by side', () => {
  const page = index(indexed('a', 'en'), indexed('b', 'en'), indexed('a', 'zh-CN'));
  const talks = page.split('class="talk"').slice(1);
  expect(talks.map((talk) => [...talk.matchAll(/<article lang="([^"]+)"/g)].map(([, lang]) => lang))).toEqual(
    [['en', 'zh-CN'], ['en']],
  );
  expect(page).toContain('<p class="kicker">中文</p>');
});

test('a language whose name no font has is called by its code', () => {
  const page = indexIn((name) => !name.includes('한'), indexed('a', 'en'), indexed('a', 'ko'));
  expect(page).toContain('<p class="kicker">English</p>');
  expect(page).toContain('<p class="kicker">ko</p>');
});

test('names the country where a talk is in one language twice', () => {
  expect(index(indexed('a', 'en-GB'), indexed('a', 'en-US'))).toContain('British English');
});

test('links what was built, in the words of the deck, and nothing else', () => {
  const page = index(indexed('a', 'zh-CN', { html: 'a b.html', handout: 'a.handout.pdf' }));
  const links = [...page.matchAll(/<li><a[^>]* href="([^"]+)"[^>]*>([^<]+)/g)].map(([, to, says]) => [
    to,
    says,
  ]);
  expect(links).toEqual([
    ['a%20b.html', '放映'],
    ['a.handout.pdf', '讲义'],
  ]);
  expect(index(indexed('a', 'en'))).not.toContain('href');
});

test('sets the title where there is no cover, as text', () => {
  const { deck, ...rest } = indexed('a', 'en');
  const page = index({ ...rest, deck: { ...deck, title: text('<script>') } });
  expect(page).toContain('<span>&lt;script&gt;</span>');
  expect(page).not.toContain('<script>');
});

test('asks no network for anything', () => {
  expect(index(indexed('a', 'en', { cover: 'data:image/png;base64,AA==' }))).not.toMatch(/https?:|url\(/);
});
