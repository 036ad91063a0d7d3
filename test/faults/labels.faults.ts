/** Transcripts whose speakers go by any characters at all, through reading, drafting and checking. */
import fc from 'fast-check';
import { draftOf } from '../import/draft-of.js';
import { faultRow } from './support/fault-row.js';
import { binaryText } from '../support/binary-text.js';

const LETTERS = fc.constantFrom(...Array.from('aBcDéßŁłİ李张ひカ김ЖжعבΩअ0 7\t'));
const MARKS = fc.constantFrom(...Array.from(String.raw`-–—.'’·・_&/,()"“”*+?[]{}|^$\<>#~=!;:@【】―`));
const ANY = binaryText({ minLength: 1, maxLength: 3 });
const LABEL = fc.string({
  unit: fc.oneof({ weight: 6, arbitrary: LETTERS }, { weight: 3, arbitrary: MARKS }, ANY),
  minLength: 1,
  maxLength: 40,
});
const SAID = [
  'How did the mill begin, and who was there?',
  'We bought it from an old miller, and he showed us all he knew.',
  'And would you do it all again today, after that winter?',
  'Yes, I would, but I would ask more questions before we signed.',
];

faultRow({
  name: 'speakers go by any characters',
  rounds: { full: 3000, short: 60 },
  round: (seed) => Promise.resolve(lossOf(seed)),
});

/** Crashes, and words of who asks in the mouth of who answers under a plain name. */
function lossOf(seed: number): string | undefined {
  const [label = ''] = fc.sample(LABEL, { seed, numRuns: 1 });
  const name = label.replaceAll('\0', '');
  const text = SAID.map((words, index) => `${index % 2 === 0 ? `${name}: ` : 'Bo Cole: '}${words}`).join(
    '\n\n',
  );
  try {
    const { source } = draftOf(new TextEncoder().encode(text), seed % 2 === 0 ? 'talk.txt' : 'talk.md');
    const asked = source.text.indexOf('And would you');
    const turn = source.turns.findLast(({ start }) => start <= asked);
    return turn?.speaker === 'Bo Cole' ? `${JSON.stringify(name)}: another’s words are Bo Cole’s` : undefined;
  } catch (error) {
    return `${JSON.stringify(name)}: ${String(error)}`;
  }
}
