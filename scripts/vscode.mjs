/**
 * Bundles the extension for Visual Studio Code, and packs it as a `.vsix`: a zip with two manifests, the same bytes each
 * time. Nothing is downloaded; the program that usually does it would fetch some hundred packages.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { zipSync } from 'fflate';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'editors/vscode');
/** Zip knows no time before 1980, and a package needs none. */
const NO_TIME = new Date(1980, 0, 1);
const PACKED = ['package.json', 'README.md', 'snippets', 'walkthrough', 'dist'];
const TYPES = {
  json: 'application/json',
  cjs: 'application/javascript',
  md: 'text/markdown',
  txt: 'text/plain',
  vsixmanifest: 'text/xml',
};

/** @param output path of the `.vsix` @returns the names of what is in it */
export async function packExtension(output) {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  await build({
    entryPoints: [join(folder, 'src/extension.ts')],
    outfile: join(folder, 'dist/extension.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode'],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = PACKED.flatMap((name) => filesIn(join(folder, name))).toSorted();
  const entries = [
    ['[Content_Types].xml', contentTypes()],
    ['extension.vsixmanifest', vsixManifest(manifest)],
    ['extension/LICENSE.txt', readFileSync(join(root, 'LICENSE'))],
    ...files.map((path) => [`extension/${relative(folder, path).split('\\').join('/')}`, readFileSync(path)]),
  ];
  const zipped = Object.fromEntries(
    entries.map(([name, content]) => [name, typeof content === 'string' ? Buffer.from(content) : content]),
  );
  mkdirSync(join(output, '..'), { recursive: true });
  writeFileSync(output, zipSync(zipped, { mtime: NO_TIME, level: 9 }));
  return entries.map(([name]) => name);
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

function contentTypes() {
  const types = Object.entries(TYPES).map(
    ([extension, type]) => `<Default Extension=".${extension}" ContentType="${type}"/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>
`;
}

function vsixManifest({ name, publisher, version, displayName, description, categories, engines }) {
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
    <DisplayName>${displayName}</DisplayName>
    <Description xml:space="preserve">${description}</Description>
    <Categories>${categories.join(',')}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`;
}

if (import.meta.filename === process.argv[1]) {
  const output = join(folder, 'pullquote.vsix');
  const names = await packExtension(output);
  console.log(
    `${relative(root, output)}: ${names.length} files, ${Math.round(statSync(output).size / 1024)} KB`,
  );
}
