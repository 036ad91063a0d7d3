/** The path of a presentation in, what its slides say and said out, or why it cannot be read. */
import { resolve } from 'node:path';
import type { Environment } from '../environment.js';
import type { FileEvidence } from '../model/file-evidence.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Checked } from '../model/problems/problem.js';
import type { RuleName } from '../model/problems/rules.js';
import type { EditedDeck } from '../pptx/read/edited-deck.js';
import { readPresentation } from '../pptx/read/read-presentation.js';
import { absent } from '../read/absent.js';
import { readBytes, statOf } from '../read/author-disk.js';

export interface EditedFile {
  readonly deck: EditedDeck;
  readonly evidence: FileEvidence;
}

/** Pictures and films have their room in it. */
const MOST_BYTES = 512 * 2 ** 20;

/** @param path as the user named it @throws EnvironmentError `file-unreadable` */
export async function readEdited(
  path: string,
  { cwd }: Environment,
): Promise<Checked<EditedFile | undefined>> {
  const refuse = (rule: RuleName, message: string, hint: string): Checked<undefined> => ({
    value: undefined,
    problems: [makeProblem(rule, { message, hint, file: path })],
  });
  const file = resolve(cwd, path);
  const stats = await statOf(file).catch(absent(path));
  if (stats === undefined)
    return refuse('file-missing', 'there is no such file', 'check the spelling of the path');
  if (!stats.isFile()) return refuse('file-kind', 'this is no regular file', 'name the presentation itself');
  if (stats.size > MOST_BYTES)
    return refuse(
      'presentation-broken',
      'the presentation has more than 512 MB, and is not read',
      'take films out of it, and save it anew',
    );
  const bytes = await readBytes(file).catch(absent(path));
  const deck = readPresentation(bytes ?? Buffer.alloc(0));
  if ('rule' in deck) return refuse(deck.rule, deck.message, deck.hint);
  const macros = deck.hasMacros
    ? [
        makeProblem('presentation-macros', {
          message: 'there are macros in the presentation, which were neither run nor looked at',
          hint: 'open it only if you know who put them there; Pullquote writes none',
          file: path,
        }),
      ]
    : [];
  if (deck.evidence !== undefined) return { value: { deck, evidence: deck.evidence }, problems: macros };
  const unknown = refuse(
    'presentation-unknown',
    'there is no evidence in the presentation: Pullquote did not build it, or somebody took it out',
    'name a file that `pullquote build --format pptx` wrote, edited or not',
  );
  return { value: undefined, problems: [...macros, ...unknown.problems] };
}
