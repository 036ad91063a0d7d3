/** What the fonts' packages are like in, their rows out. */
import type { InspectedFonts, OtherScript } from '../fonts/index.js';
import { error, ok, type MachineFact } from './finding.js';
import { counted } from './host.js';

const AGAIN = 'install Pullquote again, with npm';

export function fontFindings({
  whole,
  missing,
  changed,
  scripts,
  others,
}: InspectedFonts): readonly MachineFact[] {
  return [
    ...(missing.length === 0 ? [] : [error('fonts', `missing: ${missing.join(', ')}`, AGAIN)]),
    ...(changed.length === 0
      ? []
      : [error('fonts', `damaged, or of another version: ${listed(changed)}`, AGAIN)]),
    ok('fonts', `${counted(whole.length, 'package')}: ${scripts.join(', ')}`),
    ...otherFindings(others),
  ];
}

/** What `check` says of a text in them. */
function otherFindings(others: readonly OtherScript[]): readonly MachineFact[] {
  const installed = others.filter(({ isInstalled }) => isInstalled).map(({ name }) => name);
  const absent = others.filter(({ isInstalled }) => !isInstalled);
  const packages = (isSet: boolean): readonly string[] =>
    absent.filter((other) => other.isSet === isSet).map((other) => `${other.name} (${other.package})`);
  return [
    ...row('installed beside ours:', installed),
    ...row('in the forms of Simplified Chinese until its own are installed:', packages(true)),
    ...row('none until they are installed, or named under `fonts`:', packages(false)),
  ];
}

function row(what: string, names: readonly string[]): readonly MachineFact[] {
  return names.length === 0 ? [] : [ok('fonts', `${what} ${names.join(', ')}`)];
}

function listed(files: readonly string[]): string {
  const shown = files.slice(0, 3).join(', ');
  return files.length > 3 ? `${shown} and ${files.length - 3} more` : shown;
}
