/** How long an editor waits for us: from a keystroke to its problems, and for quotations, with a source of 5 MB. */
import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { median } from './measure.mjs';

const CLI = new URL('../dist/pullquote.cjs', import.meta.url).pathname;
const BYTES = 5_000_000;
const ROUNDS = 40;
const FILE = 'talk.en.md';
/** What is typed behind `> `: one letter, a frequent word, a rare one, two of a sentence. */
const TYPED = ['t', 'the', 'ferry', 'nothing is', 'umbr rain', 'harbour keeper told'];

const SUBJECTS =
  'the keeper|a ferry|nobody|the harbour|my brother|every passenger|the office|an umbrella|the tide|that winter'.split(
    '|',
  );
const VERBS = 'carried|lost|found|told|sold|waited for|remembered|counted|returned|painted'.split('|');
const OBJECTS =
  'a coat on the quay|the half of a pencil|what nobody had asked for|a boat without a name|the rain of last year|nothing at all|two tickets to the island|a letter for the keeper'.split(
    '|',
  );

/** As long as two hundred talks, and no sentence twice. */
function transcript() {
  const blocks = ['WEBVTT\n'];
  let seed = 7;
  const pick = (list) => list[(seed = (seed * 48271) % 2147483647) % list.length];
  const time = (seconds) =>
    [seconds / 3600, (seconds / 60) % 60, seconds % 60]
      .map((part) => String(Math.floor(part)).padStart(2, '0'))
      .join(':');
  for (let cue = 0, size = 0; size < BYTES; cue += 1) {
    const who = cue % 7 === 0 ? 'Tobias Fenn' : 'Marit Oswin';
    const words = `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}, and ${pick(SUBJECTS)} ${pick(VERBS)} it on day ${cue}.`;
    const block = `${time(cue * 4)}.000 --> ${time(cue * 4 + 4)}.000\n<v ${who}>${words[0].toUpperCase()}${words.slice(1)}\n`;
    blocks.push(block);
    size += block.length;
  }
  return blocks.join('\n');
}

/** Twelve themes with two quotations each, spread over the source. */
function outline(source) {
  const cues = source.split('\n\n').slice(1);
  const quote = (at) => {
    const [, seconds, who, words] = /^(\S+)\.000 --> .*\n<v ([^>]+)>(.*)/.exec(cues[at]);
    return `> ${words}\n> — ${who} [talk @ ${seconds}]`;
  };
  const themes = Array.from({ length: 12 }, (_, index) => {
    const at = Math.floor((index + 0.5) * (cues.length / 13));
    const text = `What ${index} says about the keeper and the tide. `.repeat(12);
    return `## The keeper counts what theme ${index} lost {#theme-${index} minutes=2}\n\n${quote(at)}\n\n${quote(at + 20)}\n\n- a point\n- another point\n\n${text}\n\n<!-- ${text} -->\n`;
  });
  return `---
title: Two hundred talks
lang: en
guest: { name: Marit Oswin }
hosts: [{ name: Tobias Fenn }]
sources:
  talk: { title: All of them, file: sources/talk.vtt }
---

${themes.join('\n')}`;
}

export async function benchEditor() {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  const source = transcript();
  const text = outline(source);
  mkdirSync(join(folder, 'sources'));
  writeFileSync(join(folder, 'sources/talk.vtt'), source);
  writeFileSync(join(folder, FILE), text);
  const server = spawn(process.execPath, [CLI, 'lsp'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  try {
    const heard = new Map();
    connection.onNotification('textDocument/publishDiagnostics', ({ version, diagnostics }) =>
      heard.get(version)?.(diagnostics),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    const uri = pathToFileURL(join(folder, FILE)).href;
    const problems = (version) => new Promise((resolve) => heard.set(version, resolve));
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    await connection.sendNotification('initialized', {});
    const opened = performance.now();
    const first = problems(1);
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const found = await first;
    const opening = performance.now() - opened;
    if (found.length > 0) throw new Error(JSON.stringify(found[0]));
    const keystrokes = [];
    const at = text.lastIndexOf('<!-- What') + 5;
    for (let version = 2; version < ROUNDS + 2; version += 1) {
      const typed = `${text.slice(0, at)}${'x'.repeat(version)} ${text.slice(at)}`;
      const next = problems(version);
      const start = performance.now();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text: typed }],
      });
      await next;
      keystrokes.push(performance.now() - start);
    }
    const completions = [];
    let version = ROUNDS + 2;
    const above = text.indexOf('- a point');
    const line = text.slice(0, above).split('\n').length - 1;
    for (let round = 0; round < ROUNDS; round += 1, version += 1) {
      const words = TYPED[round % TYPED.length];
      const next = problems(version);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text: `${text.slice(0, above)}> ${words}\n\n${text.slice(above)}` }],
      });
      await next;
      const start = performance.now();
      const { items } = await connection.sendRequest('textDocument/completion', {
        textDocument: { uri },
        position: { line, character: words.length + 2 },
      });
      completions.push(performance.now() - start);
      if (round < TYPED.length)
        console.log(`  “${words}”: ${items.length} in ${completions.at(-1).toFixed(0)} ms`);
    }
    console.log(`editor, first problems of an outline with a source of 5 MB: ${opening.toFixed(0)} ms`);
    console.log(
      `editor, problems of a keystroke: ${median(keystrokes).toFixed(0)} ms (aim 150; median of ${ROUNDS})`,
    );
    console.log(`editor, quotations: ${median(completions).toFixed(0)} ms (aim 50; median of ${ROUNDS})`);
  } finally {
    server.kill();
    connection.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.filename === process.argv[1]) await benchEditor();
