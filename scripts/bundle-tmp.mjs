/**
 * Bundles src/ into dist/. Loading code is most of a short run: one file that is read at once starts
 * several times faster than the some six hundred it is made from.
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, transform } from 'esbuild';
import { keepPackages, keptPackages } from './bundled-packages.mjs';
import { withoutThemes } from './marp-without-themes.mjs';

const root = join(import.meta.dirname, '..');
/** Else esbuild makes patterns with classes of Unicode anew each time that they are asked, for Nodes that lack new scripts. */
const supported = { 'regexp-unicode-property-escapes': true };
const { dependencies, optionalDependencies } = createRequire(import.meta.url)('../package.json');

/**
 * Marp loads the first three for mathematics and for code listings; our Markdown has neither. Puppeteer loads the
 * last to download browsers; we never do.
 */
const UNUSED = /^(mathjax-full|katex|highlight\.js|proxy-agent)(\/|$)/;
const leaveOut = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
    // BudouX reads HTML with it; we give it words.
    onResolve({ filter: /^linkedom$/ }, ({ path, importer }) =>
      /[\\/]budoux[\\/]/.test(importer) ? { path, namespace: 'unused' } : undefined,
    );
    // gray-matter's own YAML reader, which can make functions of text and loads esprima for it: ours reads instead.
    onResolve({ filter: /^js-yaml$/ }, ({ path, importer }) =>
      /[\\/]gray-matter[\\/]/.test(importer) ? { path, namespace: 'no-yaml' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'no-yaml' }, () => ({
      contents: 'module.exports = { safeLoad() {}, safeDump() {} };',
    }));
  },
};

const leaveOutThemes = {
  name: 'leave-out-themes',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]marp-core[\\/]lib[\\/]marp\.js$/ }, ({ path }) => ({
      contents: withoutThemes(readFileSync(path, 'utf8')),
    }));
  },
};

/** The PDF library's modules only declare: without this, unused ones would be kept and run. */
const pdfLibIsPure = {
  name: 'pdf-lib-is-pure',
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /^@cantoo\/pdf-lib$|^\./ },
      async ({ path, importer, kind, resolveDir, pluginData }) => {
        if (pluginData === 'resolving' || (path.startsWith('.') && !importer.includes('@cantoo')))
          return undefined;
        const resolved = await resolve(path, { kind, importer, resolveDir, pluginData: 'resolving' });
        return { path: resolved.path, sideEffects: false };
      },
    );
  },
};

/** Not bundled, and of another kind than all that is. */
const BESIDE = `Installed beside the bundle, and loaded as a library of its own
${'-'.repeat(60)}
sharp (Apache-2.0), optional, with libvips and the libraries that it is built with (@img/sharp-libvips-*,
LGPL-3.0-or-later): https://github.com/lovell/sharp-libvips. Another build of libvips can take its place.`;

/** By its name in dist/. What others import stays an ES module in front; the rest is read as CommonJS. */
const ENTRIES = {
  cli: 'src/cli.ts',
  'run-command-line': 'src/commands/run-command-line.ts',
  'font-worker': 'src/fonts/jobs/font-worker.ts',
  'build-worker': 'src/runs/jobs/build-worker.ts',
  'talk-builder': 'src/runs/jobs/talk-builder.ts',
  index: 'src/index.ts',
  verify: 'src/verify.ts',
};
const IMPORTED = ['index', 'verify'];

// Built beside the last bundle, which stays until this one is whole.
const fresh = join(root, `dist.${process.pid}`);
const { metafile, outputFiles } = await build({
  entryPoints: ENTRIES,
  outdir: fresh,
  outExtension: { '.js': '.cjs' },
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  supported,
  minify: false,
  legalComments: 'none',
  chunkNames: 'chunks/[name]-[hash]',
  external: [...Object.keys(dependencies), ...Object.keys(optionalDependencies)],
  plugins: [leaveOut, leaveOutThemes, pdfLibIsPure],
  metafile: true,
  write: false,
});
const digest = createHash('sha256');
for (const { path, text } of outputFiles.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
  const code = await toCommonJs(text);
  digest.update(code);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}
for (const folder of ['templates', 'generated']) digestFolder(folder);
writeFileSync(join(fresh, 'digest'), digest.digest('hex'));
for (const name of IMPORTED) writeFileSync(join(fresh, `${name}.js`), moduleOf(name));
// What any Node must be able to read stays as it is written.
copyFileSync(join(root, 'src/bin/pullquote.cjs'), join(fresh, 'pullquote.cjs'));
chmodSync(join(fresh, 'pullquote.cjs'), 0o755);
keepPackages('node', metafile);
writeFileSync(join(fresh, 'THIRD-PARTY-LICENSES.txt'), `${licences()}\n\n${BESIDE}\n`);
rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(fresh, join(root, 'dist'));

/** With what our code reads of its own, the digest stands for all that decides an output besides what an author gives. */
function digestFolder(folder) {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) digest.update(relative(root, file)).update(readFileSync(file));
}

/** Split into chunks only ES modules can be; as CommonJS what V8 compiles of them can be kept, on any Node. */
async function toCommonJs(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: false,
    legalComments: 'none',
    supported: { ...supported, 'dynamic-import': false },
    define: { 'import.meta.url': 'pullquoteUrl' },
    banner: text.includes('import.meta.url')
      ? "const pullquoteUrl=require('node:url').pathToFileURL(__filename).href;"
      : '',
  });
  return code;
}

function moduleOf(name) {
  const { exports } = metafile.outputs[`${relative(root, fresh)}/${name}.cjs`];
  return `import all from './${name}.cjs';\nexport const { ${exports.toSorted().join(', ')} } = all;\n`;
}

/** What is bundled is published with its licence; so is the player, which is captured rather than bundled. */
function licences() {
  const player = JSON.parse(readFileSync(join(root, 'generated/player.json'), 'utf8'));
  const packages = [...keptPackages(), 'node_modules/@marp-team/marp-cli'].toSorted();
  return [...packages.map(licence), player.license.trim()].join('\n\n');
}

function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE', 'LICENSE-MIT'].find(
    (candidate) => existsSync(join(root, folder, candidate)),
  );
  const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n${'-'.repeat(60)}\n${text}`;
}
