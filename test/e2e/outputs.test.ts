import { decodeHTML } from 'entities';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageText, readPdf } from '../pdf/read-pdf.js';
import { builtContent } from './support/built-content.js';
import { disguises, sentences } from './support/disguises.js';
import { planned, type PlannedDeck } from './support/planned.js';

const DECKS = ['altman-a16z.en', 'altman-a16z.zh-CN', 'lost-property.en'];
const { folder: output, ran } = await builtContent();

const read = (name: string): Promise<string> => readFile(join(output, name), 'utf8');

test('content/ builds, and says on standard output what it wrote', () => {
  expect(ran.code).toBe(0);
  const ends = [
    'md',
    'html',
    'presenter.html',
    'pdf',
    'handout.pdf',
    'notes.txt',
    'png',
    'theme.css',
    'pptx',
    'presenter.pptx',
  ];
  const files = DECKS.flatMap((deck) => ends.map((end) => `${deck}.${end}`));
  expect(ran.stdout.trim().split('\n')).toEqual([...files, 'index.html'].map((file) => join(output, file)));
});

test('nothing else lies in the output folder', async () => {
  const written = ran.stdout.trim().split('\n');
  expect((await readdir(output)).map((file) => join(output, file)).toSorted()).toEqual(written.toSorted());
});

describe.each(DECKS)('%s', (deck) => {
  const path = `content/${deck}.md`;

  test('has one slide a theme, and the slides rendered are those planned', async () => {
    const { deck: plan, loaded } = await planned(path);
    const ids = plan.slides.map(({ id }) => id);
    expect(ids.filter((id) => loaded.outline.sections.some((section) => section.id === id))).toEqual(
      loaded.outline.sections.map(({ id }) => id),
    );
    for (const copy of ['html', 'presenter.html']) {
      expect(
        [...(await read(`${deck}.${copy}`)).matchAll(/<section[^>]* class="[^"]*\bid-([\w-]+)/g)].map(
          ([, id]) => id,
        ),
      ).toEqual(ids);
    }
  });

  test('has its notes in the speaker’s files and in no form in the audience’s', async () => {
    const said = saidOnly(await planned(path));
    expect(said.length).toBeGreaterThan(40);

    const [html, presenter, markdown, text] = await Promise.all(
      ['html', 'presenter.html', 'md', 'notes.txt'].map((end) => read(`${deck}.${end}`)),
    );
    const lacking = (file: string): readonly string[] => said.filter((sentence) => !file.includes(sentence));
    expect(lacking(decodeHTML(presenter ?? ''))).toEqual([]);
    expect(lacking(markdown ?? '')).toEqual([]);
    expect(lacking(text ?? '')).toEqual([]);

    const audience = html ?? '';
    const decoded = decodeHTML(audience);
    const leaked = said.filter(
      (sentence) => decoded.includes(sentence) || disguises(sentence).some((form) => audience.includes(form)),
    );
    expect(leaked).toEqual([]);
    expect(audience).not.toContain('class="bespoke-marp-note"');
  });

  test('has no note in its PDFs', async () => {
    const said = saidOnly(await planned(path));
    for (const end of ['pdf', 'handout.pdf']) {
      const bytes = await readFile(join(output, `${deck}.${end}`));
      const pdf = await readPdf(bytes);
      const pages = await Promise.all(
        Array.from({ length: pdf.numPages }, (_, index) => pageText(pdf, index + 1)),
      );
      const text = pages.join('').replace(/\s+/g, '');
      expect(text.length).toBeGreaterThan(200);
      expect(said.filter((sentence) => text.includes(sentence.replace(/\s+/g, '')))).toEqual([]);
    }
  });
});

test('the five themes of the Altman talk are five slides, in their order', async () => {
  const themes = [
    'vertical-integration',
    'sora',
    'ai-scientist',
    'infrastructure-bets',
    'personal-reflections',
  ];
  for (const lang of ['zh-CN', 'en']) {
    const { deck } = await planned(`content/altman-a16z.${lang}.md`);
    expect(deck.slides.filter(({ kind }) => kind === 'theme').map(({ id }) => id)).toEqual(themes);
  }
});

describe('index.html', () => {
  test('links what an audience may have, and all of it is there', async () => {
    const links = [...(await read('index.html')).matchAll(/href="([^"]+)"/g)].map(([, to = '']) =>
      decodeURIComponent(to),
    );
    const expected = DECKS.flatMap((deck) => [`${deck}.html`, `${deck}.pdf`, `${deck}.handout.pdf`]);
    expect([...new Set(links)].toSorted()).toEqual(expected.toSorted());
  });

  test('shows each deck’s cover, and asks no network for anything', async () => {
    const page = await read('index.html');
    expect(page.match(/<img[^>]* src="data:image\/png;base64,/g)).toHaveLength(DECKS.length);
    expect(page.replace(/data:[^")]*/g, '')).not.toMatch(/(?:src|href)="https?:|url\(["']?https?:/);
  });
});

test('the cover is a PNG of the slide’s size', async () => {
  const bytes = await readFile(join(output, 'lost-property.en.png'));
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1280, 720]);
});

/** Sentences of the notes; one that repeats what is shown or read is no secret. */
function saidOnly({ deck, loaded }: PlannedDeck): readonly string[] {
  const shown = loaded.outline.file.text
    .replace(/<!--.*?-->/gs, '')
    .replace(/[*\s]+/g, '')
    .toLowerCase();
  const said = deck.slides.flatMap(({ notes }) => notes.flatMap(sentences));
  return said.filter((sentence) => !shown.includes(sentence.replace(/\s+/g, '').toLowerCase()));
}
