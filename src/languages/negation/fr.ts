/** What turns a statement round in French, and how far that reaches. */
import type { ClauseNegation } from './negation-rules.js';

const NEGATIONS = [
  String.raw`ne|n(?=['’‘´‛′＇])|pas|jamais|rien|personne|aucune?|nulle?|nullement|guère|ni|non|sans|sauf|hormis`,
  'à peine|rarement|peu de|loin de|au lieu de|plutôt que|à moins que|impossible|incapables?|improbable|faux|fausse|mensonges?|mens(?:onger|ongère)',
  // Spoken without its first half: “je bois plus depuis dix ans”, not “de plus en plus”.
  String.raw`(?<!(?<!\p{L})(?:de|en|non|et|un peu|beaucoup|bien|encore|une? fois|le|la|les|des|d['’]autant|mes|ses|nos|toujours) )plus(?=\s*$|\s*[,;.!?]| (?:depuis|du tout|jamais|rien|personne|aucune?|une? seule?|une goutte|maintenant|aujourd|envie|besoin|le temps|les moyens|la force|le droit|l['’]âge|du|des|de la|à)(?!\p{L}))|(?<=(?<!\p{L})(?:veu[xt]|peu[xt]|voulai[st]|pouvai[st]|sai[st]|savai[st]|voi[st]|croi[st]|vais|va|faut|fallait) )plus(?! (?:que|de|d['’]|en)(?!\p{L}))|(?:un|le|des) (?:mythe|mensonge|conte)s?(?!\p{L})|(?<=(?:est|était) )une? (?:légende|invention|erreur|blague)`,
  'refus(?:e|es|ons|ez|ent|é|ée|és|ait|aient|er|ant|a|èrent|erai|erons)|ni(?:e|ons|ez|ent|é|ait|aient|er|ant)|démen(?:t|ti|tir|tent|tait)|dout(?:e|es|ons|ez|ent|é|ait|aient|er|ant)|contest(?:e|ons|ent|é|ait|er)|interdi(?:t|te|re|sent|sait|sons)|empêch(?:e|ent|é|ait|er|a)|évit(?:e|ons|ent|é|ait|er)|cess(?:e|ons|ent|é|ait|er)|renonc(?:e|ent|é|ait|er)|renonçons',
].join('|');

/** Pronouns and auxiliaries before a verb. */
const BETWEEN = String.raw`[mtsl]['’]|(?:me|te|se|nous|vous|ai|as|a|avons|avez|ont|avai\p{L}+|peu\p{L}+|pouv\p{L}+|va|vais|vont|faut) `;
const TO_DO = String.raw`(?= de(?!\p{L})| d['’])`;

const HARMLESS = [
  String.raw`non seulement|sans (?:aucun )?doute|sans conteste|n['’]est[- ]ce pas|pas (?:seulement|uniquement|mal)|non plus(?= seulement)|non loin`,
  String.raw`(?:un|le|les|des|ce|ces|mon|son|nos|ses|chaque|premiers?|faux|grands?|petits?|deux|trois|quelques|cent|mille) pas|pas à pas`,
  String.raw`(?:une|la|cette|chaque|quelle|en|par|grande|seule|autre|tierce|première) personne|à jamais|plus que jamais|si jamais|un rien|en un rien`,
  String.raw`(?:il )?n['’]y a(?:vait)? (?:pas|aucun|nul) (?:(?:l['’]ombre d['’]un|de|le moindre) )?doute|ne fai(?:t|sait) (?:pas (?:l['’]ombre d['’]un |de )|aucun |nul )doute|(?:ce )?n['’](?:est|était) (?:pas |plus )?(?:un|une) (?:secret|surprise|hasard)|sans (?:la moindre )?(?:hésit(?:er|ation)|exag(?:érer|ération))|(?:ne|n['’]en) dout(?:e|ons|ais|ions) (?:pas|plus)`,
  // Who does not stop goes on.
  String.raw`(?:n(?:e |['’]))?(?:${BETWEEN}){0,3}(?:arrêt|cess|empêch)\p{L}* (?:pas|jamais|plus|point)${TO_DO}`,
  String.raw`(?:n(?:e |['’]))?(?:${BETWEEN}){0,3}(?:pas|jamais|plus|point) (?:${BETWEEN})?(?:arrêt|cess|empêch)(?:é|er)${TO_DO}|ne cess\p{L}+${TO_DO}`,
  // What was stopped or avoided ends at the next subject: “on a évité le centre et {on est arrivés}”.
  String.raw`(?:évit|renonc|refus|interdi|empêch|arrêt|cess)\p{L}*(?=(?:(?! (?:que|qui|si) | qu['’]).)* et (?:(?:puis|alors|donc|finalement|ensuite) )?(?:j['’]|c['’]|(?:je|on|tu|ils?|elles?|a|ai|avons|ont|suis|sommes) \p{L}|(?:nous|vous) (?!\p{L}+(?:er|ir|re)(?!\p{L}))\p{L}))`,
  // The more …, the more …
  String.raw`(?<=(?:^|,)\s*)plus(?= (?:on|je|tu|ils?|elles?|nous|vous|ça|cela|les?|la|mon|ma|mes|notre|nos|ce|cette|ces)(?!\p{L})| [jlc]['’])`,
  'nul doute|aucun doute|à peu près|un peu de|peu à peu|dout(?:e|es) fort peu|rien que',
].join('|');

export const FR_NEGATION: ClauseNegation = {
  order: 'clause',
  since: 2,
  words: NEGATIONS,
  bounds: 'word',
  harmless: HARMLESS,
  // “On a arrêté de {vendre}”, not “un arrêté de la mairie”.
  leads: String.raw`(?<!(?<!\p{L})(?:un|cet|l['’]|les|des|d['’]) ?)arrêt(?:e|es|ons|ez|ent|é|ait|aient|er|a|èrent)(?= d(?:e|['’])\s*(?:(?:se|la|les?|l['’]|en|y) ?)?\p{L}+(?:er|ir|re)(?!\p{L}))`,
  turns: String.raw`(?<!\b(?:personne|rien|tout|tous) )\b(?:mais|cependant|toutefois|néanmoins|en revanche|tandis que|alors que)\b`,
  opensTurned: String.raw`(?:mais|cependant|pourtant|toutefois|néanmoins|en revanche|au contraire)\b`,
  asides:
    "(?:(?:et|ou|mais) )?(?:bien sûr|en fait|en effet|au fond|vous savez|tu sais|je crois|je pense|je trouve|disons|franchement|honnêtement|à vrai dire|pour être honnête|par exemple|d['’]ailleurs|aujourd['’]hui|maintenant|peut-être|évidemment|du moins|en tout cas|comme je l['’]ai dit|au contraire|hélas|finalement)",
  saysOrThinks: String.raw`\b(?:dis|dit|disons|disent|disait|pense[sz]?|pensent|pensons|pensait|crois|croit|croyons|croient|croyais|trouve|trouvons|affirm\p{L}+|préten\p{L}+|suppos\p{L}+|sais|sait|savons|savent|sûrs?|sûre|convaincue?s?|certaine?s?|espèr\p{L}+|voul\p{L}+|veu[xt]|imagin\p{L}+)(?: (?:pas|jamais|plus|rien|guère|du tout|vraiment))*`,
  subordinate: String.raw`(?:que|qu['’]|qui|si|dont|où|parce que|puisque|afin|pour que|quand|lorsque)(?:\b|(?<=['’]))`,
  ownSubject: String.raw`(?:j['’]|je|nous|vous|tu|il|elle|on|ils|elles|c['’]est|ce|cela|ça|ces|cette|le|la|les|l['’]|un|une|des|mon|ma|mes|notre|nos|votre|vos|son|sa|ses|leurs?|chaque|tous|toutes|tout|et|donc|alors|puis|parce|quand|si|ici|là|aujourd|maintenant)(?:\b|(?<=['’]))(?! (?:ne|n['’]))`,
  lists: String.raw`\b(?:ou|ni)\b`,
  ownClause: String.raw`\b(?:qui|que|qu|dont|où|parce|car|mais|et|ou|donc|quand|lorsque|si|comme|puisque|tandis|alors|pour|afin)\b`,
  after: 'clause',
  fronted: String.raw`(?:que|qu['’])`,
  answer: '(?:ah |oh |mais |ben )?(?:non|nan)(?:,? non)*',
  relative: String.raw`(?:(?:à|de|pour|avec|chez) )?(?:qui|que|qu['’]|dont|où|lequel|laquelle|lesquel(?:le)?s|auquel|duquel)(?:\b|(?<=['’]))`,
  retracts: {
    topic: '(?:et |mais |à |pour )*(?:moi|nous|ça|alors ça|ça alors)(?: non| pas)?',
    alone: String.raw`(?:(?:ah|oh|ben|non|mais|et|moi|nous|ça|alors|alors là) )*(?:jamais(?: de la vie| au grand jamais)?|(?:(?:absolument|vraiment|certainement|sûrement|surtout|franchement|même|bien sûr que) )+(?:pas|non)|pas (?:du tout|le moins du monde|une seconde|vraiment|pour un sou|à ma connaissance|moi|question)|(?:il )?(?:n['’]en est )?(?:pas|hors de) question|aucunement|nullement|en aucun(?:e façon| cas)|loin de là|tu parles|laisse[zr]?[- ]moi rire|mon (?:œil|oeil|cul)|à d['’]autres|et puis quoi encore|que nenni|(?:c['’]est )?(?:complètement |tout à fait )?faux|c['’](?:est|était) (?:tout |exactement )?le contraire)`,
    about: String.raw`(?:(?:ah|oh|non|mais|et) )*(?:(?:ça|cela|tout ça|ce|c['’](?:est|était)|on (?:ne )?(?:peut|pourrait))\b.*\b(?:vrai|exact|juste|cas|di[rs]\p{L}*|dit|croi\p{L}+|pens\p{L}+|question|faux|mensonges?|ça$)|(?:je|nous|on) (?:(?:ne |n['’])?(?:le |l['’]|y )?)?(?:croi\p{L}+|pense\p{L}*|pensons|dirai[st]?)\b(?!.* qu))`,
    jokes: String.raw`(?:non,? )?(?:je (?:plaisante|rigole|déconne)|c['’](?:est|était) (?:pour rire|une (?:blague|plaisanterie))|mon (?:œil|oeil))`,
  },
  halves: {
    first: String.raw`(?<!\p{L})(?:ne(?!\p{L})|n(?=['’]\p{L}))`,
    second: String.raw`(?<!\p{L})(?:pas|jamais|rien|personne|plus|aucune?|nulle?|guère|ni|point|que|qu(?=['’]))(?!\p{L})`,
  },
};
