import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import {
  CodeActionRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type Hover,
  type Location,
  type Position,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { parseOutline } from '../../src/parse/parse-outline.js';
import { serveEditor } from '../../src/lsp/serve-editor.js';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import { edited, withCursor, type EditorClient } from '../support/editor-client.js';
import { testEnvironment } from '../support/environment.js';
import { tempFolder } from '../support/temp-folder.js';
import { FRONT, openEditor, TALK, THEME } from './editor.js';

const VTT = join(import.meta.dirname, '../../content/sources/lost-property.vtt');
const WHOLE = FRONT + THEME;

async function talkFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const text = await readFile(VTT, 'utf8');
  return tempFolder({ [TALK]: WHOLE, 'sources/talk.vtt': text, 'images/boat.svg': '<svg/>', ...files });
}

async function openTalk(text = WHOLE, files = {}, capabilities: object = {}) {
  const folder = await talkFolder(files);
  const editor = await openEditor(folder, capabilities);
  const problems = await editor.open(TALK, text);
  return { folder, editor, problems };
}

const rules = (problems: readonly Diagnostic[]): readonly unknown[] => problems.map(({ code }) => code);

function editsOf({ documentChanges = [] }: WorkspaceEdit, uri: string): readonly TextEdit[] {
  return (documentChanges as readonly TextDocumentEdit[])
    .filter(({ textDocument }) => textDocument.uri === uri)
    .flatMap(({ edits }) => edits as readonly TextEdit[]);
}

/** Where words stand in a text: their beginning, or `by` characters on. */
function placeOf(text: string, words: string, by = 0): Position {
  return withCursor(text.replace(words, `${words.slice(0, by)}|${words.slice(by)}`)).position;
}

describe('diagnostics', () => {
  test('of a quotation that differs: where, why, what the source says, and where the rule is explained', async () => {
    const { editor, problems } = await openTalk();
    expect(problems).toEqual([]);
    const [problem, ...others] = await editor.change(TALK, WHOLE.replace('an umbrella', 'his umbrella'));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'quote-near', severity: 1, source: 'pullquote' });
    expect(problem?.range.start).toEqual(placeOf(WHOLE, 'Nobody loses an'));
    expect(problem?.codeDescription?.href).toMatch(/docs\/rules\/quote-near\.md$/);
    expect(problem?.relatedInformation?.[0]).toMatchObject({
      location: { uri: editor.uri('sources/talk.vtt'), range: { start: { line: 44, character: 15 } } },
      message: 'the source says: “Nobody loses an umbrella. The rain stops, and the marriage is over.”',
    });
  });

  test('of an id that is there twice: the other headline', async () => {
    const twice = `${WHOLE}\n## Again {#umbrellas}\n\n- a point\n`;
    const { problems } = await openTalk(twice);
    const problem = problems.find(({ code }) => code === 'id-duplicate');
    expect(problem?.relatedInformation?.map(({ location }) => location.range.start.line)).toEqual([
      placeOf(twice, '## We abandon').line,
    ]);
  });

  test('what is overtaken says nothing', async () => {
    const { editor } = await openTalk();
    const said: (number | undefined)[] = [];
    const third = editor.change(TALK, WHOLE);
    const again = editor.next(TALK).then(({ version }) => said.push(version));
    await editor.type(TALK, WHOLE.replace('an umbrella', 'his umbrella'));
    await editor.type(TALK, WHOLE.replace('an umbrella', 'her umbrella'));
    const last = await editor.change(TALK, WHOLE);
    await Promise.race([third, again]);
    expect(last).toEqual([]);
    expect(said.every((version) => version === 2 || version === 5)).toBe(true);
  });

  test('a source that changes on disk is read again', async () => {
    const { editor, folder } = await openTalk();
    const path = join(folder, 'sources/talk.vtt');
    await writeFile(path, (await readFile(path, 'utf8')).replace('an umbrella', 'any umbrella'));
    expect(rules(await editor.saved('sources/talk.vtt', TALK))).toEqual(['quote-near']);
    await rm(path);
    expect(rules(await editor.saved('sources/talk.vtt', TALK))).toContain('source-absent');
  });

  test('an editor that watches no files: we do', async () => {
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: false } } };
    const { editor, folder } = await openTalk(WHOLE, {}, capabilities);
    const path = join(folder, 'sources/talk.vtt');
    const next = editor.next(TALK);
    await writeFile(path, (await readFile(path, 'utf8')).replace('an umbrella', 'any umbrella'));
    expect(rules((await next).diagnostics)).toEqual(['quote-near']);
  });

  test('another language of the talk, as it stands in the editor', async () => {
    const german = WHOLE.replace('lang: en', 'lang: de').replace('{#umbrellas', '{#schirme');
    const { editor } = await openTalk(WHOLE, { 'talk.de.md': german });
    expect(rules(await editor.change(TALK, WHOLE))).toEqual(['sibling-sections', 'sibling-sections']);
    await editor.open('talk.de.md', german.replace('{#schirme', '{#umbrellas'));
    expect(await editor.change(TALK, WHOLE)).toEqual([]);
  });

  test('of a settings file: shown in that file, and gone with the outline', async () => {
    const { editor, folder } = await openTalk();
    await writeFile(join(folder, 'pullquote.yml'), 'palette: { ink: blueish }\n');
    const next = editor.next('pullquote.yml');
    await editor.change(TALK, WHOLE);
    expect((await next).diagnostics.length).toBeGreaterThan(0);
    const gone = editor.next('pullquote.yml');
    await editor.close(TALK);
    expect((await gone).diagnostics).toEqual([]);
  });

  test.each([
    ['of another kind', 'notes.md', WHOLE],
    ['of another language than it says', 'talk.de.md', WHOLE],
    ['a page of Hugo', 'page.en.md', '---\ntitle: A page\nlang: en\n---\n\n# A page\n'],
    ['without front matter', 'page.en.md', '# A page\n'],
    ['a deck for Marp', 'deck.en.md', WHOLE.replace('---\n', '---\nmarp: true\n')],
  ])('Markdown is left alone: %s', async (_, file, text) => {
    const { editor } = await openTalk(WHOLE, { [file]: text });
    const uri = editor.uri(file);
    await editor.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri },
    });
    expect(symbols).toBeNull();
  });

  test('a file outside the folder, also through a link, is refused', async () => {
    const outside = await talkFolder();
    const { editor, folder } = await openTalk();
    await symlink(outside, join(folder, 'link'));
    for (const file of [`../${outside.split('/').at(-1) ?? ''}/${TALK}`, `link/${TALK}`]) {
      const uri = editor.uri(file);
      await editor.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text: WHOLE },
      });
      const found = await editor.connection.sendRequest(DocumentSymbolRequest.type, {
        textDocument: { uri },
      });
      expect(found).toBeNull();
    }
  });
});

describe('completion of quotations', () => {
  async function completed(marked: string, snippetSupport = false) {
    const { text, position } = withCursor(marked);
    const capabilities = { textDocument: { completion: { completionItem: { snippetSupport } } } };
    const { editor } = await openTalk(text, {}, capabilities);
    const { items } = await editor.complete(TALK, position);
    const accept = (item: CompletionItem | undefined): string =>
      edited(text, [
        ...(item?.textEdit === undefined ? [] : [item.textEdit as TextEdit]),
        ...(item?.additionalTextEdits ?? []),
      ]);
    return { items, accept, editor };
  }

  test('accepting one writes the words, the attribution line and its place, and that checks clean', async () => {
    const { items, accept, editor } = await completed(`${WHOLE}\n> liar desc|\n`);
    expect(items[0]?.label).toBe('A liar will describe the advertisement.');
    const text = accept(items[0]);
    expect(text).toBe(
      `${WHOLE}\n> A liar will describe the advertisement.\n> — Marit Oswin [transcript @ 00:03:16]\n`,
    );
    expect(await editor.change(TALK, text)).toEqual([]);
  });

  test('behind an opening mark, which is closed', async () => {
    const { items, accept } = await completed(`${WHOLE}\n> “liar desc|”\n`);
    expect(accept(items[0])).toContain('> “A liar will describe the advertisement.”\n> — Marit Oswin');
  });

  test('whoever types on while the answer is under way gets it for what stood there', async () => {
    const { text, position } = withCursor(`${WHOLE}\n> li|\n`);
    const { editor } = await openTalk(text);
    const typedOn = text.replace('> li\n', '> lia\n');
    await editor.type(TALK, text.replace('> li\n', '> li \n'));
    await editor.type(TALK, text);
    const asked = editor.complete(TALK, position);
    await editor.type(TALK, typedOn);
    expect((await asked).items.map(({ label }) => label)).toContain(
      'A liar will describe the advertisement.',
    );
  });

  test('an attribution that stands there names the speaker, and gets the place', async () => {
    const { items, accept } = await completed(`${WHOLE}\n> back|\n> — Tobias Fenn [transcript]\n`);
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ detail }) => detail?.startsWith('Tobias Fenn'))).toBe(true);
    expect(accept(items[0])).toMatch(/\n> [^\n]+\n> — Tobias Fenn \[transcript @ 00:0\d:\d\d\]\n$/);
  });

  test('what stands behind the brackets of an attribution stays', async () => {
    const { items, accept } = await completed(
      `${WHOLE}\n> back|\n> — Tobias Fenn [transcript] {.last-line}\n`,
    );
    expect(accept(items[0])).toMatch(/\n> — Tobias Fenn \[transcript @ 00:0\d:\d\d\] \{\.last-line\}\n$/);
    const bare = await completed(`${WHOLE}\n> back|\n> — Tobias Fenn {.last-line}\n`);
    expect(bare.accept(bare.items[0])).toMatch(/\] \{\.last-line\}\n$/);
  });

  test('a paragraph right below is no part of the attribution', async () => {
    const { items, accept } = await completed(`${WHOLE}\n> liar desc|\nReading text.\n`);
    expect(accept(items[0])).toContain('[transcript @ 00:03:16]\n\nReading text.\n');
  });

  test.each([
    ['words of the author’s behind the cursor', '> liar desc| and my own words”'],
    ['a word behind the cursor', '> liar desc|ribes'],
    ['a line above', '> My own words\n> liar desc|\n> — Marit Oswin [transcript]'],
    ['a line below', '> liar desc|\n> my own words\n> — Marit Oswin [transcript]'],
    ['an attribution above', '> My own words.\n> — Marit Oswin [transcript]\n> liar desc|'],
    ['an attribution that goes on', '> liar desc|\n> — Marit Oswin [transcript,\n> paraphrased]'],
  ])('none that would part what stands there: %s', async (_, quote) => {
    const { items } = await completed(`${WHOLE}\n${quote}\n`);
    expect(items).toEqual([]);
  });

  test('nothing typed: what stands near the theme’s quotations', async () => {
    const { items } = await completed(WHOLE.replace('- a point', '> |\n\n- a point'));
    expect(items).toHaveLength(12);
  });

  test('an article that does not say whose its words are: the editor asks', async () => {
    const article = 'One paragraph.\n\nIt rained. “Nobody comes back for an umbrella,” one of them said.\n';
    const { text, position } = withCursor(
      `${FRONT.replace('talk.vtt', 'a.txt')}\n## One {#one}\n\n> comes|\n`,
    );
    const ask = async (snippetSupport: boolean): Promise<string | undefined> => {
      const capabilities = { textDocument: { completion: { completionItem: { snippetSupport } } } };
      const { editor } = await openTalk(text, { 'sources/a.txt': article }, capabilities);
      const { items } = await editor.complete(TALK, position);
      return (items[0]?.textEdit as TextEdit | undefined)?.newText;
    };
    expect(await ask(true)).toBe(
      'Nobody comes back for an umbrella\n> — ${1|Marit Oswin,Tobias Fenn|} [transcript @ 2]',
    );
    expect(await ask(false)).toBe('Nobody comes back for an umbrella\n> —  [transcript @ 2]');
  });
});

describe('other completions', () => {
  test.each([
    ['a key', FRONT.replace('lang: en\n', 'lang: en\nac|\n'), 'accent'],
    ['a key of a person', FRONT.replace('name: Tobias Fenn }', 'name: Tobias Fenn, ro| }'), 'role'],
    ['a key of a source', FRONT.replace('    file:', '    sp|\n    file:'), 'spoken'],
    ['a look', FRONT.replace('lang: en\n', 'lang: en\nlook: |\n'), 'midnight'],
    ['a language', FRONT.replace('    file:', '    lang: |\n    file:'), 'zh-CN'],
    ['a slide to omit', FRONT.replace('lang: en\n', 'lang: en\nomit: [cover, |]\n'), 'agenda'],
    ['a file', FRONT.replace('sources/talk.vtt', 'sources/|'), 'talk.vtt'],
    ['a photo', FRONT.replace('role: keeper', 'photo: images/|'), 'boat.svg'],
    ['a person', `${WHOLE}\n> A liar will\n> — |\n`, 'Tobias Fenn'],
    ['a source', `${WHOLE}\n> A liar will\n> — Marit Oswin [|\n`, 'transcript'],
    [
      'a place',
      `${WHOLE}\n> A liar will describe the advertisement.\n> — Marit Oswin [transcript @ |\n`,
      '00:03:16',
    ],
    ['a mode', `${WHOLE}\n> A liar will\n> — Marit Oswin [transcript, |\n`, 'paraphrased'],
    ['a kind of figure', `${WHOLE}\n~~~ti|\n`, 'timeline'],
    ['an attribute', `${WHOLE}\n## Another {|\n`, 'minutes='],
    ['an id from the headline', `${WHOLE}\n## Another one {#|\n`, 'another-one'],
    ['a theme to link to', `${WHOLE}\nSee [above](#|\n`, 'umbrellas'],
    ['a folder of pictures', `${WHOLE}\n![A boat](|\n`, 'images/'],
    ['a picture', `${WHOLE}\n![A boat](images/|\n`, 'boat.svg'],
  ])('%s', async (_, marked, label) => {
    const { text, position } = withCursor(marked);
    const { editor } = await openTalk(text);
    const { items } = await editor.complete(TALK, position);
    expect(items.map((item) => item.label)).toContain(label);
  });

  test('the id that another language has', async () => {
    const { text, position } = withCursor(`${WHOLE}\n## Another {#|\n`);
    const german = `${WHOLE.replace('lang: en', 'lang: de')}\n## Anders {#other}\n\n- ein Punkt\n`;
    const { editor } = await openTalk(text, { 'talk.de.md': german });
    expect((await editor.complete(TALK, position)).items[0]?.label).toBe('other');
  });

  test.each([
    ['in a closing fence', `${WHOLE}\n~~~list\n- One: two\n~~~|\n`],
    ['above the outline’s folder', `${WHOLE}\n![A boat](../|\n`],
    ['in reading text', `${WHOLE}\nReading |\n`],
    ['below sources, where ids are the author’s', FRONT.replace('  transcript:', '  |\n  transcript:')],
  ])('none %s', async (_, marked) => {
    const { text, position } = withCursor(marked);
    const { editor } = await openTalk(text);
    expect((await editor.complete(TALK, position)).items).toEqual([]);
  });
});

describe('code actions', () => {
  async function actionsFor(text: string) {
    const { editor, problems } = await openTalk(text);
    const [problem] = problems;
    const range = problem?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const asked = {
      textDocument: { uri: editor.uri(TALK) },
      ...{ range, context: { diagnostics: [...problems] } },
    };
    const actions = ((await editor.connection.sendRequest(CodeActionRequest.type, asked)) ??
      []) as CodeAction[];
    const apply = (action: CodeAction | undefined): string =>
      edited(text, editsOf(action?.edit ?? {}, editor.uri(TALK)));
    return { actions, apply, editor };
  }

  test('the source’s words', async () => {
    const { actions, apply } = await actionsFor(WHOLE.replace('an umbrella', 'his umbrella'));
    const action = actions.find(({ title }) => title.startsWith('Use the source’s words'));
    expect(apply(action)).toBe(WHOLE);
  });

  test('an elision, where words were left out', async () => {
    const text = WHOLE.replace(
      '> Nobody loses an umbrella. The rain stops, and the marriage is over.\n> — Marit Oswin [transcript @ 00:00:44]',
      '> But I’ll tell you something about umbrellas for longer than is healthy.\n> — Marit Oswin [transcript]',
    );
    const { actions, apply, editor } = await actionsFor(text);
    const action = actions.find(({ title }) => title.startsWith('Make this an elision'));
    expect(apply(action)).toContain(
      '> But I’ll tell you something about umbrellas […] for longer than is healthy.',
    );
    expect(await editor.change(TALK, apply(action))).toEqual([]);
  });

  test('a key that was misspelt, with the problem that it mends', async () => {
    const { actions, apply } = await actionsFor(
      WHOLE.replace('lang: en\n', 'lang: en\nsubtitel: About us\n'),
    );
    const [action] = actions;
    expect(action).toMatchObject({
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'unknown-key' }],
    });
    expect(apply(action)).toContain('\nsubtitle: About us\n');
  });
});

describe('hover', () => {
  async function hovered(text: string, words: string): Promise<string | undefined> {
    const { editor } = await openTalk(text);
    const textDocument = { uri: editor.uri(TALK) };
    const found: Hover | null = await editor.connection.sendRequest(HoverRequest.type, {
      ...{ textDocument, position: placeOf(text, words, 2) },
    });
    return found === null ? undefined : (found.contents as { readonly value: string }).value;
  }

  test('on a quotation: its evidence and what stands around it', async () => {
    expect(await hovered(WHOLE, 'Nobody loses an')).toMatchInlineSnapshot(`
      "✓ **Found in its source; only typography differs**, at 00:00:44, 0 minutes into the recording, said by Marit Oswin

      There’s a lot of waiting. But I’ll tell you something about umbrellas, because I’ve thought about it for longer than is healthy. **Nobody loses an umbrella. The rain stops, and the marriage is over.**"
    `);
  });

  test('on one that is not there', async () => {
    expect(await hovered(WHOLE.replace('Nobody loses an', 'Everybody loses an'), 'Everybody loses')).toMatch(
      /^✗/,
    );
  });

  test.each([
    ['hosts:', '`hosts`: Who asked.'],
    ['role: keeper', '`role`: Stands below the name.'],
    ['Marit Oswin, role', undefined],
    ['file: sources', '`file`: A local copy, for checking: a transcript, an article, a document.'],
    ['Reading text', undefined],
  ])('on %s', async (words, says) => {
    expect(await hovered(WHOLE, words)).toBe(says);
  });
});

describe('ways through', () => {
  async function defined(text: string, words: string, by = 2) {
    const { editor } = await openTalk(text);
    const textDocument = { uri: editor.uri(TALK) };
    const position = placeOf(text, words, by);
    const found = await editor.connection.sendRequest(DefinitionRequest.type, { textDocument, position });
    return { found: found as Location | null, editor };
  }

  test('from a quotation to its words in the source', async () => {
    const { found, editor } = await defined(WHOLE, 'The rain stops');
    expect(found).toEqual({
      uri: editor.uri('sources/talk.vtt'),
      range: { start: { line: 44, character: 15 }, end: { line: 48, character: 56 } },
    });
  });

  test('from an attribution to the source in the front matter, and from a link to its theme', async () => {
    const source = await defined(WHOLE, 'transcript @', 3);
    expect(source.found?.range.start).toEqual(placeOf(WHOLE, 'transcript:'));
    const linked = `${WHOLE}\nSee [above](#umbrellas).\n`;
    const theme = await defined(linked, '(#umbrellas', 4);
    expect(theme.found?.range.start.line).toBe(placeOf(WHOLE, '## We').line);
  });

  async function referred(editor: EditorClient, file: string, position: Position) {
    const asked = {
      textDocument: { uri: editor.uri(file) },
      position,
      context: { includeDeclaration: true },
    };
    const found = (await editor.connection.sendRequest(ReferencesRequest.type, asked)) ?? [];
    return found.map(({ range: { start } }) => start.line);
  }

  test('from a line of the source to the quotation of it', async () => {
    const { editor } = await openTalk();
    const quote = placeOf(WHOLE, '> Nobody').line;
    expect(await referred(editor, 'sources/talk.vtt', { line: 44, character: 0 })).toEqual([quote]);
    expect(await referred(editor, 'sources/talk.vtt', { line: 10, character: 0 })).toEqual([]);
  });

  test('an editor that asks about Markdown alone is told that sources are asked about as well', async () => {
    const asking = async (capabilities: object): Promise<readonly string[]> => {
      const editor = await openEditor(await talkFolder(), capabilities);
      await editor.open(TALK);
      const found = editor.registered.filter(({ method }) => method === ReferencesRequest.method);
      return found.map(({ registerOptions }) => JSON.stringify(registerOptions));
    };
    const [selector, ...more] = await asking({ textDocument: { references: { dynamicRegistration: true } } });
    expect(selector).toMatch(/"scheme":"file","pattern":"[^"]*\bvtt\b/);
    expect(more).toEqual([]);
    expect(await asking({})).toEqual([]);
  });

  test('from a source, a theme and a person to what names them', async () => {
    const text = `${WHOLE}\nSee [above](#umbrellas).\n`;
    const { editor } = await openTalk(text);
    const lines = (...words: readonly string[]) => words.map((one) => placeOf(text, one).line);
    expect(await referred(editor, TALK, placeOf(text, 'transcript:', 2))).toEqual(
      lines('transcript:', '> — Marit'),
    );
    expect(await referred(editor, TALK, placeOf(text, '#umbrellas minutes', 3))).toEqual(
      lines('## We', 'See [above]'),
    );
    expect(await referred(editor, TALK, placeOf(text, 'Marit Oswin [', 3))).toEqual(
      lines('guest:', '> — Marit'),
    );
  });

  test('what is there, what folds, and what links', async () => {
    const { editor } = await openTalk(`${WHOLE}\n![A boat](images/boat.svg)\n`);
    const textDocument = { uri: editor.uri(TALK) };
    const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(symbols).toMatchObject([
      {
        name: 'We abandon umbrellas',
        detail: '#umbrellas · 2 min',
        children: [{ detail: 'Marit Oswin' }],
      },
    ]);
    const folds = await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    expect(folds?.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [0, 10],
      [12, 23],
    ]);
    const links = await editor.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    expect(links?.map(({ target }) => target)).toEqual([
      editor.uri('sources/talk.vtt'),
      editor.uri('images/boat.svg'),
    ]);
  });

  test('how long notes take to say, beside the minutes of their slide', async () => {
    const { editor } = await openTalk(WHOLE.replace('A note.', 'word '.repeat(130)));
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = await editor.connection.sendRequest(InlayHintRequest.type, {
      ...{ textDocument: { uri: editor.uri(TALK) }, range },
    });
    expect(hints?.map(({ label }) => label)).toEqual(['1.0 of 2 min']);
  });

  test('which slide the cursor is at', async () => {
    const text = `${WHOLE}\n\n\n## Nothing is lost {#kept}\n\n- a second point\n`;
    const { editor } = await openTalk(text);
    const ask = (words: string) =>
      editor.connection.sendRequest('pullquote/slideAt', {
        ...{ uri: editor.uri(TALK), position: placeOf(text, words) },
      });
    expect(await ask('- a point')).toMatchObject({ id: 'umbrellas' });
    expect(await ask('lang: en')).toBeNull();
    // The blank lines behind a theme are where its next block is written.
    expect(await ask('\n## Not')).toMatchObject({ id: 'umbrellas' });
    expect(await ask('## Not')).toMatchObject({ id: 'kept' });
    const lineOf = (slide: string) =>
      editor.connection.sendRequest('pullquote/lineOfSlide', { uri: editor.uri(TALK), slide });
    expect(await lineOf('umbrellas')).toBe(placeOf(text, '## We').line);
    expect(await lineOf('cover')).toBeNull();
  });
});

describe('rename', () => {
  const GERMAN = WHOLE.replace('lang: en', 'lang: de');

  async function renamed(words: string, by: number, newName: string) {
    const text = `${WHOLE}\nSee [above](#umbrellas).\n`;
    const { editor } = await openTalk(text, { 'talk.de.md': GERMAN });
    const asked = { textDocument: { uri: editor.uri(TALK) }, position: placeOf(text, words, by) };
    const range = await editor.connection.sendRequest(PrepareRenameRequest.type, asked);
    const edit = await editor.connection.sendRequest(RenameRequest.type, { ...asked, newName });
    const own = edited(text, editsOf(edit ?? {}, editor.uri(TALK)));
    return {
      range,
      own,
      german: edited(GERMAN, editsOf(edit ?? {}, editor.uri('talk.de.md'))),
      editor,
      text,
    };
  }

  test('a theme’s id, in links and in every language', async () => {
    const { own, german, text } = await renamed('#umbrellas minutes', 3, 'rain');
    expect(own).toBe(text.replaceAll('#umbrellas', '#rain'));
    expect(german).toBe(GERMAN.replace('#umbrellas', '#rain'));
  });

  test('a source’s id, in this outline', async () => {
    const { own, german, text } = await renamed('transcript @', 3, 'talk');
    expect(own).toBe(text.replace('transcript:', 'talk:').replace('[transcript', '[talk'));
    expect(german).toBe(GERMAN);
  });

  test('a person’s name, in all attributions and in every language', async () => {
    const { own, german, text } = await renamed('Marit Oswin [', 3, 'Marit Berg');
    expect(own).toBe(text.replaceAll('Marit Oswin', 'Marit Berg'));
    expect(german).toBe(GERMAN.replaceAll('Marit Oswin', 'Marit Berg'));
  });

  test.each(['Ben, Jr.', 'Ben & Co', 'Ben\\Other', '*Ben*', 'null', "O'Brien", '- Ben'])(
    'a person’s name is written as each place needs it: %s',
    async (name) => {
      const { own } = await renamed('Marit Oswin [', 3, name);
      const file = { path: TALK, folder: '/', name: 'talk', lang: 'en', text: own };
      const { value } = parseOutline(file);
      const quote = value.sections[0]?.blocks.find((block) => block.type === 'quote');
      expect(value.meta.guests).toMatchObject([{ name, role: 'keeper' }]);
      expect(quote).toMatchObject({ speaker: name, role: 'guest' });
    },
  );

  test('a name that stands escaped is found, and its name is what an editor shows', async () => {
    const text = WHOLE.replace('name: Marit Oswin', 'name: "Marit & *Co*"').replace(
      '— Marit Oswin',
      '— Marit \\& \\*Co\\*',
    );
    const { editor } = await openTalk(text);
    const asked = { textDocument: { uri: editor.uri(TALK) }, position: placeOf(text, 'Co\\*', 1) };
    expect(await editor.connection.sendRequest(PrepareRenameRequest.type, asked)).toMatchObject({
      placeholder: 'Marit & *Co*',
    });
    const edit = await editor.connection.sendRequest(RenameRequest.type, { ...asked, newName: 'Marit Berg' });
    expect(edited(text, editsOf(edit ?? {}, editor.uri(TALK)))).toBe(
      WHOLE.replaceAll('Marit Oswin', 'Marit Berg'),
    );
  });

  test('a name that another language has under `also:`', async () => {
    const english = WHOLE.replace('name: Marit Oswin,', 'name: Marit Oswin, also: [玛丽特],').replace(
      '— Marit Oswin',
      '— 玛丽特',
    );
    const chinese = WHOLE.replace('lang: en', 'lang: zh').replaceAll('Marit Oswin', '玛丽特');
    const { editor } = await openTalk(english, { 'talk.zh.md': chinese });
    await editor.open('talk.zh.md', chinese);
    const edit = await editor.connection.sendRequest(RenameRequest.type, {
      ...{
        textDocument: { uri: editor.uri('talk.zh.md') },
        position: placeOf(chinese, '玛丽特 [', 1),
        newName: '李雷',
      },
    });
    expect(edited(english, editsOf(edit ?? {}, editor.uri(TALK)))).toBe(english.replaceAll('玛丽特', '李雷'));
    expect(edited(chinese, editsOf(edit ?? {}, editor.uri('talk.zh.md')))).toBe(
      chinese.replaceAll('玛丽特', '李雷'),
    );
  });

  test.each(['Tobias Fenn', 'tobias  fenn'])('to the name of somebody else, %s, is refused', async (name) => {
    await expect(renamed('Marit Oswin [', 3, name)).rejects.toThrow(/is somebody else/);
  });

  test.each([
    ['#umbrellas minutes', 3, 'Not An Id'],
    ['transcript @', 3, 'not an id'],
    ['Marit Oswin [', 3, 'a [name]'],
  ])('%s to what cannot be one is refused, and says why', async (words, by, name) => {
    await expect(renamed(words, by, name)).rejects.toThrow(/letters, digits and hyphens|A name is words/);
  });
});

describe('an editor that goes away', () => {
  test('takes its leave', async () => {
    const { editor } = await openTalk();
    await editor.leave();
    expect(await editor.ended).toBe(true);
  });

  test.each(['', 'garbage', 'Content-Length: 5\r\n\r\n{"a":', 'Content-Length: x\r\n\r\n{}'])(
    'disappears after %j: the server ends',
    async (bytes) => {
      const [input, output] = [new PassThrough(), new PassThrough()];
      const ended = serveEditor({ input, output }, DEFAULT_BUILD, testEnvironment('/'));
      input.end(bytes);
      expect(await ended).toBe(false);
    },
  );
});
