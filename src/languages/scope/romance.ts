/** What Spanish, Portuguese and Italian share: a verb that tells its person, a clause behind `que` or `che`. */
import type { ScopeRules } from './scope-rules.js';

/** The words of one of them; patterns of alternatives. */
export interface RomanceWords {
  /** “That”, with what may stand before it. */
  readonly that: string;
  /** Verbs in the first person that leave a claim the speaker's own. */
  readonly claims: string;
  readonly fillers: string;
  /** What interrupts a sentence: “well”, “time and again”. */
  readonly interjections: string;
  /** Verbs in the third person. */
  readonly says: string;
  readonly hearsay: string;
  readonly asks: string;
  readonly whether: string;
  /** In the first person: hopes, wishes, former beliefs. */
  readonly supposes: string;
  readonly imagines: string;
  readonly denies: string;
  readonly rumours: string;
  readonly weak: string;
  readonly condition: string;
  readonly harmless: string;
  readonly opens: string;
  readonly turns: string;
  /** “I” and “we”, and whatever is the speaker's. */
  readonly mine: string;
  readonly tag: string;
  readonly questions: string;
}

export function romanceScope(words: RomanceWords): ScopeRules {
  const that = `,?(?: ${words.that})?`;
  return {
    since: 3,
    own: String.raw`\b(?:(?:(?:${words.mine}) )?(?:${words.claims})(?: \p{L}+mente)?|${words.fillers})${that}`,
    fillers: String.raw`\b(?:${words.interjections})`,
    before: {
      asked: String.raw`\b(?:${words.whether}|(?:${words.asks})${that})`,
      supposed: String.raw`\b(?:${words.supposes}|${words.imagines}|${words.denies}|${words.rumours})${that}`,
      reported: String.raw`\b(?:${words.hearsay}|${words.says})(?: \p{L}+mente| siempre| sempre| a menudo| spesso)?${that}`,
    },
    weak: String.raw`\b(?:${words.weak})${that}`,
    condition: String.raw`\b(?:${words.condition})\b`,
    harmless: String.raw`\b(?:${words.harmless})\b`,
    opens: String.raw`\b(?:${words.opens})\b`,
    turns: String.raw`\b(?:${words.turns})\b|;`,
    after: {
      reported: String.raw`,? (?:(?:${words.says})(?: (?!(?:${words.mine})\b)[\p{L}'’-]+){1,4}|(?!(?:${words.mine}|${words.opens})\b)(?:[\p{L}'’-]+ ){1,3}(?:${words.says})|${words.hearsay})(?=\s*(?:[,.;:!?]|$))`,
      supposed: String.raw`,? (?:${words.supposes})(?=\s*(?:[,.;:!?]|$))`,
    },
    speech: String.raw`(?:^|[,.;] )(?!(?:${words.mine})\b)(?:[\p{L}'’-]+ ?){1,4}:`,
    tag: `(?:${words.tag})`,
    asks: String.raw`[¿\s]*(?:(?:${words.questions})\b|(?<=¿\s*))`,
  };
}
