/** Something that was thrown while a part was looked at in, a row that says so out: the doctor itself never fails. */
import { environmentErrorOf } from '../model/problems/system-error.js';
import { error, type MachineFact } from './finding.js';

export function failedFinding(part: string, thrown: unknown): MachineFact {
  const known = environmentErrorOf(thrown);
  if (known !== undefined) return error(part, known.message, known.hint);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return error(part, `could not be looked at: ${message}`, 'install Pullquote again; if it stays, report it');
}
