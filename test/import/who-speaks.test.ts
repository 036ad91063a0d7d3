/** `pullquote import` on who speaks, as a user meets it: what it shows, what decides, and that the check obeys. */
import { readFileSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pullquote } from '../e2e/support/command.js';
import { tempFolder } from '../support/temp-folder.js';
import { draftOf } from './draft-of.js';

const NUMBERED = [
  'SPEAKER_00: Welcome to the show. What do you do all day?',
  'SPEAKER_01: I grind flour all day, and nobody has ever asked me why I do it so slowly.',
  'SPEAKER_00: And what happens then?',
  'SPEAKER_01: I sleep until the bakers come for their flour in the dark.',
].join('\n\n');
const UNLABELLED = [
  'I grind flour all day, and nobody has ever asked me why I do it so slowly.',
  'The bakers come for their flour in the dark, and they never stay for long.',
].join('\n\n');
const NAMED = NUMBERED.replaceAll('SPEAKER_00', 'Ann Host').replaceAll('SPEAKER_01', 'Ben Guest');

async function imported(
  source: string,
  ...options: readonly string[]
): Promise<{ code: number | null; stderr: string; draft: string; checked: number | null }> {
  const cwd = await tempFolder({ 'a.txt': source });
  const { code, stderr } = await pullquote(['import', 'a.txt', ...options], { cwd });
  if (code !== 0) return { code, stderr, draft: (await readdir(cwd)).join(), checked: null };
  const draft = await readFile(join(cwd, 'content/a.en.md'), 'utf8');
  return { code, stderr, draft, checked: (await pullquote(['check'], { cwd })).code };
}

describe('a file that does not say who speaks', () => {
  test('is quoted from nobody, and says what to do', async () => {
    const { stderr, checked } = await imported(UNLABELLED);
    expect(checked).toBe(0);
    expect(stderr.split('\n').slice(-3).join('\n')).toMatchInlineSnapshot(`
      "1 theme, no quotes. Now edit content/a.en.md and run: pullquote build content/a.en.md
      The source does not say who speaks, so nobody is quoted. Put a name before each turn, such as “Name: …”, or, if all of it is one person’s, add --speaker "all=Name"; then remove content/a.en.md, and import again
      "
    `);
  });

  test('is imported again as it advises, and whatever else is tried says the same', async () => {
    const cwd = await tempFolder({ 'a.txt': UNLABELLED });
    const again = ['import', 'a.txt', '--speaker', 'all=Ada Example'];
    await pullquote(['import', 'a.txt'], { cwd });
    const hintOf = async (...args: readonly string[]): Promise<string | undefined> =>
      /hint: .*/.exec((await pullquote(args, { cwd })).stderr)?.[0];
    expect(await hintOf(...again)).toMatchInlineSnapshot(
      `"hint: to draft it anew, rename or remove it first, or write another outline with --output; --merge only adds what is new"`,
    );
    expect(await hintOf(...again, '--merge')).toMatchInlineSnapshot(
      `"hint: what is in an outline stays as it is: write it under \`speakers:\` of \`article\`, and import again; or, for a new draft, rename or remove the outline, and import without \`--merge\`"`,
    );
    await rm(join(cwd, 'content/a.en.md'));
    expect((await pullquote(again, { cwd })).stdout).toBe('content/a.en.md\n');
    expect((await pullquote(['check'], { cwd })).code).toBe(0);
  });

  test('merged into an outline is no reason to remove that', async () => {
    const mine = '---\ntitle: Mine\nlang: en\n---\n\n## Mine {#mine}\n\nMy words.\n';
    const cwd = await tempFolder({ 'a.txt': UNLABELLED, 'content/a.en.md': mine });
    const { stderr } = await pullquote(['import', 'a.txt', '--merge'], { cwd });
    expect(stderr.trimEnd().split('\n').at(-1)).toMatchInlineSnapshot(
      `"The source does not say who speaks, so nobody is quoted. If all of it is one person’s, write \`speakers: { all: Name }\` under it in content/a.en.md; then you can quote it"`,
    );
  });

  test('is one person’s by --speaker all=Name', async () => {
    const { stderr, draft, checked } = await imported(UNLABELLED, '--speaker', 'all=Ada Example');
    expect(checked).toBe(0);
    expect(stderr).toContain('verified. Now edit');
    expect(draft).toContain('    speakers:\n      all: Ada Example\n');
    expect(draft).toContain('> — Ada Example [');
  });
});

describe('labels that tell no name', () => {
  test('are whose --speaker says, in the draft and in its check', async () => {
    const { stderr, draft, checked } = await imported(NUMBERED, '--speaker', 'speaker_01=Mara Lind');
    expect(checked).toBe(0);
    expect(draft).toContain('    speakers:\n      speaker_01: Mara Lind\n');
    expect(draft).toContain('> — Mara Lind [');
    expect(stderr.split('\n').slice(2, 5).join('\n')).toMatchInlineSnapshot(`
      "speaker     share  turns  first words                                       role   why
      Mara Lind    67 %      2  I grind flour all day, and nobody has ever aske…  guest  asks in 0 % of the turns, says 67 % of the words
      SPEAKER_00   33 %      2  Welcome to the show. What do you do all day?      host   asks in 100 % of the turns, welcomes and introduces"
    `);
  });

  test('do not get a name that an option gives to another', async () => {
    const source = NUMBERED.replace('Welcome to the show.', 'My guest is Ines Moll.');
    const told = await imported(source, '--speaker', 'SPEAKER_00=Ines Moll', '--host', 'Ines Moll');
    expect(told.stderr).toMatch(/^SPEAKER_01 .* guest /m);
    expect(told.draft).toContain('    speakers:\n      SPEAKER_00: Ines Moll\n    #');
    expect(told.checked).toBe(0);
  });

  test('of one person together', async () => {
    const both = ['--speaker', 'SPEAKER_00=Ada', '--speaker', 'SPEAKER_01=Ada'];
    const { stderr } = await imported(NUMBERED, ...both);
    expect(stderr).toMatch(/^Ada +100 % +4 /m);
  });
});

describe('--guest and --host', () => {
  test('decide, and stand in the draft', async () => {
    const { draft, checked } = await imported(NAMED, '--guest', 'Ann', '--host', 'Ben Guest');
    expect(checked).toBe(0);
    expect(draft).toContain('guest:\n  name: Ann Host');
    expect(draft).toContain('hosts:\n  - name: Ben Guest');
    expect(draft).toContain('    speakers:\n      "Ann Host": Ann Host\n      "Ben Guest": Ben Guest\n');
    expect(draft).toMatch(/Ben Guest .* host +you say so/);
  });
});

describe('transcripts as they come', () => {
  const fixture = (file: string): string =>
    readFileSync(new URL(`../fixtures/speakers/${file}`, import.meta.url), 'utf8');
  const asker = (file: string, host: string, guest: string) =>
    [file, [`guest ${guest}`, `host ${host}`]] as const;

  test.each([
    asker('people/hyphen.md', 'Ann Host', 'Tom Lind-Hale'),
    asker('people/stutter.srt', 'Ann', 'Dan'),
    asker('people/header-lines.txt', 'Ann Host', 'Ben Guest'),
    asker('people/footer.txt', 'Sam Sample', 'Ada Example'),
    asker('people/late-question.txt', 'Ann Host', 'Ben Guest'),
    asker('times/stamps-in-turns.md', 'Ann Host', 'Ben Guest'),
    asker('labels/capitals.txt', 'SPIEGEL', 'Müller'),
    asker('labels/chinese-role.txt', '陈雅新', '张敏'),
    asker('labels/degree.txt', 'Anna Berg', 'Ben Cole'),
    asker('labels/initials.txt', 'AB', 'BC'),
    asker('labels/japanese.txt', '聞き手', '田中'),
    asker('labels/name-and-time.txt', 'Anna Berg', 'Ben Cole'),
    asker('labels/outlet.txt', 'Anna Berg', 'Ben Cole'),
    asker('labels/role.txt', 'Anna Berg', 'Ben Cole'),
    asker('labels/six-words.txt', 'Anna Maria Luisa Theresia van Berg', 'Ben Cole'),
  ])('%s', (file, people) => {
    const { draft } = draftOf(Buffer.from(fixture(file)), file);
    expect([
      ...draft.guests.map(({ name }) => `guest ${name}`),
      ...draft.hosts.map(({ name }) => `host ${name}`),
    ]).toEqual(people);
    const quoted = draft.themes.flatMap(({ quotes, moreQuotes }) => [...quotes, ...moreQuotes]);
    expect(quoted.length).toBeGreaterThan(0);
    expect(new Set(quoted.map(({ speaker }) => `guest ${speaker}`))).toEqual(new Set([people[0]]));
  });

  test('a late question makes no theme more', () => {
    const file = 'people/late-question.txt';
    const themes = (text: string): number => draftOf(Buffer.from(text), file).draft.themes.length;
    expect(themes(fixture(file))).toBe(themes(fixture(file).replace(/\nProducer Kim: .*\n/, '')));
  });
});

describe('an article', () => {
  const article = [
    'The mill stands in a valley that few people visit, and the wheel has turned since 1890.',
    '“We burned the old floor boards in that winter,” said Mara Lind. “I would not do that again.”',
    '“They never leave without a loaf under the arm, and they never pay at once,” said Oskar Bell.',
    'Petra Voss wrote this down in the spring, when the river had risen above the bank again.',
  ].join('\n\n');

  test('has the guest and the host that its author names', async () => {
    const { draft, checked } = await imported(article, '--guest', 'Oskar Bell', '--host', 'Petra Voss');
    expect(checked).toBe(0);
    expect(draft).toContain('guest:\n  name: Oskar Bell');
    expect(draft).toContain('hosts:\n  - name: Petra Voss');
    expect(draft).not.toContain('— Mara Lind [');
  });

  test('has nobody of another name', async () => {
    const { code, stderr } = await imported(article, '--guest', 'Oskar Ball');
    expect(code).toBe(1);
    expect(stderr).toContain('nobody in a.txt is called `Oskar Ball`\n  hint: did you mean `Oskar Bell`?');
  });
});

describe('what does not fit', () => {
  test.each([
    [
      1,
      NAMED,
      ['--guest', 'Ben Gest'],
      'unknown-label: nobody in a.txt is called `Ben Gest`\n  hint: did you mean `Ben Guest`?',
    ],
    [
      1,
      NUMBERED,
      ['--speaker', 'SPEAKER_1=Ada'],
      'nobody speaks as `SPEAKER_1` in a.txt\n  hint: did you mean `SPEAKER_01`?',
    ],
    [
      1,
      NUMBERED,
      ['--speaker', 'all=Ada'],
      'speakers-differ: a.txt tells its speakers apart (`SPEAKER_00`, `SPEAKER_01`)',
    ],
    [1, NAMED, ['--guest', 'Ben', '--host', 'Ben Guest'], '`Ben Guest` is named as a guest already'],
    [1, `${NAMED}\n\nBen Other: Yes.`, ['--guest', 'Ben'], 'several people in a.txt may be `Ben`'],
    [2, NAMED, ['--guest', 'Ben', '--host', 'ben'], '--guest Ben contradicts --host Ben'],
    [2, NUMBERED, ['--speaker', 'all=A', '--speaker', 'SPEAKER_01=B'], 'contradicts --speaker all=A'],
    [
      2,
      NUMBERED,
      ['--speaker', 'SPEAKER_01=Zed', '--speaker', 'speaker_01=Bo'],
      '--speaker SPEAKER_01=Zed contradicts --speaker speaker_01=Bo',
    ],
    [2, NUMBERED, ['--speaker', 'SPEAKER_01'], 'Write it as label=name'],
    [2, NUMBERED, ['--speaker', 'SPEAKER_01='], 'Give a name.'],
  ])('exit code %i, and nothing written', async (code, source, options, message) => {
    const found = await imported(source, ...options);
    expect(found).toMatchObject({ code, draft: 'a.txt' });
    expect(found.stderr).toContain(message);
  });
});

test('--merge obeys what the outline states, and changes nothing of it', async () => {
  const cwd = await tempFolder({ 'a.txt': NUMBERED });
  await pullquote(['import', 'a.txt', '--speaker', 'SPEAKER_01=Mara Lind'], { cwd });
  const again = await pullquote(['import', 'a.txt', '--merge'], { cwd });
  expect(again.stderr).toContain('content/a.en.md has all of it already');
  expect(again.stderr).toMatch(/^Mara Lind .*guest/m);
  const other = await pullquote(['import', 'a.txt', '--merge', '--speaker', 'SPEAKER_01=Bo'], { cwd });
  expect(other).toMatchObject({ code: 1, stdout: '' });
  expect(other.stderr).toContain('write it under `speakers:` of `transcript`, and import again');
});

test('no name of a speaker ends the remark that it stands in', async () => {
  const cue = (at: number, voice: string, words: string): string =>
    `00:0${String(at)}.000 --> 00:0${String(at + 1)}.000\n<v ${voice}>${words}`;
  const evil = 'Eve --&gt; &lt;!--- ## Me ~~~';
  const cues = [
    cue(1, 'Ann', 'What is it?'),
    cue(2, evil, 'I grind flour all day long in my mill.'),
    cue(3, 'Ann', 'Why?'),
    cue(4, evil, 'Since nobody else wants to do it any more.'),
  ];
  const cwd = await tempFolder({ 'a.vtt': `WEBVTT\n\n${cues.join('\n\n')}\n` });
  expect(await pullquote(['import', 'a.vtt'], { cwd })).toMatchObject({ code: 0 });
  const draft = await readFile(join(cwd, 'content/a.en.md'), 'utf8');
  const [, remark = ''] = draft.split('<!---');
  expect(remark.split('-->')[0]).toContain('Remarks like this one are shown nowhere.');
  expect((await pullquote(['check'], { cwd })).code).toBe(0);
});
