/** A sentence of the guest in, how well it would stand alone on a slide out. */
import { weightOf } from '../../text/text-weight.js';

const CONTRAST =
  /(?!^)\b(?:but|not|never|nobody|nothing|instead|rather|only|whereas|without|than|no longer|until|unless)\b|n['’]t\b|但|却|可是|不是|而是|只|才|反而|从来|没有|并不|不会/i;
const FIRST_PERSON = /\b(?:I|we|my|our|me|us)\b|我/;
const HANGS =
  /^["“‘]?(?:and|but|so|or|because|which|who|that|it|they|this|these|those|he|she|there|then|also|well|oh|yes|no|of course|for example|所以|然后|因为|这|那|它|他|她|而且|并且|还有|其实|就|也|对)(?![\p{L}])/iu;
const HANGS_ZH =
  /^["“‘]?(?:但|可是|不过|所以|然后|因为|这[^种些]|那[^么些]|它|而且|并且|还有|以及|也|就|对，|嗯)/;
const FILLER =
  /\b(?:um|uh|you know|sort of|kind of|i mean|i(?:['’]ll| will) tell you|let me|thank you|thanks|good (?:morning|evening))\b|谢谢|你好|您好|嗯|呃/i;

/** A clause that waits for another: cut from it, it says nothing. */
export const DEPENDENT =
  /^["“‘]?(?:when|if|although|though|since|while|after|before|for|with|as|in|on|at|from|to|than|until|unless|whether|where|of|did|does|do|was|were|is|are|has|have|had|would|could|will|can|not|nor|or|by)\b|^(?:当|如果|虽然|由于|随着|通过|对于|至于|即使|除了|为了|与|比如|例如)|(?:时|后|的话|之前|之后)$/i;

/** What is known of the sentence beside its words. */
export interface SentenceStanding {
  /** First or last of what is said in one go. */
  readonly edge: boolean;
  /** The whole of a sentence, not a part that was cut from it. */
  readonly whole: boolean;
  /** 0 to 1: how much it says of what its theme is about. */
  readonly central: number;
}

/** Comparable within one source only. */
export function scoreQuote(words: string, { edge, whole, central }: SentenceStanding): number {
  const weight = weightOf(words);
  const length = weight < 14 ? weight / 14 - 1 : weight > 36 ? (36 - weight) / 30 : 0.2;
  return (
    length +
    (CONTRAST.test(words) ? 0.5 : 0) +
    (FIRST_PERSON.test(words) ? 0.3 : 0) +
    (edge ? 0.2 : 0) +
    (whole ? 0.5 : 0) +
    central -
    (HANGS.test(words) || HANGS_ZH.test(words) ? 0.5 : 0) -
    (/^\p{Ll}/u.test(words) ? 0.3 : 0) -
    (!whole && DEPENDENT.test(words) ? 0.7 : 0) -
    (/[?？]["”’」]?$/.test(words) ? 0.8 : 0) -
    (FILLER.test(words) ? 0.6 : 0)
  );
}
