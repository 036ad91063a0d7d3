/** Of tests that start what is compiled. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeBundle } from './compiled.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** For what the test files of a run share; gone after it. */
    readonly runFolder: string;
  }
}

export default function setUp(project: TestProject): () => void {
  makeBundle();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pullquote-run-')));
  project.provide('runFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
