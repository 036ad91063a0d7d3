/** What turns a statement round in Spanish, and how far that reaches. */
import type { ClauseNegation } from './negation-rules.js';

const NEGATIONS = [
  'no|nunca|jamás|nada|nadie|ning(?:ún|una|uno|unos|unas)|tampoco|ni|sin|apenas|salvo|excepto',
  'rara vez|raras veces|pocas veces|pocos|pocas|lejos de|en lugar de|en vez de|a menos que|imposible|incapaz|incapaces|improbable|falso|falsa|mentira|(?:es|son|era|fue) (?:pur[oa] |todo )?(?:un |una |unos |unas )?(?:mitos?|leyendas?|cuentos?|inventos?|error|invención)',
  String.raw`en (?:mi|la|toda (?:mi|la)) (?:\p{L}+ )?vida(?= (?:he|hemos|había|habíamos|hubiera|hubiese|habría|habríamos|vi|oí|se me)(?!\p{L}))|en absoluto|(?:en|de) (?:modo|manera|forma|momento|caso|parte|lugar) algun[oa]`,
  'nieg(?:o|a|as|an)|neg(?:amos|ó|aron|aríamos|aría|ábamos|aba|aban|ado|ar|ando|ué)|rechac[eé]|rechaz(?:o|a|an|amos|ó|aron|aba|ado|ar|ando)|dud(?:o|a|an|amos|é|ó|aba|ar|ado)|impid(?:e|en|ió|ieron|o)|imped(?:ir|imos|ido|ía)|evit(?:o|a|an|amos|ó|ar|ado|aba)|prohíb(?:e|en)|prohib(?:ió|ido|ir|ía|imos)|dej(?:amos|ó|aron|ado|é|aba|ar) de|falta(?:n)? de',
].join('|');

const INFINITIVE = String.raw`\p{L}+[aeií]r(?:me|te|se|nos|l[aeo]s?)*(?!\p{L})`;
/** A verb whose ending tells who did it, and is no noun's. */
const TOLD = String.raw`(?!(?:\p{L}*gramos|extremos|ramos|tramos|reclamos|racimos|remos|primos|café|té|bebé|puré|paté|chalé|comité|aquí|allí|ahí|así|mí|sí|esquí|jabalí)(?!\p{L}))(?:[^áéíóú\P{L}]+[aei]mos|\p{L}+(?:[éíó]|aron|ieron|aban|ían|ábamos|íamos)|he|ha|hemos|han|había|fue|fui|hizo|hice|tuvo|tuve|vino|vine|puso|puse|estuvo|estuve|dijo|dije|pudo|pude|somos|soy|son|estoy|está|están)`;

const HARMLESS = [
  'no (?:solo|sólo|solamente|únicamente|obstante)|no (?:cabe|hay) duda|no es sino|no es (?:ningún|un) (?:secreto|misterio)|no (?:lo )?(?:dudo|dudamos)|sin (?:dudarlo|dudar|vacilar|exagerar)|sin (?:embargo|duda|ninguna duda|lugar a dudas)|nada (?:más|menos) que|de nada|ni que decir tiene|no hace falta decir|cuanto antes mejor|unos pocos|unas pocas|por nada del mundo(?= )',
  String.raw`(?<=[¿,] ?)(?:verdad que )?no(?= ?\?)|por qué no|cómo no|a no dudarlo`,
  // Who does not stop goes on.
  String.raw`(?:no|nunca|jamás|nadie) (?:(?:me|te|se|nos|he|has|ha|hemos|han|había\p{L}*|pued\p{L}+|pod\p{L}+|pud\p{L}+) ){0,2}(?:(?:par|dej|ces)\p{L}+ de|(?<=(?:p[ou]d|pued)\p{L}+ )evitar)(?= ${INFINITIVE})`,
  // What was stopped or avoided ends at a verb that tells its person: “evitamos el centro y {llegamos}”.
  String.raw`(?:(?:evit|rechaz|rechac|imp[ei]d|proh[ií]b)\p{L}+|dej\p{L}+ de)(?=(?:(?! (?:que|si) ).)* y (?:(?:yo|nosotr[oa]s|luego|después|entonces|así|ya|me|nos|se|l[aoe]s?) ){0,2}${TOLD}(?!\p{L}))`,
].join('|');

export const ES_NEGATION: ClauseNegation = {
  order: 'clause',
  since: 2,
  words: NEGATIONS,
  bounds: 'word',
  harmless: HARMLESS,
  // “En mi vida {he vendido}”, not “en mi vida hubo”.
  leads: String.raw`(?:en|jamás en) (?:mi|nuestra|la|toda (?:mi|la)) (?:\p{L}+ )?vida(?= (?:he|hemos|había|habíamos|hubiera|hubiese|habría|habríamos|vi|oí|se me)(?!\p{L}))`,
  turns: String.raw`(?<!\b(?:nadie|nada|todo|todos) )\b(?:pero|sino|mas|aunque|mientras que|en cambio|sin embargo)\b`,
  opensTurned: String.raw`(?:pero|sino|sin embargo|no obstante|aunque|en cambio|al contrario)\b`,
  asides:
    '(?:(?:y|o|pero) )?(?:claro|por supuesto|desde luego|de hecho|en realidad|la verdad|la verdad es|sinceramente|francamente|para ser sincer[oa]|creo(?: yo)?|pienso yo|supongo|digamos|sabe usted|sabes|mire|mira|por ejemplo|en general|hoy|ahora|quizás?|tal vez|como (?:ya )?he dicho|como dije|al menos|por cierto|obviamente|evidentemente|al contrario)',
  saysOrThinks: String.raw`\b(?:cre[oeaí]\p{L}*|piens\p{L}+|pens\p{L}+|dig[oa]\p{L}*|dic[eh]\p{L}*|dij\p{L}+|decir|dicho|afirm\p{L}+|sostien\p{L}+|sostuv\p{L}+|sé|sab\p{L}+|supon\p{L}+|esper\p{L}+|imagin\p{L}+|segur[oa]s?|convencid[oa]s?|quier\p{L}+|quer\p{L}+|parec\p{L}+)`,
  subordinate: String.raw`(?:que|si|porque|para que|como si|cuando|donde|quien(?:es)?)\b`,
  ownSubject: String.raw`(?:yo|tú|él|ella|usted|nosotr[oa]s|ellos|ellas|ustedes|est[eao]s?|es[eao]s?|aquell?[oa]s?|el|la|los|las|un|una|unos|unas|mi|mis|nuestr[oa]s?|su|sus|cada|tod[oa]s?|much[oa]s|algun[oa]s|hay|había|es|era|fue|y|entonces|así|ahora|hoy|aquí|allí|luego|después|porque|cuando|si)\b(?! (?:no|nunca|tampoco)\b)`,
  lists: String.raw`\b(?:o|u|ni)\b`,
  ownClause: String.raw`\b(?:que|quien|quienes|porque|pues|pero|sino|y|e|o|u|cuando|donde|si|como|aunque|mientras|para|así)\b`,
  after: 'clause',
  fronted: String.raw`(?:el )?que\b`,
  answer: '(?:ah |ay |pues |que )?no(?:,? no)*',
  relative: String.raw`(?:(?:a|al|de|del|con|en|por|para) )?(?:(?:el |la |los |las )?que|quien(?:es)?|(?:el|la|los|las|lo) cual(?:es)?|cuy[oa]s?|donde)\b`,
  retracts: {
    topic: '(?:y |pero |a )*(?:yo|mí|nosotr[oa]s|eso)(?: no)?',
    alone:
      '(?:(?:ah|ay|hombre|pero|y|yo|no|a mí|eso|bueno) )*(?:jamás(?: en (?:la|mi) vida| de los jamases)?|nunca(?: jamás| en (?:la|mi) vida)?|para nada|en absoluto|de ning(?:una manera|ún modo)|ni (?:hablar|loc[oa]|de broma|de coña|pensarlo|en sueños|por asomo|mucho menos|un poco)|qué va|no me haga[s]? reír|(?:y )?(?:un cuerno|una mierda|un pimiento|los cojones|un huevo)|nada de eso|(?:claro|por supuesto|desde luego) que no|(?:creo|me parece|diría|supongo) que no|(?:es |todo |eso es )*(?:una )?(?:mentira|falso)|(?:yo )?lo dudo(?: mucho)?|(?:fue|es|era) (?:justo |todo )?lo contrario|al revés)',
    about: String.raw`(?:(?:no|pero|y|ah|ay) )*(?:(?:eso|esto|aquello|así|tal cosa)\b.*\b(?:ciert[oa]|verdad|decir\p{L}*|dig\p{L}*|dich[oa]|dij\p{L}+|cre\p{L}+|así|falso|mentira)|no (?:me )?(?:lo |la )?(?:creo|diría|pienso|(?:es|era|fue) (?:cierto|verdad|así))\b(?! que\b))`,
    jokes:
      '(?:no, )?(?:es (?:una )?broma|(?:estoy|estaba) bromeando|era (?:una )?broma|(?:lo dije )?en broma)',
  },
};
