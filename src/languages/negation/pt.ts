/** What turns a statement round in Portuguese, and how far that reaches. */
import type { ClauseNegation } from './negation-rules.js';

const NEGATIONS = [
  'não|nunca|jamais|nada|ninguém|nenh(?:um|uma|uns|umas)|tampouco|nem|sem|exceto|salvo',
  'raramente|raras vezes|poucas vezes|poucos|poucas|longe de|em vez de|em lugar de|a menos que|a não ser que|impossível|incapaz|incapazes|improvável|falso|falsa|mentira|(?:é|são|era|foi) (?:pur[oa] |tudo )?(?:um |uma )?(?:mitos?|lendas?|contos?|invenção|invenções|erro|engano)',
  '(?:em|de|por) (?:momento|tempo|caso|lugar|modo|jeito|forma|maneira|hipótese) (?:nenhum|algum)a?',
  'nego|neguei|nega|negam|negamos|negou|negaram|negava|negado|negar|negando|recus(?:o|a|am|amos|ei|arei|aria|avam|ada|ou|aram|ava|ado|ar|ando)|rejeit(?:o|a|am|amos|ei|ou|aram|ado|ar)|duvid(?:o|a|am|amos|ei|ou|ava|ar|ado)|imped(?:e|em|iu|iram|ir|ido|imos|ia)|evit(?:o|a|am|amos|ei|ou|ar|ado|ava)|proíb(?:e|em)|proib(?:iu|ido|ir|ia|imos)|deix(?:amos|ou|aram|ado|ei|ava|ar) de|falta(?:m)? de',
].join('|');

const INFINITIVE = String.raw`\p{L}+[aeiô]r(?:-\p{L}+)?(?!\p{L})`;
/** A verb whose ending tells who did it, and is no noun's. */
const TOLD = String.raw`(?!(?:\p{L}*gramos|extremos|ramos|remos|primos|reclamos|rei|lei|frei|ou)(?!\p{L}))(?:[^áâéêíóôú\P{L}]+[aei]mos|\p{L}+(?:ei|ou|iu|aram|eram|iram|avam|ávamos|íamos)|fui|foi|fiz|fez|tive|teve|vim|veio|pus|pôs|disse|estive|esteve|tenho|tem|estou|está|estão|sou|são)`;

const HARMLESS = [
  'não (?:só|somente|apenas|obstante)|não há dúvida|sem dúvida|sem sombra de dúvida|não é (?:nenhum |um )?(?:segredo|mistério)|não (?:duvido|duvidamos)|sem (?:hesitar|hesitação|exagero|exagerar)|nada (?:mais|menos) (?:do )?que|de nada|uns poucos|umas poucas|nem que seja',
  String.raw`(?<=[,] ?)não(?: é)?(?= ?\?)|por que não|como não`,
  // Who does not stop goes on.
  String.raw`(?:não|nunca|jamais|ninguém) (?:(?:me|te|se|nos|tenho|tem|temos|têm|pod\p{L}+|posso|pude|pôde|consi?g\p{L}+) ){0,2}(?:(?:par|deix|cess)\p{L}+ de|(?<=(?:pod\p{L}+|posso|pude|pôde|consi?g\p{L}+) )evitar)(?= ${INFINITIVE})`,
  // What was stopped or avoided ends at a verb that tells its person: “evitamos o centro e {chegamos}”.
  String.raw`(?:(?:evit|recus|rejeit|imped|proib)\p{L}+|deix\p{L}+ de)(?=(?:(?! (?:que|se) ).)* e (?:(?:eu|nós|a gente|depois|então|assim|já|me|nos) ){0,2}${TOLD}(?!\p{L}))`,
].join('|');

export const PT_NEGATION: ClauseNegation = {
  order: 'clause',
  since: 2,
  words: NEGATIONS,
  bounds: 'word',
  harmless: HARMLESS,
  // “Mal {vendemos}”, not “vendemos mal”.
  leads: String.raw`(?<=^ ?(?:(?:e|mas|hoje|agora|eu|nós|ele|ela|eles|elas|a gente|aqui|já) )*)mal(?= (?!(?:ou|e|feit[oa]|a|o|as|os|de|d[oa]s?|que|um|uma)(?!\p{L})))(?! (?:posso|podemos|podia|podíamos) esperar)`,
  turns: String.raw`(?<!\b(?:ninguém|nada|tudo|todos) )\b(?:mas|porém|contudo|todavia|entretanto|enquanto|em contrapartida)\b`,
  opensTurned: String.raw`(?:mas|porém|contudo|todavia|no entanto|entretanto|pelo contrário)\b`,
  asides:
    '(?:(?:e|ou|mas) )?(?:claro|é claro|com certeza|na verdade|de fato|de facto|sinceramente|francamente|para ser sincer[oa]|acho(?: eu)?|penso eu|creio(?: eu)?|digamos|sabe|olhe|olha|por exemplo|em geral|hoje|agora|talvez|como (?:já )?disse|pelo menos|aliás|obviamente|evidentemente|pelo contrário|enfim)',
  saysOrThinks: String.raw`\b(?:ach[oaei]\p{L}*|cre[ioem]\p{L}*|acredit\p{L}+|pens\p{L}+|dig[oa]\p{L}*|diz\p{L}*|diss\p{L}+|dito|afirm\p{L}+|sei|sab\p{L}+|supo\p{L}+|esper\p{L}+|imagin\p{L}+|cert[oa]s?|convencid[oa]s?|quer\p{L}*|parec\p{L}+)`,
  subordinate: String.raw`(?:que|se|porque|para que|como se|quando|onde|quem)\b`,
  ownSubject: String.raw`(?:eu|tu|ele|ela|você|nós|eles|elas|vocês|a gente|est[ea]s?|ess[ea]s?|isto|isso|aquel[ea]s?|aquilo|o|a|os|as|um|uma|uns|umas|meus?|minhas?|noss[oa]s?|seus?|suas?|cada|tod[oa]s?|muit[oa]s|algun?s|há|havia|é|era|foi|e|então|assim|agora|hoje|aqui|ali|depois|porque|quando|se)\b(?! (?:não|nunca|nem)(?!\p{L}))`,
  lists: String.raw`\b(?:ou|nem)\b`,
  ownClause: String.raw`(?<!\p{L})(?:que|quem|porque|pois|mas|e|ou|quando|onde|se|como|embora|enquanto|para|então)(?!\p{L})`,
  after: 'clause',
  fronted: String.raw`(?:o )?que\b`,
  answer: '(?:ah |ai |pois |que )?não(?:,? não)*',
  relative: String.raw`(?:(?:a|de|com|em|por|para) )?(?:que|quem|(?:[oa]s?|d[oa]s?|n[oa]s?|aos?|às?|pel[oa]s?) qua(?:l|is)|cuj[oa]s?|onde)(?!\p{L})`,
  retracts: {
    topic: '(?:e |mas |a )*(?:eu|mim|nós|a gente|isso)(?: não)?',
    alone:
      '(?:(?:ah|ai|mas|e|eu|não|isso|a mim|bom) )*(?:jamais(?: na vida)?|nunca(?: na vida| mais)?|de (?:jeito|modo) (?:nenhum|algum)|de (?:maneira|forma) (?:nenhuma|alguma)|em hipótese (?:nenhuma|alguma)|nem (?:pensar|mort[oa]|sonhando|por sombras|a pau|um pouco)|que nada|não me faça rir|nada disso|coisa nenhuma|uma ova|o (?:caramba|cacete|tanas|diabo)|só que não|(?:claro|é claro) que não|(?:acho|creio|penso|diria|parece-me) que não|(?:é |tudo |isso é )*(?:uma )?(?:mentira|falso)|duvido(?: muito)?|(?:foi|é|era) (?:justamente |exatamente )?o contrário)',
    about: String.raw`(?:(?:não|mas|e|ah) )*(?:(?:isso|isto|aquilo|assim|tal coisa)(?!\p{L}).*(?<!\p{L})(?:verdade|cert[oa]|diz\p{L}*|dig\p{L}*|dit[oa]|diss\p{L}+|acredit\p{L}+|cre\p{L}+|assim|falso|mentira)|não (?:o |me )?(?:creio|acho|acredito|diria|penso|(?:é|era|foi) (?:verdade|assim|bem assim))(?!\p{L})(?! que(?!\p{L})))`,
    joined: String.raw`(?<!\p{L})(?:é|era|são|eram|está|estão) [^,;]+ (?:uma ova|o (?:caramba|cacete|tanas))`,
    jokes:
      '(?:não, )?(?:(?:é|foi|era) (?:só |uma )?brincadeira|(?:estou|estava|tô) (?:a brincar|brincando)|brincadeira|só que não)',
  },
};
