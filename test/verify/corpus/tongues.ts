/** What breeding mutants must know of a language; written without the rules that it tests. */

export interface Tongue {
  /** No spaces part its words. */
  readonly glued: boolean;
  /** What negates in the texts of the corpus. */
  readonly negated: RegExp;
  /** Those of them that stand before what they deny, where not all may. */
  readonly leading?: RegExp;
  /** What, put in, would turn a statement round. */
  readonly added: readonly string[];
}

const spaced = (negated: RegExp, ...added: readonly string[]): Tongue => ({ glued: false, negated, added });

export const TONGUES = {
  en: spaced(
    /\b(?:not|never|no|nobody|nobody else|neither|nor|without|cannot|none)\b|n['’]t\b/gi,
    ' not ',
    ' never ',
  ),
  /** Not the 不 of 不过, the 别 of 别人 or a question (有没有): those negate nothing. */
  zh: {
    glued: true,
    negated: /并不|并没有|从来没有|从未|(?<!有)没有|再也不|不(?!过)|没(?!有)|无|未|别(?!人)/g,
    added: ['不', '没', '没有'],
  },
  de: spaced(
    /(?<!\p{L})(?:nicht|nie|niemand|kein(?:en|e)?|keineswegs|ohne|weder|kaum|nirgends|bestreitet|weigern)(?!\p{L})/giu,
    ' nicht ',
    ' nie ',
  ),
  fr: spaced(
    /(?<!\p{L})(?:pas|jamais|personne|aucune?|ni|rien|plus(?= en hiver)|sans|nie|refusons de|impossible de)(?!\p{L})/giu,
    ' pas ',
    ' jamais ',
  ),
  es: spaced(
    /(?<!\p{L})(?:no|nunca|nadie|ninguno|ni|sin|jamás|tampoco|niega|negamos a|imposible|dejamos de)(?!\p{L})/giu,
    ' no ',
    ' nunca ',
  ),
  pt: spaced(
    /(?<!\p{L})(?:não|nunca|ninguém|nenhum|nem|sem|jamais|nega|recusamos|impossível|deixamos de)(?!\p{L})/giu,
    ' não ',
    ' nunca ',
  ),
  it: spaced(
    /(?<!\p{L})(?:non|mai(?! pensato)|nessuno|né|senza|mica|nega|rifiutiamo di|impossibile|nessun['’]altra)(?!\p{L})/giu,
    ' non ',
    ' mai ',
  ),
  ja: {
    glued: true,
    negated: /(?<!ばなり)ません(?:で)?|なかった|ない(?=。|ので|$)|もみなかった|断りました|否定|しか|嘘/g,
    leading: /しか/g,
    added: ['ない', 'ません'],
  },
  ko: {
    ...spaced(
      /않(?=았|습)|안(?= 팝)|(?<!밖에 )없습니다|못합니다|아닙니다|몰랐습니다|부인|거부|밖에(?= 가게)/g,
      ' 안 ',
      ' 못 ',
    ),
    leading: /안(?= 팝)|밖에(?= 가게)/g,
  },
} satisfies Record<string, Tongue>;
