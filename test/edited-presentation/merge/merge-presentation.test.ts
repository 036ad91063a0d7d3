/** What somebody changed in a presentation, and what of it comes back into the outline. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../../src/commands/run-command-line.js';
import { drawnPptx, editPptx } from '../../support/drawn-pptx.js';
import { testEnvironment } from '../../support/environment.js';
import { tempFolder } from '../../support/temp-folder.js';

const OUTLINE = `---
title: What the beekeeper knows
lang: en
guest: { name: Ada Brandt }
hosts: [{ name: Bo Lindqvist }]
sources: { talk: { title: The interview, file: talk.txt } }
---

## A hive decides *without* a boss {#hive minutes=2}

- Nobody **counts** votes
- Dancers argue
- The loudest tires

> We do not sell honey in spring,
> and nobody asks us why.
> — Ada Brandt [talk]

Reading text stays.

<!--
Begin slowly.

- wait for the *laugh*
- go on

Then say the line.
-->

## Winter is the test {#winter}

> Bees heat the whole house with their shoulders.
> — Ada Brandt [talk, paraphrased]

1. Cold kills slowly
2. Damp kills fast

<!-- One note. -->

<!-- Another note. -->
`;
const SOURCE = `Ada Brandt: We do not sell honey in spring, and nobody asks us why. We like it that way.

Bo Lindqvist: Why is that so?
`;
const built = await drawnPptx({
  name: 'talk.en.md',
  text: OUTLINE,
  sources: { talk: SOURCE },
  hasNotes: true,
});

type Edit = (xml: string, path: string) => string;
const words =
  (...pairs: readonly (readonly [from: string, to: string])[]): Edit =>
  (xml, path) =>
    /^ppt\/(?:slides|notesSlides)\//.test(path)
      ? pairs.reduce((text, [from, to]) => text.replace(from, to), xml)
      : xml;
const paragraph = (text: string): string => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;

async function merge(edit: Edit, args: readonly string[] = ['--yes'], outline = OUTLINE) {
  const cwd = await tempFolder({ 'content/talk.en.md': outline, 'content/talk.txt': SOURCE });
  await writeFile(join(cwd, 'edited.pptx'), editPptx(built, edit));
  const said = { stdout: '', stderr: '' };
  const environment = testEnvironment(cwd, {
    print: (line) => (said.stdout += `${line}\n`),
    log: (line) => (said.stderr += `${line}\n`),
  });
  const command = ['import', 'edited.pptx', '--merge', 'content/talk.en.md', ...args];
  const code = await runCommandLine(command, environment);
  const text = await readFile(join(cwd, 'content/talk.en.md'), 'utf8');
  const changed = said.stdout
    .split('\n')
    .filter((line) => /^[-+]/.test(line) && !/^(?:---|\+\+\+) /.test(line));
  return { code, ...said, text, changed };
}

test('headline, points, notes and a sound quotation come back as a diff', async () => {
  const { code, stdout, text } = await merge(
    words(
      ['A hive decides without a boss', 'A hive needs no boss'],
      ['Dancers argue', 'Dancers argue, and *others* listen'],
      ['We do not sell honey in spring, and nobody asks us why.', 'nobody asks us why.'],
      ['Begin slowly.', 'Begin very slowly.'],
      ['go on', 'go on and on'],
    ),
  );
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "--- content/talk.en.md
    +++ content/talk.en.md
    @@ -7,12 +7,11 @@
     ---
     
    -## A hive decides *without* a boss {#hive minutes=2}
    +## A hive needs no boss {#hive minutes=2}
     
     - Nobody **counts** votes
    -- Dancers argue
    +- Dancers argue, and \\*others\\* listen
     - The loudest tires
     
    -> We do not sell honey in spring,
    -> and nobody asks us why.
    +> nobody asks us why.
     > — Ada Brandt [talk]
     
    @@ -20,8 +19,8 @@
     
     <!--
    -Begin slowly.
    +Begin very slowly.
     
     - wait for the *laugh*
    -- go on
    +- go on and on
     
     Then say the line.
    "
  `);
  expect(text).toContain('## A hive needs no boss {#hive minutes=2}');
  expect(text).toContain('- wait for the *laugh*\n- go on and on\n\nThen say the line.\n-->');
});

test('marks, links and line breaks of words that stay are kept, else the change is refused', async () => {
  const edit = words(
    ['A hive decides without a boss', 'A swarm decides without a boss'],
    ['Nobody counts votes', 'Nobody counts the votes'],
    ['wait for the laugh', 'wait for a laugh'],
  );
  const { code, changed } = await merge(edit);
  expect({ code, changed }).toEqual({
    code: 0,
    changed: [
      '-## A hive decides *without* a boss {#hive minutes=2}',
      '+## A swarm decides *without* a boss {#hive minutes=2}',
      '-- Nobody **counts** votes',
      '+- Nobody **counts** the votes',
      '-- wait for the *laugh*',
      '+- wait for a *laugh*',
    ],
  });
  const linked = OUTLINE.replace('**counts** votes', '[counts](https://example.org) votes');
  const gone = await merge(words(['Nobody counts votes', 'Nobody votes']), ['--yes'], linked);
  expect(gone).toMatchObject({ code: 1, text: linked });
  expect(gone.stderr).toContain('marks, links or line breaks that would be lost');
});

test('nothing is written without a yes, nor by --dry-run', async () => {
  const edit = words(['Dancers argue', 'Dancers sing']);
  expect(await merge(edit, [])).toMatchObject({ code: 1, text: OUTLINE });
  expect(await merge(edit, ['--dry-run'])).toMatchObject({
    ...{ code: 0, text: OUTLINE, changed: ['-- Dancers argue', '+- Dancers sing'] },
  });
});

describe('lists', () => {
  test.each([
    [
      'a point more',
      words([paragraphOf('Dancers argue'), paragraphOf('Dancers argue') + paragraph('Bees vote')]),
      ['+- Bees vote'],
    ],
    ['a point less', words([paragraphOf('Dancers argue'), '']), ['-- Dancers argue']],
    [
      'in another order',
      words(['Dancers argue', '#'], ['The loudest tires', 'Dancers argue'], ['#', 'The loudest tires']),
      ['-- Dancers argue', '+- Dancers argue'],
    ],
    [
      'a numbered one',
      words(['Damp kills fast', 'Damp kills in a week']),
      ['-2. Damp kills fast', '+2. Damp kills in a week'],
    ],
    [
      'the second of two notes',
      words(['Another note.', 'Another, longer note.']),
      ['-<!-- Another note. -->', '+<!-- Another, longer note. -->'],
    ],
  ])('%s', async (_, edit, expected) => {
    const { code, changed } = await merge(edit);
    expect({ code, changed: changed.toSorted() }).toEqual({ code: 0, changed: [...expected].toSorted() });
  });
});

/** As it was written. */
function paragraphOf(text: string): string {
  let found = '';
  editPptx(built, (xml) => {
    found ||= new RegExp(`<a:p>(?:(?!</a:p>).)*>${text}</a:t></a:r></a:p>`).exec(xml)?.[0] ?? '';
    return xml;
  });
  return found;
}

describe('what is not taken over', () => {
  test('a quotation that its source does not have', async () => {
    const found = await merge(words(['We do not sell honey', 'We do sell honey']));
    expect(found).toMatchObject({ code: 1, text: OUTLINE, stdout: '' });
    expect(found.stderr).toContain('edited.pptx, slide 3: error quote-near');
  });

  test('a paraphrase that was reworded', async () => {
    const found = await merge(words(['heat the whole house', 'cool the whole house']));
    expect(found).toMatchObject({ code: 1, text: OUTLINE });
    expect(found.stderr).toContain('warning retelling-altered');
  });

  test.each([
    [
      'changed in the outline as well',
      OUTLINE.replace('Dancers argue', 'Dancers quarrel'),
      words(['Dancers argue', 'Dancers sing']),
    ],
    ['words that would be another block', OUTLINE, words(['Winter is the test', ''])],
    ['the end of a comment in a note', OUTLINE, words(['One note.', ''], ['Another note.', ''])],
  ])('%s', async (_, outline, edit) => {
    const found = await merge(edit, ['--yes'], outline);
    expect(found).toMatchObject({ code: 1, text: outline });
    expect(found.stderr).toContain('warning merge-refused');
  });

  test('what reads as Markdown stays what it was in the presentation', async () => {
    const found = await merge(
      words(['Dancers argue', '# *Dancers* `argue` [x](y) {#z}'], ['One note.', 'One --&gt; note.']),
    );
    expect(found.text).toContain('- \\# \\*Dancers\\*');
    expect(found.text).not.toContain('One --> note');
  });
});

describe('an outline that went on since', () => {
  const edit = words(
    ['A hive decides without a boss', 'A hive needs no boss'],
    ['Dancers argue', 'Dancers sing'],
    ['We do not sell honey in spring, and nobody asks us why.', 'nobody asks us why.'],
    ['Begin slowly.', 'Begin very slowly.'],
  );

  test('with another id and the same headline takes all but the headline', async () => {
    const points = words(
      ['Dancers argue', 'Dancers sing'],
      ['We do not sell honey in spring, and nobody', 'nobody'],
    );
    const { code, changed } = await merge(points, ['--yes'], OUTLINE.replace('{#hive', '{#swarm'));
    expect({ code, changed }).toEqual({
      code: 0,
      changed: [
        '-- Dancers argue',
        '+- Dancers sing',
        '-> We do not sell honey in spring,',
        '-> and nobody asks us why.',
        '+> nobody asks us why.',
      ],
    });
  });

  test.each([
    ['under another id and headline', OUTLINE.replace(/^## A hive.*$/m, '## The hive votes {#votes}')],
    ['without the theme', OUTLINE.replace(/^## A hive[^]*(?=## Winter)/m, '')],
  ])('%s is told each change of that slide', async (_, outline) => {
    const { code, stderr, text } = await merge(edit, ['--yes'], outline);
    expect({ code, text }).toEqual({ code: 1, text: outline });
    for (const part of ['headline', 'points', 'notes'])
      expect(stderr).toContain(`warning merge-refused: the ${part} of the slide \`hive\``);
    expect(stderr).toContain('which the outline has no longer');
    expect(stderr).toContain('Dancers sing');
  });

  test('without the quotation', async () => {
    const outline = OUTLINE.replace(/^> We do not[^]*?\[talk\]\n\n/m, '');
    const { code, stderr } = await merge(
      words(['and nobody asks us why.', 'and so on.']),
      ['--yes'],
      outline,
    );
    expect(code).toBe(1);
    expect(stderr).toContain('the quotation `hive/1`, which the outline has no longer');
    expect(await merge((xml) => xml, ['--yes'], outline)).toMatchObject({ code: 0, stdout: '' });
  });

  test('that is another talk', async () => {
    const outline = OUTLINE.replaceAll(/^## .*$/gm, '## Rain')
      .replace('## Rain', '## Rain {#rain}')
      .replace(/## Rain$/m, '## Snow {#snow}');
    const { code, stderr, text } = await merge((xml) => xml, ['--yes'], outline);
    expect({ code, text }).toEqual({ code: 1, text: outline });
    expect(stderr).toContain('has none of the themes that this was built from');
  });
});

describe('what has no place in an outline is said', () => {
  /** The slide of the file; the others stay. */
  const slideAt =
    (number: number, change: (xml: string) => string): Edit =>
    (xml, path) =>
      path === `ppt/slides/slide${number}.xml` ? change(xml) : xml;
  const shapeOf = (xml: string, name: string): string =>
    (xml.match(/<p:sp>(?:(?!<\/p:sp>)[^])*<\/p:sp>/g) ?? []).find((shape) =>
      shape.includes(`name="${name}"`),
    ) ?? '';

  test('the headline of a slide that Pullquote made', async () => {
    const edit = slideAt(1, (xml) => xml.replace('What the beekeeper knows', 'What bees know'));
    const { code, stderr } = await merge(edit);
    expect(code).toBe(1);
    expect(stderr).toContain('the headline of the slide `cover` was changed');
    const outline = OUTLINE.replace('What the beekeeper knows', 'What bees know');
    expect(await merge(edit, ['--yes'], outline)).toMatchObject({ code: 0, stdout: '' });
  });

  test('a quotation on another slide', async () => {
    let moved = '';
    editPptx(built, (xml, path) => {
      if (path === 'ppt/slides/slide3.xml') moved = shapeOf(xml, 'Quote hive/1');
      return xml;
    });
    expect(moved).toContain('We do not sell honey');
    const { code, stderr } = await merge((xml, path) => {
      if (path === 'ppt/slides/slide3.xml') return xml.replace(moved, '');
      return path === 'ppt/slides/slide4.xml' ? xml.replace('</p:spTree>', `${moved}</p:spTree>`) : xml;
    });
    expect(code).toBe(1);
    expect(stderr).toContain('warning quote-moved');
  });

  test('slides in another order', async () => {
    const { code, stderr } = await merge((xml, path) => {
      if (path !== 'ppt/presentation.xml') return xml;
      const ids = xml.match(/<p:sldId [^>]*>/g) ?? [];
      const [third = '', fourth = ''] = ids.slice(2);
      return xml.replace(third + fourth, fourth + third);
    });
    expect(code).toBe(1);
    expect(stderr).toContain('put into another order');
  });

  test('a slide that was removed', async () => {
    const { code, stderr } = await merge((xml, path) =>
      path === 'ppt/presentation.xml' ? xml.replace((xml.match(/<p:sldId [^>]*>/g) ?? [])[3] ?? '', '') : xml,
    );
    expect(code).toBe(1);
    expect(stderr).toContain('warning slides-changed');
  });
});

test('nothing is said of a presentation as it was built', async () => {
  const { code, stdout, stderr } = await merge((xml) => xml);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toContain('quotations of edited.pptx already; figures were not compared');
  expect(stderr).not.toMatch(/edited\.pptx.*warning/);
});

test('line endings and the mark at the beginning stay', async () => {
  const outline = `\uFEFF${OUTLINE.replaceAll('\n', '\r\n')}`;
  const { text } = await merge(words(['Dancers argue', 'Dancers sing']), ['--yes'], outline);
  expect(text).toBe(outline.replace('Dancers argue', 'Dancers sing'));
});

test('a merge that was done has nothing left to do', async () => {
  const edit = words(
    ['Dancers argue', 'Dancers sing'],
    ['We do not sell honey in spring, and nobody', 'nobody'],
  );
  const first = await merge(edit);
  const second = await merge(edit, ['--yes'], first.text);
  expect(second).toMatchObject({ code: 0, stdout: '', text: first.text });
});

test.each([
  [['import', 'edited.pptx'], 'a presentation is no source'],
  [['import', 'talk.txt', '--dry-run'], '--dry-run and --yes are for presentations'],
  [['import', 'talk.txt', 'talk.en.md'], 'nothing says what to do with talk.en.md'],
  [['import', 'talk.txt', 'talk.en.md', '--merge', '-o', 'talk.en.md'], 'the outline is named twice'],
])('%j is refused', async (args, says) => {
  let said = '';
  const environment = testEnvironment(await tempFolder(), { log: (line) => (said += line) });
  expect(await runCommandLine(args, environment)).toBe(2);
  expect(said).toContain(says);
});
