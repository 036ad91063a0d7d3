/** What turns a statement round in Italian, and how far that reaches. */
import type { ClauseNegation } from './negation-rules.js';

const NEGATIONS = [
  'non|mai|nulla|niente|nessun(?:o|a)?|né|neanche|nemmeno|neppure|mica|manco|affatto|senza|tranne|eccetto|salvo|fuorché|no',
  String.raw`(?:nessun|neanch|nemmen|neppur)(?=['’]\p{L})|di rado|raramente|poche volte|pochi|poche|a malapena|a stento|a mala pena|lontan[oi] da|invece di|piuttosto che|a meno che|impossibile|incapac[ei]|improbabile|fals[oa]|bugia|menzogna|(?:è|sono|era) (?:tutta |tutto |solo )?(?:un['’]|un |una )?(?:mito|leggenda|favola|invenzione|errore|frottola|balla)`,
  'neg(?:o|a|ano|ai|avo|ava|avano|ato|are|ando|ò)|neghiamo|nega(?:rono|mmo)|rifiut(?:o|a|ano|iamo|ò|ai|arono|av[aoi]|avano|avamo|at[oaie]|are|arsi|armi|arci|ando|er[òàe]|erei|erebbe)|dubit(?:o|a|ano|iamo|ai|avo|ava|are|ato)|imped(?:isce|iscono|ì|ito|ire|iva|iamo)|evit(?:o|a|ano|iamo|ò|ato|are|ava)|viet(?:a|ano|ato|are|ò|ava)|smess[oa] di|smett(?:ere|iamo|ono|e|eva) di|mancanza di',
].join('|');

const INFINITIVE = String.raw`\p{L}+r(?:e|si|mi|ti|ci|vi|l[oaie]|ne|gli)(?!\p{L})`;
/** A verb that tells who did it. */
const TOLD = String.raw`(?!richiamo(?!\p{L}))(?:ho|ha|hai|abbiamo|avete|hanno|sono|siamo|è|era|eravamo|erano|av(?:evo|eva|evamo|evano)|\p{L}+(?:[aei]mmo|arono|erono|irono|iamo|[aei]vamo|[aei]vano))`;

const HARMLESS = [
  "non (?:solo|soltanto|solamente|a caso)|non (?:c['’]è|vi è) dubbio|senz(?:a|['’]) ?(?:alcun )?(?:dubbio|altro)|senza (?:esit(?:are|azione)|esager(?:are|azione))|non è (?:un|certo un|più un) (?:segreto|mistero)|non (?:ne )?(?:dubito|dubitiamo)|niente (?:di )?meno che|nientemeno|più che mai|se mai|quanto mai|casomai|come mai|mai e poi mai(?= sì)|per niente al mondo(?= sì)|di niente",
  String.raw`(?<=[,] ?)no(?= ?\?)|perché no|come no`,
  // Who does not stop goes on.
  String.raw`(?:non|nessuno) (?:(?:mi|ti|si|ci|vi|ho|hai|ha|abbiamo|avete|hanno|av[er]\p{L}+|mai|più|poss\p{L}+|può|pote\p{L}+|riesc\p{L}+ a) ){0,3}(?:(?:smett|smess|smis|cess)\p{L}+ di|far(?:e|ne) a meno di)(?= ${INFINITIVE})`,
  // What was stopped or avoided ends at a verb that tells its person: “ho smesso di fumare e {ho cominciato}”.
  String.raw`(?:(?:evit|rifiut|imped|viet)\p{L}+|(?:smett|smess|smis)\p{L}+ di)(?=(?:(?! (?:che|se) ).)* ed? (?:(?:io|noi|poi|così|allora|già|mi|ci|si) ){0,2}${TOLD}(?!\p{L}))`,
].join('|');

export const IT_NEGATION: ClauseNegation = {
  order: 'clause',
  since: 2,
  words: NEGATIONS,
  bounds: 'word',
  harmless: HARMLESS,
  turns: String.raw`(?<!\b(?:nessuno|niente|nulla|tutto|tutti) )\b(?:ma|però|bensì|tuttavia|mentre|invece)(?!\p{L}| di\b)`,
  opensTurned: String.raw`(?:ma|però|tuttavia|eppure|invece|bensì|al contrario)(?!\p{L})`,
  asides:
    "(?:(?:e|o|ma) )?(?:certo|certamente|ovviamente|naturalmente|in realtà|in effetti|di fatto|sinceramente|francamente|a dire il vero|per essere onest[oi]|credo(?: io)?|penso(?: io)?|direi|diciamo|sa|sai|guardi|guarda|per esempio|ad esempio|in generale|oggi|adesso|ora|forse|come ho (?:già )?detto|almeno|del resto|tra l['’]altro|al contrario|insomma)",
  saysOrThinks: String.raw`\b(?:cred[oiae]\p{L}*|pens\p{L}+|dic[oaei]\p{L}*|diss\p{L}+|dett[oa]|dire|afferm\p{L}+|sosten\p{L}+|sostien\p{L}+|so|sa|sapp\p{L}+|sanno|suppon\p{L}+|sper\p{L}+|immagin\p{L}+|sicur[oai]|convint[oai]|cert[oai]|vogli\p{L}+|vuole|vol\p{L}+|sembra\p{L}*|pare)`,
  subordinate: String.raw`(?:che|se|perché|affinché|come se|quando|dove|chi|cui)(?!\p{L})`,
  ownSubject: String.raw`(?:io|tu|lui|lei|noi|voi|loro|quest[oaei]|quell[oaei]|il|lo|la|i|gli|le|l['’]|un|uno|una|un['’]|mi[oa]|miei|nostr[oaie]|su[oa]|suoi|ogni|tutt[oiae]|molt[ie]|alcun[ie]|c['’]è|c['’]era|è|era|e|allora|così|adesso|ora|oggi|qui|là|poi|perché|quando|se)(?:(?!\p{L})|(?<=['’]))(?! (?:non|mai)\b)`,
  lists: String.raw`(?<!\p{L})(?:o|né)(?!\p{L})`,
  ownClause: String.raw`(?<!\p{L})(?:che|chi|perché|poiché|ma|però|e|ed|o|quando|dove|se|come|mentre|per|quindi|allora)(?!\p{L})`,
  after: 'clause',
  fronted: String.raw`(?:il fatto )?che(?!\p{L})`,
  answer: '(?:ah |eh |ma |beh )?no(?:,? no)*',
  relative: String.raw`(?:(?:a|di|con|in|per|da) )?(?:che|chi|cui|(?:il|la|i|le|(?:a|de|da|ne|su)(?:l|lla|i|lle|gli)) qual[ei]|dove)(?!\p{L})`,
  retracts: {
    topic: '(?:e |ma |a )*(?:io|me|noi|questo)(?: no)?',
    alone: String.raw`(?:(?:ah|eh|ma|e|io|noi|no|questo|beh) )*(?:mai(?: e poi mai| nella vita| al mondo)?|per (?:niente|nulla|carità)|(?:niente )?affatto|assolutamente (?:no|mai)|(?:neanche|nemmeno|neppure|manco) (?:per (?:sogno|idea|niente|scherzo)|un po['’]?|un poco|mort[oa]|lontanamente)|macché|(?:e )?un (?:corno|cavolo|cazzo|accidente|tubo)|non (?:mi faccia|farmi) ridere|ma va['’]?|certo che no|(?:credo|penso|direi|mi sa|temo) (?:proprio )?di no|in nessun (?:modo|caso)|(?:è |sono |tutte |tutta )*(?:una )?(?:bugi[ae]|fals[oe])|ne dubito|(?:è|era|è stato) (?:esattamente |tutto )?il contrario)`,
    about: String.raw`(?:(?:no|ma|e|ah) )*(?:(?:questo|ciò|quello|così|questa cosa)(?!\p{L}).*(?<!\p{L})(?:vero|di(?:r|c)\p{L}*|dett[oae]|cred\p{L}+|cas[oi]|così|falso|bugia)|non (?:è (?:mica |affatto )?(?:vero|così)|(?:lo |ci )?(?:credo|direi|penso|dico))(?!\p{L})(?! che(?!\p{L})))`,
    joined: String.raw`(?<![\p{L}'’])(?:è|era|sono|erano) [^,;]+ un (?:corno|cavolo|cazzo|accidente|tubo)`,
    jokes: String.raw`(?:no,? )?(?:(?:sto |stavo )?(?:solo )?scherz(?:o|ando|avo)|(?:è|era) (?:solo )?(?:uno scherzo|una battuta)|un corno)`,
  },
};
