/** What French speakers report, suppose, ask or set a condition for, and what they claim. */
import type { ScopeRules } from './scope-rules.js';

const THAT = String.raw`,?(?: qu(?:e|['’]))?`;
const FIRST = String.raw`(?:crois|croyons|pense|pensons|dis|disons|sais|savons|trouve|trouvons|vois|voyons|sens|suppose|dirais|dirions|répète|avoue|admets|affirme|soutiens|estime|estimons|imagine|reconnais|me souviens|dois dire|peux dire|peux vous dire|veux dire|tiens à dire|vous assure|vous dis|suis (?:\p{L}+ )?(?:sûre?|certaine?|convaincue?|contente?|fière?|heureuse|heureux)|ai (?:toujours )?(?:dit|vu|appris|compris|constaté|su))`;
const SAYS =
  'dit|disent|disait|disaient|a dit|ont dit|affirment?|prétend|prétendent|pensent?|croit|croient|croyait|raconte|racontent|écrit|écrivent|assurent?|soutient|soutiennent|estiment?|craint|craignent|prédit|prédisent|annoncent?|promet|promettent|reprochent?|accusent?|a affirmé|ont affirmé|a écrit|a raconté|ont raconté';

export const FR_SCOPE: ScopeRules = {
  since: 3,
  own: [
    String.raw`\b(?:je|nous|moi,? je|on)(?: (?:vous|te|leur|lui|me|nous|le|la|les|ne|l['’]|n['’]|m['’]|t['’]))* ?(?:${FIRST})(?: (?:vraiment|toujours|aussi|bien|souvent|à tous|aux gens|sincèrement))*${THAT}`,
    String.raw`\b(?:j['’])(?: ?)(?:avoue|admets|affirme|estime|imagine|ai (?:toujours )?(?:dit|vu|appris|compris|constaté|su))${THAT}`,
    String.raw`\bcomme (?:je|nous) (?:l['’]ai dit|le disais|le dis|l['’]avons dit)`,
    String.raw`\b(?:à mon avis|selon moi|pour moi|honnêtement|franchement|vous savez|bien sûr|en fait|en effet|évidemment|il est vrai|c['’]est vrai|la vérité,? c['’]est|le problème,? c['’]est)${THAT}`,
  ].join('|'),
  fillers: String.raw`\b(?:euh+|bon|ben|bah|enfin|bref|écoutez|voilà|vous savez|tu sais|honnêtement|franchement|bien sûr|encore et encore|sans arrêt|sans cesse|par exemple)`,
  before: {
    asked: String.raw`\b(?:est-ce|est-il vrai|pensez-vous|croyez-vous|diriez-vous|crois-tu|penses-tu)${THAT}|\b(?:demand\p{L}+|savoir|sait pas|sais pas|ignore)(?: \p{L}+){0,2} s(?:i|['’])|\bdemand(?:e|ent|ait|é)(?: \p{L}+)?`,
    supposed: [
      String.raw`\b(?:(?:je|nous|on) (?:pensais|pensions|croyais|croyions|espérais|espérions|souhaite|souhaitons|rêvais|rêve|craignais|étais (?:\p{L}+ )?(?:sûre?|convaincue?|certaine?)|voudrais)|j['’](?:espère|espérais|ai (?:longtemps |d['’]abord )?(?:cru|pensé|espéré)|étais (?:\p{L}+ )?(?:sûre?|convaincue?|certaine?)|aimerais))${THAT}`,
      String.raw`\b(?:imagin(?:ez|ons|e)|suppos(?:ez|ons|é)|admettons|mettons|comme si|et si|si seulement|disons)${THAT}`,
      String.raw`\b(?:ce serait|ce sera|c['’]est|il serait|il est) (?:\p{L}+ )?(?:un mensonge|mentir|faux|absurde|exagéré|malhonnête|une légende|un mythe)(?: (?:de|que de) (?:dire|prétendre|croire|penser))?${THAT}`,
      String.raw`\b(?:l['’]idée|la rumeur|la légende|l['’]accusation|le mythe|l['’]impression|la crainte)${THAT}`,
    ].join('|'),
    reported: [
      String.raw`\b(?:paraît-il|il paraît|on dit|on raconte|on m['’]a dit|on nous a dit|j['’]ai entendu(?: dire)?|j['’]ai lu|selon [^,]{1,40},|d['’]après [^,]{1,40},|prétendument|soi-disant)${THAT}`,
      String.raw`(?<!\b(?:on (?:peut|pourrait)|de|juste de) )\b(?:${SAYS})(?: (?:souvent|toujours|aussi|déjà))?${THAT}`,
    ].join('|'),
  },
  weak: String.raw`\b(?:peut-être|probablement|sans doute|possiblement|presque|parfois|apparemment|en théorie)${THAT}`,
  condition: String.raw`\b(?:si|sauf si|à condition|pourvu|à moins|tant)\b(?! bien| peu| grand| petit| longtemps| important| difficile| facile)|\bs['’]ils?\b`,
  harmless: String.raw`\bsans qu(?:e |['’])[^,.;]{1,60}(?=,)|\b(?:si (?:vous (?:voulez|me|regardez|permettez)|on (?:veut|regarde)|je (?:me souviens|peux|ne me trompe)|tu veux)|même s(?:i|['’]ils?)|comme si|et si|si seulement|tant que ça|tant mieux|tant pis)\b`,
  opens: String.raw`\b(?:et|mais|ou|donc|car|parce|qui|que|quand|lorsque|puis)\b`,
  turns: String.raw`\b(?:mais|car|parce|puisque|cependant|pourtant|or)\b|;`,
  after: {
    reported: String.raw`,? (?:comme )?(?:(?:${SAYS})(?:-(?:il|elle|on|ils|elles))? ?(?:(?!(?:je|nous)\b)[\p{L}'’-]+ ?){0,4}|(?!(?:je|nous|et|mais|qui|car|donc)\b)(?:[\p{L}'’-]+ ){1,3}(?:${SAYS}))(?=\s*(?:[,.;:!?]|$))|, (?:paraît-il|dit-on|selon|d['’]après)\b`,
    supposed: String.raw`,? (?:pensais-je|croyais-je|je (?:pensais|croyais|espérais))\b`,
  },
  speech: String.raw`(?:^|[,.;] )(?!(?:ma|mon|mes|notre|nos|je|nous)\b)(?:[\p{L}'’-]+ ?){1,4}:`,
  tag: String.raw`(?:non|hein|n['’]est-ce pas|pas vrai|d['’]accord|vous voyez|vous savez|oui)`,
  asks: String.raw`(?:et |mais |alors )*(?:est-ce|qui|que|qu['’]|quand|où|pourquoi|comment|combien|quels?|quelles?|\p{L}+-(?:vous|tu|il|elle|ils|elles|on|nous|je))\b`,
};
