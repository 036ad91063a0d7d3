/** What somebody did to a presentation, and what `pullquote check` says of it. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/commands/run-command-line.js';
import { drawnPptx, editPptx } from '../support/drawn-pptx.js';
import { testEnvironment } from '../support/environment.js';
import { tempFolder } from '../support/temp-folder.js';

const OUTLINE = `---
title: What the beekeeper knows
lang: en
guest: { name: Ada Brandt }
hosts: [{ name: Bo Lindqvist }]
sources: { talk: { title: The interview } }
---

## A hive decides without a boss {#hive}

- Nobody counts votes
- Dancers *argue*

> We do not sell honey in spring, and nobody asks us why.
> — Ada Brandt [talk]

## Sixty-one bakeries buy it {#bakeries}

> Why is that so?
> — Bo Lindqvist [talk]

> We sell to 61 bakeries, and we know each of them.
> — Ada Brandt [talk]

## Winter is the test {#winter}

> Bees heat the whole house with their shoulders.
> — Ada Brandt [talk, paraphrased]

- Cold kills slowly
`;
const SOURCE = `Ada Brandt: We do not sell honey in spring, and nobody asks us why. We sell to 61 bakeries, and we know each of them.

Bo Lindqvist: Why is that so?

Ada Brandt: Because we like bread, and because the bakers like us.
`;

const built = await drawnPptx({ name: 'talk.en.md', text: OUTLINE, sources: { talk: SOURCE } });

type Edit = (xml: string, path: string) => string | undefined;
const words =
  (from: string, to: string): Edit =>
  (xml, path) =>
    path.startsWith('ppt/slides/') ? xml.replace(from, to) : xml;

async function check(
  edit: Edit,
  args: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
  file: Uint8Array = built,
) {
  const cwd = await tempFolder({ 'sent/talk.txt': SOURCE, ...files });
  await writeFile(join(cwd, 'sent/edited.pptx'), editPptx(file, edit));
  const said = { stdout: '', stderr: '' };
  const environment = testEnvironment(cwd, {
    print: (line) => (said.stdout += `${line}\n`),
    log: (line) => (said.stderr += `${line}\n`),
  });
  const code = await runCommandLine(['check', 'sent/edited.pptx', ...args], environment);
  return { code, ...said };
}

const SOURCED = ['--source', 'talk=sent/talk.txt'];
const same: Edit = (xml) => xml;
const problems = ({ stderr }: { readonly stderr: string }): readonly string[] =>
  stderr.split('\n').flatMap((line) => (/ (?:error|warning) [a-z-]+:/.test(line) ? [line] : []));

describe('with the source', () => {
  test('nothing is wrong with a file as it was built', async () => {
    expect(await check(same, SOURCED)).toEqual({
      code: 0,
      stdout: 'sent/edited.pptx: 4 quotations, 4 unchanged\n',
      stderr: 'No problems.\n',
    });
  });

  test('a negation that was lost is shown beside the words of the source', async () => {
    const { code, stderr } = await check(words('We do not sell', 'We do sell'), SOURCED);
    expect(code).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "sent/edited.pptx, slide 3: error quote-near: the words differ from \`talk\` @ 1:
        the source: We do *not* sell honey in spring, and nobody asks us why.
        your quote: We do ___ sell honey in spring, and nobody asks us why.
        hint: copy the words of the source: “not” turns what they say round, so that yours are no paraphrase of them

      1 error
      to read more: pullquote explain quote-near
      "
    `);
  });

  test.each([
    ['a number', words('61 bakeries', '16 bakeries'), ['error quote-near']],
    ['words that nobody said', words('Why is that so?', 'Who asked you to come?'), ['error quote-missing']],
    ['a shorter quotation that leaves out nothing', words('We sell to 61 bakeries, and ', ''), []],
    [
      'a shorter quotation without its “not”',
      words('We do not sell honey', 'sell honey'),
      ['error negation-cut'],
    ],
    ['a paraphrase', words('heat the whole house', 'heat some of the house'), ['warning retelling-altered']],
    ['another speaker', words('Ada Brandt · The', 'Bo Lindqvist · The'), ['error wrong-speaker']],
    [
      'a relative of the speaker',
      words('Ada Brandt · The', 'Ada Brandt’s aunt · The'),
      ['error wrong-speaker'],
    ],
    [
      'a speaker with a title',
      words('Ada Brandt · The', 'Prof. Ada Brandt · The'),
      ['warning caption-altered'],
    ],
    [
      'words put below a quotation',
      words('Ada Brandt · The', 'Ada Brandt, “I would never say that of anyone” · The'),
      ['warning caption-altered', 'warning inline-quotation'],
    ],
    ['typography', words('“We sell to 61', '"We sell to\u00a061'), []],
    [
      'words that nothing knows',
      words('Cold kills slowly', 'As she put it: “honey is the only food that keeps”'),
      ['warning inline-quotation'],
    ],
    [
      'words of the source in a point',
      words('Cold kills slowly', '“Because we like bread, and because the bakers like us”'),
      [],
    ],
  ] as const)('%s', async (_, edit, expected) => {
    const found = problems(await check(edit, SOURCED));
    expect(found.map((line) => /: (\w+ [a-z-]+):/.exec(line)?.[1])).toEqual(expected);
    expect(found.every((line) => /^sent\/edited\.pptx, slide \d: /.test(line))).toBe(true);
  });

  const FALSE_WORDS = 'I never sold a single jar of honey';
  const box = (paragraphs: readonly string[], place = ''): string =>
    `<p:sp><p:nvSpPr><p:cNvPr id="99" name="TextBox 99"/><p:cNvSpPr/><p:nvPr>${place}</p:nvPr></p:nvSpPr><p:spPr/>` +
    `<p:txBody><a:bodyPr/>${paragraphs.map((one) => `<a:p><a:r><a:t>${one}</a:t></a:r></a:p>`).join('')}</p:txBody></p:sp>`;
  const added =
    (xml: string, part = 'ppt/slides/slide3.xml'): Edit =>
    (was, path) =>
      path === part ? was.replace('</p:spTree>', `${xml}</p:spTree>`) : was;
  const marked = `“${FALSE_WORDS}”`;

  test.each([
    ...['‘’', '＂＂', '❝❞', '‟”', '″″', '‹›', '〝〞', '⹂⹂'].map(
      (marks) => [marks, added(box([`${marks.charAt(0)}${FALSE_WORDS}${marks.charAt(1)}`]))] as const,
    ),
    ['``…’’', added(box([`\`\`${FALSE_WORDS}''`]))],
    ['two paragraphs', added(box(['Ada: “I never sold', 'a single jar of honey”']))],
    ['two boxes', added(box(['“I never sold']) + box(['a single jar of honey”']))],
    ['a footer', added(box([marked], '<p:ph type="ftr" idx="77"/>'))],
    ['a date', added(box([marked], '<p:ph type="dt" idx="78"/>'))],
    [
      'a description',
      ((xml, path) =>
        path === 'ppt/slides/slide3.xml'
          ? xml.replace(/<p:cNvPr (id="\d+" name="Points)/, `<p:cNvPr descr="She: ${marked}" $1`)
          : xml) satisfies Edit,
    ],
    ['a layout', added(box([marked]), 'ppt/slideLayouts/slideLayout3.xml')],
    ['a master', added(box([marked]), 'ppt/slideMasters/slideMaster1.xml')],
  ] as const)('words that nothing knows in %s', async (_, edit) => {
    const found = problems(await check(edit, SOURCED));
    expect(found.map((line) => /: (\w+ [a-z-]+):/.exec(line)?.[1])).toEqual(['warning inline-quotation']);
  });

  test('words that nothing knows in a diagram', async () => {
    const data = `<d:dataModel xmlns:d="urn:d" xmlns:a="urn:a"><d:pt><d:t><a:p><a:r><a:t>${marked}</a:t></a:r></a:p></d:t></d:pt></d:dataModel>`;
    const relation = '<Relationship Id="rId77" Type="urn:x/diagramData" Target="../diagrams/data1.xml"/>';
    const edited = unzipSync(
      editPptx(built, (xml, path) =>
        path === 'ppt/slides/_rels/slide3.xml.rels'
          ? xml.replace('</Relationships>', `${relation}</Relationships>`)
          : xml,
      ),
    );
    const file = zipSync({ ...edited, 'ppt/diagrams/data1.xml': strToU8(data) });
    expect(problems(await check(same, SOURCED, {}, file)).map((line) => line.slice(0, 60))).toEqual([
      'sent/edited.pptx, slide 3: warning inline-quotation: “I neve',
    ]);
  });

  const quoteShape = /<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="Quote hive\/1"\/?>.*?<\/p:sp>/;
  test.each([
    [
      'two boxes, robbed of its “not”',
      ['“We do', 'sell honey in spring, and nobody asks us why.”'],
      ['error quote-near'],
    ],
    ['two boxes, and is whole', ['“We do not sell honey', 'in spring, and nobody asks us why.”'], []],
    ['boxes without marks', ['We do', 'sell honey in spring'], ['error quote-altered']],
    ['nothing, and its attribution is left', [], ['error quote-altered']],
  ] as const)('a quotation that became %s', async (_, boxes, expected) => {
    const found = await check(
      (xml, path) =>
        path === 'ppt/slides/slide3.xml'
          ? xml.replace(quoteShape, boxes.map((one) => box([one])).join(''))
          : xml,
      SOURCED,
    );
    expect(problems(found).map((line) => /: (\w+ [a-z-]+):/.exec(line)?.[1])).toEqual(expected);
  });

  test('a quotation whose second half was put into a box of its own is whole', async () => {
    const shape = /<p:sp>(?:(?!<p:sp>).)*We do not sell honey.*?<\/p:sp>/s;
    const { stdout, stderr } = await check(
      (xml, path) =>
        path === 'ppt/slides/slide3.xml'
          ? xml.replace(shape, (whole) => {
              const [first] = whole.split(' in spring');
              return `${first}</a:t></a:r></a:p></p:txBody></p:sp>${box(['in spring, and nobody asks us why.”'])}`;
            })
          : xml,
      SOURCED,
    );
    expect(stderr).toBe('No problems.\n');
    expect(stdout).toContain('4 unchanged');
  });

  test.each(['“”', '""', '„“', '«»', '‘’', '＂＂'])('a paraphrase between %s', async (marks) => {
    const said = 'Bees heat the whole house with their shoulders.';
    const edit = words(said, `${marks.charAt(0)}${said}${marks.charAt(1)}`);
    for (const args of [SOURCED, []])
      expect(problems(await check(edit, args))[0]).toMatch(
        /slide 5: error quote-altered: “.?Bees .* it is a paraphrase/,
      );
  });

  const SLIDE = 'ppt/slides/slide4.xml';
  const rules = (found: readonly string[]): readonly (string | undefined)[] =>
    found.map((line) => /: (\w+ [a-z-]+):/.exec(line)?.[1]);
  const shapeOf = (xml: string, name: string): string =>
    new RegExp(`<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${name}"(?:(?!</p:sp>).)*</p:sp>`, 's').exec(
      xml,
    )?.[0] ?? 'none';
  const inSlide =
    (edit: (xml: string) => string): Edit =>
    (xml, path) =>
      path === SLIDE ? edit(xml) : xml;

  test('somebody else’s name in a box that was typed', async () => {
    const replaced = inSlide((xml) =>
      xml.replace(shapeOf(xml, 'Quote bakeries/2, attribution'), box(['Bo Lindqvist, The interview'])),
    );
    expect(rules(problems(await check(replaced, SOURCED)))).toEqual([
      'warning caption-altered',
      'error wrong-speaker',
    ]);
    for (const [said, expected] of [
      ['— Bo Lindqvist', ['error wrong-speaker']],
      ['Ada Brandt · The interview', []],
      ['Bo Lindqvist’s bakery', []],
      ['Bo Lindqvist asks all of them', []],
    ] as const) {
      const second = inSlide((xml) => xml.replace('</p:spTree>', `${box([said])}</p:spTree>`));
      expect(rules(problems(await check(second, SOURCED)))).toEqual(expected);
    }
  });

  test.each(['Quote bakeries/2', 'TextBox 40'])(
    'a copy called %s, with somebody else’s name',
    async (name) => {
      const copied = inSlide((xml) => {
        const quote = shapeOf(xml, 'Quote bakeries/2').replace('Quote bakeries/2', name);
        const caption = shapeOf(xml, 'Quote bakeries/2, attribution')
          .replace('Quote bakeries/2', name)
          .replace('Ada Brandt', 'Bo Lindqvist');
        return xml.replace('</p:spTree>', `${quote}${caption}</p:spTree>`);
      });
      expect(rules(problems(await check(copied, SOURCED)))).toContain('error wrong-speaker');
    },
  );

  test('two quotations dragged into each other’s places', async () => {
    const places = (heights: Readonly<Record<string, number>>): Edit =>
      inSlide((xml) => {
        let moved = xml;
        for (const [name, y] of Object.entries(heights)) {
          const shape = shapeOf(moved, name);
          moved = moved.replace(shape, shape.replace(/(<a:off x="\d+" y=")\d+/, `$1${y}`));
        }
        return moved;
      });
    const [one, two] = ['Quote bakeries/1', 'Quote bakeries/2'] as const;
    const captions = { [`${one}, attribution`]: 200, [`${two}, attribution`]: 400 };
    expect(problems(await check(places({ ...captions, [one]: 100, [two]: 300 }), SOURCED))).toEqual([]);
    // A look that names the speaker first.
    expect(problems(await check(places({ ...captions, [one]: 300, [two]: 500 }), SOURCED))).toEqual([]);
    for (const swapped of [
      { [one]: 300, [two]: 100 },
      { [one]: 500, [two]: 300 },
    ])
      expect(rules(problems(await check(places({ ...captions, ...swapped }), SOURCED)))).toEqual([
        'error wrong-speaker',
      ]);
  });

  test('a quotation that moved is said with both slides', async () => {
    const shape = /<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="Quote hive\/1".*?<\/p:sp>/;
    const parts = new Map<string, string>();
    editPptx(built, (xml, path) => {
      parts.set(path, xml);
      return xml;
    });
    const [moved = ''] = shape.exec(parts.get('ppt/slides/slide3.xml') ?? '') ?? [];
    expect(moved).toContain('We do not sell');
    const found = await check((xml, path) => {
      if (path === 'ppt/slides/slide3.xml') return xml.replace(moved, '');
      return path === 'ppt/slides/slide5.xml' ? xml.replace('</p:spTree>', `${moved}</p:spTree>`) : xml;
    }, SOURCED);
    expect(found.code).toBe(0);
    expect(problems(found)).toEqual([
      'sent/edited.pptx, slide 5: warning quote-moved: “We do not sell honey in spring, and nob…” stands here, and was built for slide 3, `hive`',
      'sent/edited.pptx, slide 5: warning caption-altered: nothing says any more that Ada Brandt said it',
    ]);
  });

  test('a quotation is found by its words where its shape has another name, or none is kept', async () => {
    const renamed: Edit = (xml) => xml.replaceAll(/name="Quote [^"]*"/g, 'name="TextShape"');
    expect(await check(renamed, SOURCED)).toMatchObject({ code: 0, stderr: 'No problems.\n' });
  });

  test('one without its name and its words is found by what stands below it', async () => {
    const changed: Edit = (xml, path) =>
      words('61 bakeries', '16 bakeries')(xml.replaceAll(/name="Quote [^"]*"/g, 'name="TextShape"'), path);
    const found = await check(changed, SOURCED);
    expect(found.code).toBe(1);
    expect(problems(found).map((line) => line.slice(0, 51))).toEqual([
      'sent/edited.pptx, slide 4: error quote-near: the wo',
    ]);
  });

  test('slides that came and went', async () => {
    const swapped: Edit = (xml, path) =>
      path === 'ppt/presentation.xml' ? xml.replace(/<p:sldId id="\d+" r:id="slide4"\/>/, '') : xml;
    expect(problems(await check(swapped, SOURCED))).toEqual([
      'sent/edited.pptx warning slides-changed: the slide `bakeries`, which was number 4, is not there any more',
    ]);
    const doubled: Edit = (xml, path) =>
      path === 'ppt/presentation.xml'
        ? xml.replace('</p:sldIdLst>', '<p:sldId id="900" r:id="slide1"/></p:sldIdLst>')
        : xml;
    expect(problems(await check(doubled, SOURCED))).toEqual([
      'sent/edited.pptx, slide 8: warning slides-changed: the slide “What the beekeeper knows” was added',
    ]);
  });

  test('a source that no quotation has is said', async () => {
    const found = await check(same, ['--source', 'tlak=sent/talk.txt']);
    expect(found.code).toBe(1);
    expect(found.stderr).toContain('did you mean `talk`?');
  });
});

describe('without the source', () => {
  test('the file alone proves nothing', async () => {
    const found = await check(same);
    expect(found.code).toBe(0);
    expect(problems(found)).toEqual([
      'sent/edited.pptx warning presentation-unproven: 4 quotations are unchanged as far as the file itself says, which whoever edits it can change as well',
    ]);
  });

  test('what was changed is found all the same', async () => {
    const found = await check(words('61 bakeries', '16 bakeries'));
    expect(found.code).toBe(1);
    expect(problems(found)[0]).toBe(
      'sent/edited.pptx, slide 4: error quote-altered: these are not the words that were verified as Ada Brandt’s “We sell to 16 bakeries, and we know eac…”',
    );
  });

  test('the outline and its lock file decide where they are there, and show the difference', async () => {
    const content = {
      'content/talk.en.md': OUTLINE.replace('The interview }', 'The interview, file: talk.txt }'),
    };
    const cwd = await tempFolder({ ...content, 'content/talk.txt': SOURCE });
    const locking = await runCommandLine(
      ['check', '--update-evidence', '--no-fit', 'content'],
      testEnvironment(cwd),
    );
    expect(locking).toBe(0);
    const files = {
      ...content,
      'content/talk.evidence.json': await readFile(join(cwd, 'content/talk.evidence.json'), 'utf8'),
    };
    expect(await check(same, [], files)).toEqual({
      code: 0,
      stdout: 'sent/edited.pptx: 4 quotations, 4 unchanged\n',
      stderr: 'comparing sent/edited.pptx with content/talk.en.md …\nNo problems.\n',
    });
    const { code, stderr } = await check(words('61 bakeries', '16 bakeries'), [], files);
    expect(code).toBe(1);
    expect(stderr).toContain('the outline: We sell to *61* bakeries');
    // With a forged digest the lock file is still there.
    const forged: Edit = (xml, path) => {
      if (path !== 'customXml/item1.xml') return words('61 bakeries', '16 bakeries')(xml, path);
      return xml;
    };
    expect((await check(forged, [], files)).code).toBe(1);
  });

  test('beside the lock file alone the file is proved as well', async () => {
    const cwd = await tempFolder({
      'talk.en.md': OUTLINE.replace('The interview }', 'The interview, file: talk.txt }'),
      'talk.txt': SOURCE,
    });
    await runCommandLine(['check', '--update-evidence', '--no-fit', 'talk.en.md'], testEnvironment(cwd));
    const lock = await readFile(join(cwd, 'talk.evidence.json'), 'utf8');
    expect(await check(same, [], { 'sent/talk.evidence.json': lock })).toMatchObject({
      code: 0,
      stderr: 'No problems.\n',
    });
  });
});

describe('saved by LibreOffice 7.4, masters and layouts left away', () => {
  const saved = readFileSync(
    join(import.meta.dirname, '../fixtures/presentations/saved-by-libreoffice.pptx'),
  );
  const inSaved =
    (from: string, to: string): Edit =>
    (xml, path) =>
      path.startsWith('ppt/slides/') ? xml.replace(from, to) : xml;

  test('the evidence is found, and each slide, though their names are forgotten', async () => {
    expect(await check(same, SOURCED, {}, saved)).toEqual({
      code: 0,
      stdout: 'sent/edited.pptx: 4 quotations, 4 unchanged\n',
      stderr: 'No problems.\n',
    });
  });

  test('a “not” that is gone and a headline that is another are seen', async () => {
    const renamed = inSaved('A hive decides without a boss', 'Bees vote');
    expect(await check(renamed, SOURCED, {}, saved)).toMatchObject({ code: 0, stderr: 'No problems.\n' });
    const robbed = await check(inSaved('We do not sell', 'We do sell'), SOURCED, {}, saved);
    expect(robbed).toMatchObject({ code: 1 });
    expect(robbed.stderr).toContain('sent/edited.pptx, slide 3: error quote-near');
  });
});

test('reporters say the slide', async () => {
  const said = await check(words('61 bakeries', '16 bakeries'), [...SOURCED, '--reporter', 'json']);
  const { problems: found } = JSON.parse(said.stdout) as { problems: readonly { readonly slide: number }[] };
  expect(found.map(({ slide }) => slide)).toEqual([4]);
  const sarif = await check(words('61 bakeries', '16 bakeries'), [...SOURCED, '--reporter', 'sarif']);
  expect(sarif.stdout).toContain('"name": "slide 4"');
  const github = await check(words('61 bakeries', '16 bakeries'), [...SOURCED, '--reporter', 'github']);
  expect(github.stdout).toContain('::slide 4: the words differ');
});

test('outlines and presentations are checked apart', async () => {
  expect((await check(same, ['content'])).code).toBe(2);
  for (const option of ['--fix', '--fix-quotes', '--update-evidence', '--coverage'])
    expect(await check(same, [option])).toMatchObject({ code: 2, stdout: '' });
});

test('with its source alone nobody can tell that a quotation is a translation', async () => {
  const text = OUTLINE.replace('[talk, paraphrased]', '[talk, translated from "we like bread"]');
  const file = await drawnPptx({ name: 'talk.en.md', text, sources: { talk: SOURCE } });
  const { code, stderr } = await check(same, SOURCED, {}, file);
  expect(code).toBe(0);
  expect(stderr).toMatchInlineSnapshot(`
    "sent/edited.pptx warning presentation-unproven: one quotation is unchanged as far as the file itself says, which whoever edits it can change as well
      hint: name the outline with \`--outline FILE\`: it alone knows of which words they are a translation

    1 warning
    to read more: pullquote explain presentation-unproven
    "
  `);
});

describe('an attribution whose facts are texts of their own', async () => {
  const apart = await drawnPptx({
    ...{ name: 'talk.en.md', text: OUTLINE, sources: { talk: SOURCE }, hasFactsApart: true },
  });
  const checked = (edit: Edit) => check(edit, SOURCED, {}, apart);

  test('is as it was', async () => {
    expect((await checked((xml) => xml)).stderr).not.toMatch(/error|caption/);
  });

  test('names somebody else', async () => {
    const { code, stderr } = await checked(words('>Ada Brandt<', '>Bo Lindqvist<'));
    expect(stderr).toContain('error wrong-speaker');
    expect(code).toBe(1);
  });

  test('lost a fact', async () => {
    expect((await checked(words('>The interview<', '><'))).stderr).toContain('caption-altered');
  });
});
