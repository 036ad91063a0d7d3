/** Decks with everything an outline can have, in both languages and shapes: what screen readers are given of them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { matterhornFailures } from '../pdf/matterhorn/matterhorn.js';
import { bookmarksOf, readPdf } from '../pdf/read-pdf.js';
import { tagOutline } from '../pdf/tag-outline.js';
import { outlineText } from '../support/outline-text.js';
import { sharedFolder } from '../support/shared-folder.js';
import { pullquote } from './support/command.js';

const folder = await sharedFolder();
const LONG =
  'Losing an umbrella is a habit, and nobody keeps a habit that costs them anything at all in the end';

const FRONT = {
  guest: '{ name: Ada Example, role: Keeper }',
  hosts: '[{ name: Bo, role: Host }]',
  sources: '{ talk: { title: The talk, publisher: A paper, url: "https://example.com/talk" } }',
};

const figures = (words: string): string =>
  ['stack', 'cycle', 'timeline', 'stats', 'list']
    .map(
      (kind) =>
        `## ${words} ${kind} {#${kind}}\n\n\`\`\`${kind}\n- One: ${words}\n- Two: ${words}\n- Three: ${words}\n\`\`\``,
    )
    .join('\n\n');

const body = (words: string): string => `## ${LONG} {#long}

> ${LONG}
> — Ada Example [talk]

- a point with **bold**, \`code\` and ∑ ∫ √ 👩‍🚀 🇳🇴 → ✓ Ελλάδα
- another

Reading text with a [link that is long enough to go on in the next line](https://example.com/reading) in it. ${LONG}.

<!-- A note
in two lines. -->

${figures(words)}

## Compared {#compared}

\`\`\`compare
This: [${words}, a]
That: [b]
\`\`\`

## Connected {#connected}

\`\`\`network
hub: ${words}
partners: [a, b, c]
\`\`\`

## Pictured {#pictured}

![A grey square](grey.png)

## Questions {#questions .discussion}

- ${words}?
`;

beforeAll(async () => {
  await mkdir(join(folder, 'content'), { recursive: true });
  await writeFile(
    join(folder, 'content/grey.png'),
    PNG.sync.write(new PNG({ width: 64, height: 64, fill: true })),
  );
  await writeFile(join(folder, 'content/all.en.md'), outlineText(body('well-known words'), FRONT));
  const chinese = { ...FRONT, lang: 'zh-CN', ratio: "'4:3'", look: 'midnight', omit: '[cover]' };
  await writeFile(join(folder, 'content/all.zh-CN.md'), outlineText(body('他说“我错了”'), chinese));
  const options = ['--format', 'pdf,handout', '--draft'];
  const first = await pullquote(['build', 'content/all.en.md', ...options, '--handout-notes'], {
    cwd: folder,
  });
  const second = await pullquote(
    ['build', 'content/all.zh-CN.md', ...options, '--handout', '3up', '--paper', 'letter'],
    { cwd: folder },
  );
  expect([first.code, second.code]).toEqual([0, 0]);
});

const bytesOf = (name: string): Promise<Buffer> => readFile(join(folder, 'output', name));

describe.each(['all.en.pdf', 'all.en.handout.pdf', 'all.zh-CN.pdf', 'all.zh-CN.handout.pdf'])(
  '%s',
  (name) => {
    test('has no fault that a machine can find', async () => {
      expect(await matterhornFailures(await bytesOf(name))).toEqual([]);
    });

    test('says a sentence that wraps with its spaces, and each headline once', async () => {
      const pdf = await readPdf(await bytesOf(name));
      const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
      const tags = (await Promise.all(pages.map((number) => tagOutline(pdf, number)))).join('\n');
      expect(tags).toContain(LONG);
      const headings = [...tags.matchAll(/^\s*H\d .*$/gm)].map(([line]) => line.trim());
      expect(headings.filter((line) => line.includes('Pictured'))).toHaveLength(1);
    });
  },
);

test('a slide is read in order: headline, quotation, who said it, points', async () => {
  const pdf = await readPdf(await bytesOf('all.en.pdf'));
  expect(await tagOutline(pdf, 3)).toMatchInlineSnapshot(`
    "Document [en]
      Sect
        H2 "Losing an umbrella is a habit, and nobody keeps a habit that costs them anything at all in the end "
        Div
          BlockQuote
            P "“Losing an umbrella is a habit, and nobody keeps a habit that costs them anything at all in the end” "
          P "Ada Example, unverified "
            Link "A paper " →
        L
          LI
            LBody "a point with bold,  and ∑ ∫ √ 👩‍🚀 🇳🇴 → ✓ Ελλάδα "
              Code "code"
          LI
            LBody "another""
  `);
});

test('numbers that the style sheet draws are the labels of their items', async () => {
  const pdf = await readPdf(await bytesOf('all.en.pdf'));
  expect(await tagOutline(pdf, 2)).toContain('Lbl "1"');
});

test('a slide in the handout is one picture with a description', async () => {
  const pdf = await readPdf(await bytesOf('all.zh-CN.handout.pdf'));
  const roles = (await tagOutline(pdf, 3)).split('\n').map((line) => line.trim().split(' ')[0]);
  expect(roles.filter((role) => role === 'Figure')).toHaveLength(3);
  expect(roles.filter((role) => role === 'H2')).toHaveLength(3);
});

test('the handout has a bookmark for each section, on its page', async () => {
  const pdf = await readPdf(await bytesOf('all.en.handout.pdf'));
  const titles = (await bookmarksOf(pdf)).map(([title]) => title);
  expect(titles).toEqual(expect.arrayContaining([LONG, 'Compared', 'Connected', 'Pictured', 'Questions']));
});
