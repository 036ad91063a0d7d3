/** A quotation of a presentation and the verdict on it in, what is wrong with it there out. */
import { passes } from '../model/evidence.js';
import { plainText } from '../model/inline.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Problem } from '../model/problems/problem.js';
import type { RuleName } from '../model/problems/rules.js';
import { editedWords } from '../pptx/read/edited-deck.js';
import { oneLine } from '../text/one-line.js';
import { shorten } from '../text/shorten.js';
import { namesOfSpeaker } from '../verify/attribution/speaker-names.js';
import { diffWords } from '../verify/explain/diff-words.js';
import { explainQuote } from '../verify/explain/explain-quote.js';
import { showDifference } from '../verify/explain/near-words.js';
import { hashWords } from '../verify/lock/quote-hash.js';
import { markedWords } from '../verify/judge/marked-words.js';
import type { Basis } from './basis.js';
import type { FoundQuote } from './find-quotes.js';
import type { Judgement } from './judge-quote.js';

/** @param file the presentation, as messages print it */
export function quoteProblems(
  found: FoundQuote,
  judgement: Judgement,
  basis: Basis,
  file: string,
): readonly Problem[] {
  const say = (rule: RuleName, message: string, hint: string): Problem =>
    makeProblem(rule, { message, hint, file, slide: found.slide.number, section: found.was.slide });
  return [...wordProblems(found, judgement, basis, say), ...captionProblems(found, basis, say)];
}

type Say = (rule: RuleName, message: string, hint: string) => Problem;

function wordProblems(found: FoundQuote, judgement: Judgement, basis: Basis, say: Say): readonly Problem[] {
  const { was, words, isUnchanged } = found;
  // Whatever the file says of its mode: marks say that these are somebody's very words.
  if (was.mode === 'paraphrased' && isMarked(found))
    return [
      say(
        'quote-altered',
        `“${shorten(words)}” stands between quotation marks, and it is a paraphrase of what ${was.speaker} said`,
        'take the marks away, or quote the words of the source in the outline',
      ),
    ];
  if (!isUnchanged && judgement.by !== 'source') return [altered(found, basis, say)];
  if (judgement.by === 'file') return [];
  const explained = explainQuote(judgement.evidence);
  if (explained !== undefined) return [say(explained.rule, explained.message, explained.hint)];
  if (isUnchanged || was.mode === 'verbatim' || !passes(judgement.evidence)) return [];
  return [
    say(
      'retelling-altered',
      `the ${was.mode === 'translated' ? 'translation' : 'paraphrase'} “${shorten(words)}” was reworded, and no source can tell whether it still says the same`,
      'let somebody read it who knows what was said',
    ),
  ];
}

/** Two words in marks at the two ends of a text are no marks around it. */
function isMarked({ text }: FoundQuote): boolean {
  const shown = oneLine(editedWords(text)).trim();
  // Marks of two characters, ``…'', are the longest.
  return markedWords(shown).quoted.some(
    (quoted) => shown.length - quoted.trim().length <= 4 && shown !== quoted,
  );
}

function altered({ was, words }: FoundQuote, { quotes }: Basis, say: Say): Problem {
  const own = quotes.get(was.key);
  const parts = own && diffWords(plainText(own.text), words);
  const shown =
    parts === undefined
      ? ` “${shorten(words)}”`
      : `:\n${showDifference(parts, ['the outline', 'this file  '])}`;
  return say(
    'quote-altered',
    `these are not the words that were verified as ${was.speaker}’s${shown}`,
    `put the words of \`${was.source}\` back, or have them checked with \`--source ${was.source}=FILE\``,
  );
}

/** What stands below a quotation says whose it is. */
function captionProblems({ was, caption }: FoundQuote, { meta }: Basis, say: Say): readonly Problem[] {
  if (was.caption === undefined) return [];
  const hint = `write ${was.named ?? was.speaker} below it again, and where the words stand`;
  if (caption === undefined)
    return [say('caption-altered', `nothing says any more that ${was.speaker} said it`, hint)];
  const said = editedWords(caption);
  if (hashWords(said) === was.caption) return [];
  const names = [was.named ?? was.speaker, ...namesOfSpeaker(was.speaker, meta)];
  const shown = shorten(said.replaceAll(/\s+/g, ' '));
  return names.some((name) => isNamedIn(said, name))
    ? [say('caption-altered', `“${shown}” stands below it, which was changed`, hint)]
    : [
        say(
          'wrong-speaker',
          `“${shown}” stands below the words, and they were verified as ${was.speaker}’s`,
          hint,
        ),
      ];
}

/** Whole, and not somebody's relative: “Ada Brandt’s brother”. */
function isNamedIn(said: string, name: string): boolean {
  const at = said.indexOf(name);
  if (at < 0) return false;
  const [before, after] = [said.slice(0, at), said.slice(at + name.length)];
  const isGlued = /\p{Script=Han}/u.test(name);
  return isGlued || (!/[\p{L}\p{N}]$/u.test(before) && !/^(?:[\p{L}\p{N}]|['’]s)/u.test(after));
}
