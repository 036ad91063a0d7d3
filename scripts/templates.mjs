/**
 * Compiles our own templates into generated/templates.mjs: reading them is a tenth of a short run. A template
 * that was changed since, or comes from the author's folder, is compiled when it is used.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import Handlebars from 'handlebars';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'templates');

const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.hbs'))
  .toSorted()
  .map((file) =>
    entry(
      file
        .split(sep)
        .join('/')
        .replace(/\.hbs$/, ''),
      readFileSync(join(folder, file), 'utf8'),
    ),
  );

writeFileSync(join(root, 'generated/templates.mjs'), `export default {\n${entries.join(',\n')}\n};\n`);

function entry(name, text) {
  const hash = createHash('sha256').update(text).digest('hex');
  return `${JSON.stringify(name)}: { hash: "${hash}", spec: ${Handlebars.precompile(text, { strict: true })} }`;
}
