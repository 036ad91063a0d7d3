/** Covers and closings with all that front matter can say, in every look and both ratios: what is measured, and what is not. */
import { readdirSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ROOT } from '../browser/helpers.js';
import { sharedFolder } from '../support/shared-folder.js';
import { openFile, reader } from './support/chromium.js';
import { pullquote } from './support/command.js';

const LOOKS = readdirSync(join(ROOT, 'templates/looks')).map((file) => basename(file, '.css'));
const RATIOS = ['16:9', '4:3'];

const outline = (look: string, ratio: string): string => `---
title: Langsam ist auch eine Geschwindigkeit
subtitle: Was zwei Frauen vom Fluss wissen
lang: de
look: ${look}
ratio: "${ratio}"
logo: images/logo.svg
link: https://example.org/faehren
speaker: Łukasz Żółkiewski
event: Tagung „Mobilität am Wasser“, Universität Hamburg
date: 2026-12-04
guests:
  - { name: Nguyễn Thị Hương, role: Kapitänin, photo: images/face.svg }
  - { name: Björk Guðmundsdóttir, role: Ingenieurin für Antriebe, photo: images/face.svg }
hosts:
  - { name: Łukasz Żółkiewski, role: Moderator }
sources:
  g: { title: Über den Fluss }
---

## Ein Versprechen {#versprechen}

> Infrastruktur ist ein Versprechen an Leute, die man nie kennenlernen wird.
> — Björk Guðmundsdóttir [g] {.last-line}
`;

/** All that its cover has is a title. */
const bare = (title: string): string =>
  `---\ntitle: ${title}\nlang: de\nlook: editorial\n---\n\n## Eins {#eins}\n\n- Ein Punkt\n`;

/** In these, so many themes that take so many lines only just have room when thanks are said as large as they can be. */
const CROWDED: readonly (readonly [look: string, ratio: string, themes: number])[] = [
  ['editorial', '16:9', 6],
  ['gallery', '4:3', 7],
  ['midnight', '4:3', 6],
];
const HEADLINES = [
  ...['Eile', 'Zwei Frauen erzählen von der Fähre, vom Fluss und davon, wer ihn kennt', 'Wetter', 'Motoren'],
  ...['Fünf Jahre lang hat niemand gefragt, wem die Anleger am Ufer gehören', 'Brücken'],
  'Ein siebtes, das ein wenig länger ist als die anderen es sind',
];
const crowded = (look: string, ratio: string, themes: number): string =>
  `---\ntitle: Eile\nlang: de\nlook: ${look}\nratio: "${ratio}"\nhosts:\n  - { name: Łukasz Żółkiewski }\n---\n\n${HEADLINES.slice(
    0,
    themes,
  )
    .map((headline, index) => `## ${headline} {#t${String(index)}}\n\n- Ein Punkt\n`)
    .join('\n')}`;

const cwd = await sharedFolder();
const DECKS = LOOKS.flatMap((look) => RATIOS.map((ratio) => ({ look, ratio })));
const nameOf = (look: string, ratio: string): string => `${look}-${ratio.replace(':', 'x')}`;

beforeAll(async () => {
  await mkdir(join(cwd, 'content/images'), { recursive: true });
  await writeFile(
    join(cwd, 'content/images/logo.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 80"><rect width="240" height="80" fill="#14213d"/></svg>',
  );
  const face = join(ROOT, 'test/fixtures/looks/images/mark.svg');
  await copyFile(face, join(cwd, 'content/images/face.svg'));
  await writeFile(join(cwd, 'content/short.de.md'), bare('Eile'));
  await writeFile(join(cwd, 'content/long.de.md'), bare('Langsam ist auch eine Geschwindigkeit, '.repeat(4)));
  for (const [look, ratio, themes] of CROWDED)
    await writeFile(join(cwd, 'content', `crowded-${look}.de.md`), crowded(look, ratio, themes));
  for (const { look, ratio } of DECKS) {
    const name = nameOf(look, ratio);
    await writeFile(join(cwd, 'content', `${name}.de.md`), outline(look, ratio));
  }
});

test('no logo covers words, whatever stands beside it', async () => {
  const { stdout, stderr, code } = await pullquote(['build', '--format', 'html', '--fit'], { cwd });
  expect((stdout + stderr).match(/.*error.*/g)).toBeNull();
  expect(code).toBe(0);
});

test('a title steps down from a size of its own, also where what is shared stands in a layer', async () => {
  const browser = await reader();
  const sizeOf = async (name: string): Promise<number> => {
    const { page } = await openFile(browser, join(cwd, 'output', `${name}.de.html`));
    return page.$eval('section.cover h1', (title) => Number.parseFloat(getComputedStyle(title).fontSize));
  };
  expect(await sizeOf('short')).toBeGreaterThan(await sizeOf('long'));
  await browser.close();
});

test.each(CROWDED)('%s: a list of themes keeps off what stands below it', async (look) => {
  const browser = await reader();
  const { page } = await openFile(browser, join(cwd, 'output', `crowded-${look}.de.html`), '#closing');
  const air = await page.$eval('section.closing', (section) => {
    const last = document.createRange();
    last.selectNodeContents(section.querySelector('.entries li:last-child') ?? section);
    const below = section.querySelector('.facts')?.getBoundingClientRect().top ?? 0;
    const { width } = section.getBoundingClientRect();
    return ((below - last.getBoundingClientRect().bottom) * section.offsetWidth) / width;
  });
  expect(air).toBeGreaterThan(8);
  await browser.close();
});
