import { fileURLToPath } from 'node:url';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import { noUnheldPromise } from '../../../scripts/lint/no-unheld-promise.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {
      projectService: {
        allowDefaultProject: ['*.ts'],
        defaultProject: 'tsconfig.json',
      },
      // With a project of its own: the one at our root has every file of ours to read.
      tsconfigRootDir: fileURLToPath(new URL('fixture', import.meta.url)),
    },
  },
});

const given = (code: string): string =>
  `declare function start(): Promise<number>; declare function held<T>(p: T): T; declare function use(...p: unknown[]): void;
   async function run() { ${code} }`;
const unheld = (code: string, count = 1): { code: string; errors: { messageId: string }[] } => ({
  code: given(code),
  errors: Array.from({ length: count }, () => ({ messageId: 'unheld' })),
});

tester.run('no-unheld-promise', noUnheldPromise, {
  valid: [
    'await start();',
    'return start();',
    'const value = await start(); use(value);',
    'const kept = held(start()); await start(); await kept;',
    'const kept = [1, 2].map(() => start()).map(held); await start(); await Promise.all(kept);',
    'const safe = start().catch(() => 0); await start(); await safe;',
    'const there = Promise.resolve(1); await start(); await there;',
    'await Promise.all([start(), start()]);',
    'use(await start(), start());',
    'const later = () => start(); await start(); await later();',
    'const kept = { answer: held(start()) }; await start(); await kept.answer;',
    'void start().then(use, use);',
    'const all = new Map<string, Promise<number>>(); const again = all.get("a"); await start(); await again;',
  ].map(given),
  invalid: [
    unheld('const kept = start(); await start(); await kept;'),
    unheld('const kept = start(); await kept;'),
    unheld('const kept = Math.random() > 0.5 ? start() : undefined; await kept;'),
    unheld('const kept = { answer: start() }; await kept.answer;'),
    unheld('let kept; kept = start(); await kept;'),
    unheld('let kept: Promise<number> | undefined; kept ??= start(); await kept;'),
    unheld('const kept = [start(), start()]; await Promise.all(kept);', 2),
    unheld('const kept = [1, 2].map(() => start()); await start(); await Promise.all(kept);'),
    unheld('const kept = new Map<string, Promise<number>>(); kept.set("a", start());'),
    unheld('const kept: Promise<number>[] = []; kept.push(start());'),
    unheld('await Promise.all([start(), await start()]);'),
    unheld('use(start(), await start());'),
    unheld('const kept = start().then(String); await kept;'),
    unheld('const kept = new Promise<void>(() => undefined); await kept;'),
    {
      code: 'declare function start(): Promise<number>; class Box { kept = start(); }',
      errors: [{ messageId: 'unheld' }],
    },
  ],
});
