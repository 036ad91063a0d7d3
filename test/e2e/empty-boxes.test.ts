import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { shownCodes } from '../pdf/matterhorn/shown-codes.js';
import { sharedFolder } from '../support/shared-folder.js';
import { pullquote } from './support/command.js';

/** Each has something that one face has and another lacks, or that stands in no text. */
const OUTLINES: Readonly<Record<string, string>> = {
  'quote.ja.md': `---
title: 直すということ
subtitle: 熱い夜
lang: ja
look: midnight
guest: { name: 田中 刃, role: 研ぎ師 }
sources: { talk: { title: 対話 } }
---

## 刃を直すと、町が消えていく話 {#ha}

> 熱い。
> — 田中 刃 [talk, paraphrased]

- 骨と海、*直す*ことと与えること
`,
  'figure.en.md': `---
title: Two layers
lang: en
look: midnight
logo: logo.svg
guest: { name: Ada, role: smith }
sources: { talk: { title: A talk } }
---

## A tap {#tap}

> 他说：“热。”
> — Ada [talk, paraphrased]

~~~stack
- Tap ☕: what people see
- Main → 🚰
~~~

## A drawing {#drawing}

![A bee](bee.svg)
`,
  'dots.zh-CN.md': `---
title: 修理的学问
lang: zh-CN
guest: { name: 田中, role: 磨刀师 }
---

## 这是*强调*的话 {#dots}

- 磨刀是*等待*的事，\`代码\`也是

Reading *text* 和*强调*。
`,
};

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">';
const FILES = {
  ...OUTLINES,
  'logo.svg': `${DRAWING}<text x="10" y="60" font-size="40">Zoë ☕</text></svg>`,
  'bee.svg': `${DRAWING}<style>text{font:italic bold 30px Georgia,serif}</style><text x="10" y="60">蜂 Bee λ</text></svg>`,
};

const folder = await sharedFolder();

describe('nothing is an empty box', () => {
  beforeAll(async () => {
    await mkdir(join(folder, 'content'));
    await Promise.all(
      Object.entries(FILES).map(([name, text]) => writeFile(join(folder, 'content', name), text)),
    );
    const { code, stderr } = await pullquote(['build', '--format', 'pdf,handout'], { cwd: folder });
    expect(code, stderr).toBe(0);
  });

  test.each(
    Object.keys(OUTLINES).flatMap((name) =>
      ['.pdf', '.handout.pdf'].map((suffix) => name.replace(/\.md$/, suffix)),
    ),
  )('%s', async (name) => {
    const pdf = await PDFDocument.load(await readFile(join(folder, 'output', name)));
    const fonts = shownCodes(pdf.getPages().map(({ node }) => node)).map(({ dictionary, codes }) => ({
      name: dictionary.lookup(PDFName.of('BaseFont'), PDFName).decodeText(),
      // Glyph 0 of every font is the sign for a sign that it has not.
      missing: codes.has(0),
    }));
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter((font) => font.missing || font.name.includes('Blank'))).toEqual([]);
  });
});
