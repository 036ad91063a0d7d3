/**
 * Draws docs/editors/completion.webp: an author types a few words of a sentence, and the language server, asked for this
 * picture, offers what was said. Lines and offers are real, the window around them is drawn.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const root = join(import.meta.dirname, '..');
const OUTLINE = 'content/lost-property.en.md';
const ABOVE = '## We abandon umbrellas and go back for pencils {#umbrellas minutes=2}\n\n';
const TYPED = 'umbr';
const [SHOWN_ABOVE, SHOWN_BELOW] = [2, 12];
const [WIDTH, QUALITY] = [760, 88];

const written = readFileSync(join(root, OUTLINE), 'utf8');
const text = written.replace(ABOVE, `${ABOVE}> ${TYPED}\n\n`);
const line = text.slice(0, text.indexOf(`> ${TYPED}\n`)).split('\n').length - 1;
const items = await offers();
const file = join(root, 'docs/editors/completion.webp');
mkdirSync(join(file, '..'), { recursive: true });
await draw(page(items), file);

async function offers() {
  const server = spawn(process.execPath, [join(root, 'dist/pullquote.cjs'), 'lsp'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  try {
    connection.listen();
    const uri = pathToFileURL(join(root, OUTLINE)).href;
    await connection.sendRequest('initialize', {
      ...{ processId: process.pid, rootUri: pathToFileURL(root).href, capabilities: {} },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const found = await connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position: { line, character: TYPED.length + 2 },
    });
    return found.items;
  } finally {
    connection.dispose();
    server.kill();
  }
}

async function draw(html, path) {
  const browser = await puppeteer.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--font-render-hinting=none'],
    headless: 'shell',
  });
  try {
    const tab = await browser.newPage();
    await tab.setViewport({ width: WIDTH, height: 400, deviceScaleFactor: 2 });
    await tab.setContent(html);
    await tab.evaluate(() => document.fonts.ready);
    await (await tab.$('main')).screenshot({ path, type: 'webp', quality: QUALITY });
  } finally {
    await browser.close();
  }
}

function page(found) {
  const lines = text.split('\n').slice(line - SHOWN_ABOVE, line + SHOWN_BELOW);
  const rows = lines.map((words, index) => {
    const isTyped = index === SHOWN_ABOVE;
    const number = line - SHOWN_ABOVE + index + 1;
    return `<div class="row${isTyped ? ' typed' : ''}"><i>${number}</i><code>${marked(words)}${isTyped ? '<b></b>' : ''}</code></div>`;
  });
  const offered = found
    .slice(0, 4)
    .map(
      ({ label, labelDetails }, index) =>
        `<li${index === 0 ? ' class="chosen"' : ''}><span>${bold(label)}</span><small>${escaped(labelDetails.description)}</small></li>`,
    );
  const [chosen] = found;
  const context = escaped(chosen.documentation.value).replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');
  return `<!doctype html><meta charset="utf-8"><style>
${face('Code', 'source-code-pro')}${face('Sans', 'source-sans-3')}
* { margin: 0; padding: 0; box-sizing: border-box; }
main { width: ${WIDTH}px; background: #fbfaf7; padding: 18px 0; position: relative; font: 400 15px/1.65 Code; color: #2b2a27; overflow: hidden; height: 372px; }
.row { display: flex; white-space: pre; } code { font: inherit; } .row i { flex: none; width: 58px; padding-right: 20px; text-align: right; color: #b5b0a5; font-style: normal; }
.typed { background: #f1ede3; } .typed b { border-left: 2px solid #1f666d; margin-left: 1px; }
.head { color: #1f666d; font-weight: 600; } .dim { color: #9a958a; }
ul { list-style: none; position: absolute; left: 92px; top: ${18 + (SHOWN_ABOVE + 1) * 24.75 + 4}px; width: 640px; background: #fff; border: 1px solid #d9d4c8; border-radius: 6px; box-shadow: 0 10px 30px #0002; font: 400 15px/1.3 Sans; padding: 5px; }
li { display: flex; justify-content: space-between; gap: 14px; padding: 6px 9px; border-radius: 4px; } li span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
li small { color: #7c776c; font-size: 13px; white-space: nowrap; } .chosen { background: #1f666d; color: #fff; } .chosen small { color: #d7eaec; } strong { font-weight: 700; }
p { border-top: 1px solid #e8e3d8; margin-top: 5px; padding: 9px 9px 6px; color: #5d594f; font-size: 14px; line-height: 1.45; } p strong { color: #2b2a27; }
</style><main>${rows.join('')}<ul>${offered.join('')}<p>${context}</p></ul></main>`;
}

function marked(words) {
  const safe = escaped(words);
  if (words.startsWith('## '))
    return `<span class="head">${safe.replace(/\{.*\}/, '<span class="dim">$&</span>')}</span>`;
  return words.startsWith('> —') ? `<span class="dim">${safe}</span>` : safe;
}

function bold(words) {
  return escaped(words).replace(new RegExp(TYPED, 'i'), '<strong>$&</strong>');
}

function escaped(words) {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function face(name, font) {
  const path = join(
    root,
    'node_modules/@fontsource-variable',
    font,
    'files',
    `${font}-latin-wght-normal.woff2`,
  );
  const bytes = readFileSync(path).toString('base64');
  return `@font-face { font-family: ${name}; font-weight: 200 900; src: url(data:font/woff2;base64,${bytes}); }\n`;
}
