import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packExtension } from '../../scripts/vscode.mjs';
import { tempFolder } from '../support/temp-folder.js';

const ROOT = join(import.meta.dirname, '../..');

interface Manifest {
  readonly main: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly problemMatchers: readonly {
      readonly applyTo: string;
      readonly pattern: { readonly regexp: string };
    }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly markdown: string };
      }[];
    }[];
  };
}

test('the extension is packed with all that its manifest names, the same bytes each time', async () => {
  const folder = await tempFolder();
  const [first, second] = [join(folder, 'a.vsix'), join(folder, 'b.vsix')];
  const names = await packExtension(first);
  await packExtension(second);
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  const files = unzipSync(readFileSync(first));
  expect(Object.keys(files).toSorted()).toEqual(names.toSorted());
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const manifest = JSON.parse(text('extension/package.json')) as Manifest;
  const { commands, snippets, walkthroughs } = manifest.contributes;
  const steps = walkthroughs.flatMap((one) => one.steps);
  for (const path of [
    manifest.main,
    ...snippets.map((one) => one.path),
    ...steps.map(({ media }) => media.markdown),
  ])
    expect(names).toContain(`extension/${path.replace('./', '')}`);
  expect(text('extension.vsixmanifest')).toContain('Id="pullquote-vscode" Version="0.1.0"');
  // Every kind of file has its type, or the package is refused.
  for (const name of names.slice(1))
    expect(text('[Content_Types].xml')).toContain(`Extension=".${name.split('.').at(-1) ?? ''}"`);
  const known = commands.map(({ command }) => command);
  for (const { description } of steps)
    for (const [, command] of description.matchAll(/\(command:([\w.]+)\)/g)) expect(known).toContain(command);
});

test('problems of open outlines are the language server’s, but for what takes a browser to find', () => {
  const path = join(ROOT, 'editors/vscode/package.json');
  const { contributes } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const found = (line: string) =>
    Object.fromEntries(
      contributes.problemMatchers.map(({ applyTo, pattern }) => [
        applyTo,
        new RegExp(pattern.regexp).exec(line)?.slice(1),
      ]),
    );
  const missing = ['content/mill.en.md', '12', '5', 'error', 'quote-missing', 'the words are not in `talk`'];
  expect(found('content/mill.en.md:12:5 error quote-missing: the words are not in `talk`')).toEqual({
    ...{ closedDocuments: missing, openDocuments: undefined },
  });
  const overflow = ['content/mill.en.md', '9', '1', 'error', 'overflow', 'the slide `mill` does not fit'];
  expect(found('content/mill.en.md:9:1 error overflow: the slide `mill` does not fit')).toEqual({
    ...{ closedDocuments: overflow, openDocuments: overflow },
  });
});
