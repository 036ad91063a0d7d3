/** Sources and the evidence found in them in, a warning for each language of theirs in which something is not checked. */
import type { LanguageRecord } from '../languages/language-record.js';
import { languagesIn } from '../languages/sentence-languages.js';
import { passes, type Evidence, type TextRange } from '../model/evidence.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Outline, Source } from '../model/outline.js';
import type { Problem } from '../model/problems/problem.js';
import { sentenceHead, sentenceTail } from './judge/clause-limits.js';
import type { IndexedSource } from './index/index-source.js';
import { SAMPLE } from './judge/negation-scope.js';
import { tellsSpeakers } from './attribution/state-speakers.js';

/** A language with fewer of a sentence's letters only lends it a name or a word. */
const LEAST_SHARE = 0.3;

/** One a source, language and part that its record lacks; none where no quotation passes. */
export function uncheckedProblems(
  { meta, file }: Outline,
  sources: ReadonlyMap<string, IndexedSource>,
  evidence: readonly Evidence[],
): readonly Problem[] {
  return meta.sources.flatMap((source) => {
    const indexed = sources.get(source.id);
    if (indexed === undefined) return [];
    const languages = languagesOf(
      indexed,
      evidence.filter(({ quote }) => quote.source === source.id),
    );
    return [
      ...languages.filter(({ negation }) => negation === undefined).map((one) => negationWords(one, source)),
      ...languages.filter(({ scope }) => scope === undefined).map((one) => scopeWords(one, source)),
      ...(readsArticle(indexed, source)
        ? languages.filter(({ saying }) => saying === undefined).map((one) => attributionWords(one, source))
        : []),
    ].map(({ rule, message, hint }) =>
      makeProblem(rule, { message, hint, file: file.path, span: source.span }),
    );
  });
}

/** The sources of which no quotation is in a language with known words of saying: that they name nobody proves nothing. */
export function unreadArticles(
  { meta }: Outline,
  sources: ReadonlyMap<string, IndexedSource>,
  evidence: readonly Evidence[],
): ReadonlySet<string> {
  const unread = meta.sources.filter(({ id }) => {
    const indexed = sources.get(id);
    if (indexed === undefined) return false;
    const languages = languagesOf(
      indexed,
      evidence.filter(({ quote }) => quote.source === id),
    );
    return languages.length > 0 && languages.every(({ saying }) => saying === undefined);
  });
  return new Set(unread.map(({ id }) => id));
}

function negationWords({ tag }: LanguageRecord, { id }: Source) {
  return {
    rule: 'negation-unchecked',
    message: `\`${id}\` is quoted in ${nameOf(tag)}, of which the negations are not known: whether one was cut off was not checked`,
    hint: 'read the sentence around each of these quotations: does it deny, or ask, what the slide shows?',
  } as const;
}

function scopeWords({ tag }: LanguageRecord, { id }: Source) {
  return {
    rule: 'scope-unchecked',
    message: `\`${id}\` is quoted in ${nameOf(tag)}, of which the words of reporting and supposing are not known: whether speakers claim what they say was not checked`,
    hint: 'read the sentence around each of these quotations: does its speaker claim it, or report, suppose or ask it?',
  } as const;
}

function attributionWords({ tag }: LanguageRecord, { id }: Source) {
  return {
    rule: 'attribution-unchecked',
    message: `\`${id}\` is quoted in ${nameOf(tag)}, of which the words of saying are not known: whose words its quotations are was not checked`,
    hint: 'read the passages; if all words of the source are one person’s, say so under it: `speakers: { all: Name }`',
  } as const;
}

/** The words around quotations tell whose they are only where no label does, and nobody states it. */
function readsArticle({ source }: IndexedSource, { speakers }: Source): boolean {
  return !tellsSpeakers(source) && speakers === undefined;
}

/** Of the sentences that are quoted, each once. */
function languagesOf(indexed: IndexedSource, evidence: readonly Evidence[]): readonly LanguageRecord[] {
  const records = evidence
    .filter(passes)
    .flatMap(({ ranges }) => ranges)
    .flatMap((range) => languagesIn(sentenceAt(indexed, range), indexed.lang))
    .filter(({ share }) => share >= LEAST_SHARE);
  return [...new Map(records.map(({ record }) => [record.tag, record])).values()];
}

/** Without the label before it: a name is of no language. */
function sentenceAt({ source: { text, turns } }: IndexedSource, [start, end]: TextRange): string {
  const quoted = text.slice(start, Math.min(end, start + SAMPLE));
  const from = turns.findLast((turn) => turn.start <= start)?.start ?? 0;
  const before = sentenceTail(text.slice(Math.max(from, start - SAMPLE), start), quoted);
  return before + quoted + sentenceHead(text.slice(end, end + SAMPLE));
}

function nameOf(tag: string): string {
  if (tag === 'und') return 'a language that Pullquote does not know';
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag);
  return name === undefined || name === tag ? `the language \`${tag}\`` : name;
}
