/** The style sheets of a run in; an error where an author's loads anything: nobody who opens a deck has asked for that. */
import { loadedAddresses } from '../../css/loaded-addresses.js';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import type { TemplateFiles } from '../../read/template-file.js';
import { shorten } from '../../text/shorten.js';

/** @throws EnvironmentError `template-remote` */
export function assertOffline(files: TemplateFiles): void {
  const found = [...files]
    .filter(([name]) => name.endsWith('.css'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, css]) =>
      loadedAddresses(css).map(
        ({ address, line }) => `\`${name}\`, line ${String(line)}: \`${shorten(address)}\``,
      ),
    );
  if (found.length === 0) return;
  throw new EnvironmentError(
    'template-remote',
    `a style sheet loads what is not in it: ${found.join('; ')}`,
    'put the picture into the sheet as a `data:` address, a font into `fonts:` of the outline, and an imported sheet’s rules where it is imported',
  );
}
