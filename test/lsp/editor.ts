/** An editor and our server in this process, over two pipes: what tests of features ask. */
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import { serveEditor } from '../../src/lsp/serve-editor.js';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import { editorClient, type EditorClient } from '../support/editor-client.js';
import { testEnvironment } from '../support/environment.js';

export interface ServedEditor extends EditorClient {
  /** Whether the editor took its leave; resolves when the server has ended. */
  readonly ended: Promise<boolean>;
}

export async function openEditor(folder: string, capabilities: object = {}): Promise<ServedEditor> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const ended = serveEditor({ input, output }, DEFAULT_BUILD, testEnvironment('/'));
  const client = await editorClient({ input, output }, folder, capabilities);
  onTestFinished(async () => {
    input.end();
    await ended;
  });
  return { ...client, ended };
}

export const TALK = 'talk.en.md';

export const FRONT = `---
title: Nobody Loses an Umbrella
lang: en
guest: { name: Marit Oswin, role: keeper }
hosts:
  - { name: Tobias Fenn }
sources:
  transcript:
    title: An invented transcript
    file: sources/talk.vtt
---
`;

export const THEME = `
## We abandon umbrellas {#umbrellas minutes=2}

> Nobody loses an umbrella. The rain stops, and the marriage is over.
> — Marit Oswin [transcript @ 00:00:44]

- a point

Reading text.

<!-- A note. -->
`;
