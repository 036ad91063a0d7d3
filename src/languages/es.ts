/** Spanish. */
import { ES_LABELS } from './labels/es.js';
import type { LanguageRecord } from './language-record.js';

const NEGATIONS = [
  'no|nunca|jamás|nada|nadie|ning(?:ún|una|uno|unos|unas)|tampoco|ni|sin|apenas|salvo|excepto',
  'rara vez|raras veces|pocas veces|pocos|pocas|lejos de|en lugar de|en vez de|a menos que|imposible|incapaz|incapaces|improbable|falso|falsa|mentira',
  'nieg(?:o|a|as|an)|neg(?:amos|ó|aron|aba|aban|ado|ar|ando|ué)|rechaz(?:o|a|an|amos|ó|aron|aba|ado|ar|ando)|dud(?:o|a|an|amos|ó|aba|ar|ado)|impid(?:e|en|ió|ieron|o)|imped(?:ir|imos|ido|ía)|evit(?:o|a|an|amos|ó|ar|ado|aba)|prohíb(?:e|en)|prohib(?:ió|ido|ir|ía|imos)|dej(?:amos|ó|aron|ado|é|aba|ar) de|falta(?:n)? de',
].join('|');

const HARMLESS = [
  'no (?:solo|sólo|solamente|únicamente|obstante)|no (?:cabe|hay) duda|no es sino|sin (?:embargo|duda|ninguna duda|lugar a dudas)|nada (?:más|menos) que|de nada|ni que decir tiene|no hace falta decir|cuanto antes mejor|unos pocos|unas pocas|por nada del mundo(?= )',
  String.raw`(?<=[¿,] ?)(?:verdad que )?no(?= ?\?)|por qué no|cómo no|a no dudarlo`,
].join('|');

export const ES: LanguageRecord = {
  tag: 'es',
  writing: 'Latin',
  labels: ES_LABELS,
  telling:
    'el la los las lo un una unos unas y e o u pero sino que qué quien quién cuando cuándo como cómo donde dónde por para porque si sí de del al a en con sin sobre entre hasta desde hacia yo tú él ella usted nosotros ellos ellas ustedes me te se nos le les mi mis tu tus su sus nuestro nuestra nuestros este esta esto estos estas ese esa eso aquel no nunca jamás nada nadie ningún ninguna ninguno tampoco ni es son era eran fue ser está están estaba hay he ha hemos han había hemos tiene tenemos hacer hace muy más también ya todo todos todas cada mucho muchos otro otra entonces ahora aquí',
  abbreviations: String.raw`Sra?s?|Srta|Dra?|D|Dña|Uds?|Vds?|[Ee]tc|[Pp]\.\s?ej|[Aa]prox|[Aa]v|EE|UU|a\.\s?C|d\.\s?C|Lic|Ing|Prof|Sto|Sta|Gral`,
  negation: {
    order: 'clause',
    since: 2,
    words: NEGATIONS,
    bounds: 'word',
    harmless: HARMLESS,
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
  },
  saying:
    'dice|dijo|decía|ha dicho|dicen|afirma|afirmó|explica|explicó|cuenta|contó|añade|añadió|responde|respondió|contesta|contestó|pregunta|preguntó|señala|señaló|asegura|aseguró|recuerda|recordó|reconoce|reconoció|admite|admitió|insiste|insistió|escribe|escribió|advierte|advirtió|comenta|comentó|cree|piensa|opina|según',
  quotationMarks: { es: '«|»|“|”', 'es-MX': '“|”|‘|’' },
};
