/** Sources that take a library of their own to open. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDocx, w } from '../sources/documents/make-docx.js';
import { outlineText, THEME } from '../support/outline-text.js';
import { ownCache } from '../support/own-cache.js';
import { tempFolder } from '../support/temp-folder.js';
import { liveBrowser, liveTest, openWindow, outline, THEMES, type Theme } from './live-browser.js';
import { pullquoteProcess } from './support/command.js';

const QUOTE = '> We sell to 61 bakeries.\n> — Ada [talk]';
/** Notes each thread that is started. */
const HOOK = `const threads = require('node:worker_threads');
const { Worker } = threads;
threads.Worker = class extends Worker {
  constructor(file, options) {
    require('node:fs').appendFileSync(process.env.STARTED, String(file) + '\\n');
    super(file, options);
  }
};`;

async function threadsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const cwd = await tempFolder({ ...files, 'hook.cjs': HOOK, started: '' });
  const started = join(cwd, 'started');
  // In that of the run before lie the words of the same document, and nothing would open it.
  const PULLQUOTE_CACHE = await ownCache(cwd);
  const env = { NODE_OPTIONS: `--require ${join(cwd, 'hook.cjs')}`, STARTED: started, PULLQUOTE_CACHE };
  const { code, stderr } = await pullquoteProcess(['build', '--format', 'md,html'], { cwd, env });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return readFile(started, 'utf8');
}

const talk = (source: string): string =>
  outlineText(`${THEME}\n\n${QUOTE}`, { sources: `{ talk: { title: T, file: ${source} } }` });

test('their libraries are loaded for a source that is one, and for no other build', async () => {
  const words = 'We sell to 61 bakeries.';
  expect(
    await threadsOf({ 'content/talk.en.md': talk('t.txt'), 'content/t.txt': `Ada: ${words}\n\nAda: Yes.` }),
  ).not.toContain('document-worker');
  expect(
    await threadsOf({ 'content/talk.en.md': talk('t.docx'), 'content/t.docx': makeDocx(w(words)) }),
  ).toContain('document-worker');
});

test('a DOCX source that is saved anew is read anew by the live server', async () => {
  const [first] = THEMES as readonly [Theme];
  const text = outline([first]).replace(
    'minutes: 10',
    'guest: { name: Ada }\nsources: { talk: { title: T, file: t.docx } }',
  );
  const live = await liveTest({
    'content/talk.en.md': `${text}\n${QUOTE}\n`,
    'content/t.docx': makeDocx(w('We sell to 61 bakeries.')),
  });
  const page = await openWindow(await liveBrowser(), live.address());
  await live.save('t.docx', makeDocx(w('We sell to 16 bakeries.')));
  await page.waitForSelector('.pullquote-problems:not([hidden])');
  const said = await page.$eval('.pullquote-problems', (panel) => (panel as HTMLElement).innerText);
  expect(said).toContain('We sell to *16* bakeries');
  await live.save('t.docx', makeDocx(w('We sell to 61 bakeries.')));
  await page.waitForSelector('.pullquote-problems', { hidden: true });
});
