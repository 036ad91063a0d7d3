import type { KnipConfig } from 'knip';

/** What is exported and used by nobody, and what is depended on and not used, fails the lint. */
export default {
  entry: [
    'src/{index,verify,cli}.ts',
    'src/bin/*.cjs',
    'src/**/*-worker.ts',
    'src/client/*.ts',
    'src/sources/documents/document-worker.ts',
    'scripts/*.mjs',
    'scripts/pptx/check.mjs',
    'editors/vscode/src/extension.ts',
    'bench/*.{ts,mjs}',
    // Run as processes of their own, by path.
    'test/faults/support/*.mjs',
  ],
  project: ['{src,scripts,bench,test,editors}/**/*.{ts,mts,mjs,cjs}'],
  vitest: { config: ['vitest.config.ts', 'vitest.faults.config.ts', 'vitest.package.config.ts'] },
  // A type that a signature in the same file names is exported for who reads the signature.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Read as files, by the name of their package; and what Visual Studio Code gives to its extensions.
  ignoreDependencies: [
    '@fontsource-variable/.+',
    '@fontsource/.+',
    'source-sans',
    '@microsoft/jest-sarif',
    'vscode',
  ],
  // Stands beside what it loads once both are in dist/.
  ignoreUnresolved: ['./cli.cjs'],
  ignoreBinaries: ['mkfifo', 'mount', 'umount', 'soffice', 'pdftoppm', 'java'],
} satisfies KnipConfig;
