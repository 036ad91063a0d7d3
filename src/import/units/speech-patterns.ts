/** What is known of how people talk in, its patterns out, compiled for the kind of text that they are asked about. */
import type { SpeechWords } from '../../languages/speech/speech-words.js';
import { isPlain, plainPattern } from '../../text/plain-pattern.js';

/** What is counted wherever it stands. */
export type Counted = 'fillers' | 'hedges' | 'pronouns' | 'courtesies' | 'sponsors' | 'asides';
/** What words begin with. */
type Beginning = 'reactions' | 'refersBack' | 'openers' | 'opinions' | 'headless';
/** What a word is. */
type Whole = 'beforeNoun' | 'beforeVerb';
type Anywhere = 'persons' | 'announces' | 'questions' | 'questionLeans';
export type SoughtPart = Beginning | Whole | Anywhere;

/** Of each part, one for each language. */
export interface SpeechPatterns extends Readonly<
  Record<Counted | SoughtPart | 'anaphors' | 'personAnaphors', readonly RegExp[]>
> {
  /** Of each language, one for each kind. */
  readonly substance: readonly (readonly RegExp[])[];
}

type Compile = (source: string, flags: string) => RegExp;

/** Most talk is plain text, in which patterns find the same in a fraction of the time. */
export function speechPatterns(speech: readonly SpeechWords[]): (words: string) => SpeechPatterns {
  const any = compiled(speech, (source, flags) => new RegExp(source, flags));
  const plain = compiled(speech, plainPattern);
  return (words) => (isPlain(words) ? plain : any);
}

function compiled(speech: readonly SpeechWords[], compile: Compile): SpeechPatterns {
  const each = (part: keyof Omit<SpeechWords, 'substance'>): readonly RegExp[] =>
    speech.map((one) => compile(one[part], 'giu'));
  const beginning = (part: Beginning): readonly RegExp[] =>
    speech.map((one) => compile(`^(?:${one[part]})`, 'iu'));
  const whole = (part: Whole): readonly RegExp[] => speech.map((one) => compile(`^(?:${one[part]})$`, 'iu'));
  const anywhere = (part: Anywhere): readonly RegExp[] => speech.map((one) => compile(one[part], 'iu'));
  return {
    ...{ fillers: each('fillers'), hedges: each('hedges'), pronouns: each('pronouns') },
    ...{ courtesies: each('courtesies'), sponsors: each('sponsors'), asides: each('asides') },
    ...{ anaphors: each('anaphors'), personAnaphors: each('personAnaphors') },
    ...{ reactions: beginning('reactions'), refersBack: beginning('refersBack') },
    ...{ openers: beginning('openers'), opinions: beginning('opinions'), headless: beginning('headless') },
    ...{ beforeNoun: whole('beforeNoun'), beforeVerb: whole('beforeVerb') },
    ...{ persons: anywhere('persons'), announces: anywhere('announces') },
    ...{ questions: anywhere('questions'), questionLeans: anywhere('questionLeans') },
    substance: speech.map((one) => one.substance.map((pattern) => compile(pattern, 'iu'))),
  };
}
