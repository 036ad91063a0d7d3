/** What was found in, sentences that say how far it can be trusted out. */
import type { SourceText } from '../model/source-text.js';
import type { FoundPeople } from './people/find-people.js';
import { sourceLine } from './units/one-line.js';
import type { TextSpan } from './units/text-span.js';
import type { SourceSection } from './sections/section.js';

interface Found {
  readonly people: FoundPeople;
  readonly sections: readonly SourceSection[];
  readonly source: SourceText;
  readonly sourceLang: string | undefined;
  /** Sponsors’ messages, which are left out. */
  readonly sponsored: readonly TextSpan[];
  /** Sections in which nothing stands by itself. */
  readonly left: readonly TextSpan[];
}

/** For the remark at the top of the draft. */
export function guessesOf({
  people,
  sections,
  source,
  sourceLang,
  sponsored,
  left,
}: Found): readonly string[] {
  return [
    peopleGuess(people),
    themesGuess(sections, source),
    QUOTES[people.by],
    ...leftOut('as sponsors’ messages', sponsored, source),
    ...leftOut('as no themes, since nothing in them stands by itself', left, source),
    ...languageGuess(sourceLang),
  ];
}

function peopleGuess({ by, cast }: FoundPeople): string {
  if (by === 'nobody')
    return 'The transcript does not say who speaks, so nobody is quoted: if all of it is one person’s, import it again with --speaker "all=Name".';
  const names = [...cast.guests, ...cast.hosts].map(({ name }) => name);
  if (names.length === 0) return 'Nobody was found whom the text quotes: name the guest in the front matter.';
  const how =
    by === 'labels'
      ? 'by who introduces, who asks, who says how much, and what the file says of itself'
      : 'by the words of attribution, of captions and of introductions';
  return `Guest and hosts were told apart ${how}: check names and roles (${names.join(', ')}).`;
}

function themesGuess(sections: readonly SourceSection[], { turns }: SourceText): string {
  if (sections.some(({ heading }) => heading !== undefined))
    return 'The themes are the text’s own sections, under its own headings.';
  const where =
    turns.length > 1 ? 'at questions where the words change or a pause precedes' : 'where the words change';
  return `The text has no headings: the themes begin ${where}; their headlines are words of the text. Move and rename them freely.`;
}

/** By their first words, since that is how an author finds them. */
function leftOut(why: string, spans: readonly TextSpan[], { text }: SourceText): readonly string[] {
  if (spans.length === 0) return [];
  const begin = spans.slice(0, 6).map(({ start, end }) => `“${headOf(text.slice(start, end))} …”`);
  return [`Left out ${why}: ${begin.join(', ')}.`];
}

function headOf(words: string): string {
  return sourceLine(words.slice(0, 200)).split(' ').slice(0, 6).join(' ').slice(0, 60).toWellFormed();
}

const QUOTES: Readonly<Record<FoundPeople['by'], string>> = {
  labels:
    'Every quote was checked against the source, word for word, and its speaker against the labels and what `speakers:` says of them.',
  attribution:
    'Only direct speech was taken for quotes; each was checked against the source, word for word. Who speaks was read from the sentences around it: check that.',
  nobody: 'The points are words of the source, whoever spoke them.',
};

function languageGuess(lang: string | undefined): readonly string[] {
  return lang === undefined ? ['The language could not be told: check `lang`.'] : [];
}
