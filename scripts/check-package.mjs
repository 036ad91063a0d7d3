/**
 * What others get of Pullquote, before it is published: the package's declarations are those of docs/api/, so that none
 * changes unseen (`--update` writes them), and tools that know how Node and TypeScript find a package find nothing wrong.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemKindInfo } from '@arethetypeswrong/core/problems';
import { format, resolveConfig } from 'prettier';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** How CommonJS and old versions of TypeScript look for a package: ours has ES modules alone. */
const NO_MODULES = ['node10', 'node16-cjs'];

/** An export without a comment before it. */
const UNDOCUMENTED = /(?<!\*\/\n)^(export (?:declare|interface|type|class).*)/gm;

const update = process.argv.includes('--update');
const faults = [...(await changedTypes(update)), ...changedViews(update), ...(await packed(lint))];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

async function changedTypes(update) {
  const faults = [];
  for (const name of readdirSync(join(root, 'dist', 'types'))) {
    const path = join(root, 'docs', 'api', name);
    const made = readFileSync(join(root, 'dist', 'types', name), 'utf8');
    const text = await format(made, { ...(await resolveConfig(path)), parser: 'typescript' });
    faults.push(
      ...Array.from(
        text.matchAll(UNDOCUMENTED),
        ([, line]) => `dist/types/${name} does not say what it is: ${line}`,
      ),
    );
    if (update) writeFileSync(path, text);
    else if (readFileSync(path, 'utf8') !== text)
      faults.push(`docs/api/${name} is not what the package declares: npm run package -- --update`);
  }
  return faults;
}

/** What templates are given is part of what others get, too. */
function changedViews(update) {
  try {
    execFileSync(process.execPath, [join(root, 'scripts/views.mjs'), ...(update ? [] : ['--check'])], {
      stdio: 'pipe',
    });
    return [];
  } catch (error) {
    return [String(error.stderr).trim()];
  }
}

/** Packs what is compiled, and nothing is compiled anew. */
async function packed(check) {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-pack-'));
  try {
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
      ...{ cwd: root, shell: process.platform === 'win32' },
    });
    return await check(join(folder, `${manifest.name}-${manifest.version}.tgz`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function lint(archive) {
  const bytes = new Uint8Array(readFileSync(archive));
  const { messages } = await publint({ pack: { tarball: bytes.buffer }, level: 'warning', strict: true });
  const { types, problems } = await checkPackage(createPackageFromTarballData(bytes));
  return [
    ...(types === false ? ['the package has no types'] : []),
    ...messages.map((message) => `publint: ${formatMessage(message, manifest, { color: false })}`),
    ...problems
      .filter(({ resolutionKind }) => !NO_MODULES.includes(resolutionKind))
      .map((problem) => `types: ${problemKindInfo[problem.kind].description} ${JSON.stringify(problem)}`),
  ];
}
