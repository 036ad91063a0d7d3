/** What the fonts' packages are like in, their rows out. */
import type { InspectedFonts } from '../fonts/index.js';
import { error, ok, type Finding } from './finding.js';
import { counted } from './host.js';

const AGAIN = 'install Pullquote again, with npm';

export function fontFindings({
  whole,
  missing,
  changed,
  scripts,
  lacking,
}: InspectedFonts): readonly Finding[] {
  return [
    ...(missing.length === 0 ? [] : [error('fonts', `missing: ${missing.join(', ')}`, AGAIN)]),
    ...(changed.length === 0
      ? []
      : [error('fonts', `damaged, or of another version: ${listed(changed)}`, AGAIN)]),
    ok('fonts', `${counted(whole.length, 'package')}: ${scripts.join(', ')}`),
    ...(lacking.length === 0
      ? []
      : [ok('fonts', `none for ${lacking.join(', ')}: an outline names its own with \`fonts\``)]),
  ];
}

function listed(files: readonly string[]): string {
  const shown = files.slice(0, 3).join(', ');
  return files.length > 3 ? `${shown} and ${files.length - 3} more` : shown;
}
