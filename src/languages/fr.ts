/** French. */
import { FR_LABELS } from './labels/fr.js';
import { FR_SCOPE } from './scope/fr.js';
import { FR_NEGATION } from './negation/fr.js';
import { FR_NUMBERS } from './numbers/fr.js';
import type { LanguageRecord } from './language-record.js';

export const FR: LanguageRecord = {
  tag: 'fr',
  writing: 'Latin',
  labels: FR_LABELS,
  telling:
    'le la les l un une des du d de au aux et ou mais où que qu qui quoi dont quand comment pourquoi si je j tu il elle on nous vous ils elles me m te t se s ce c cette ces cet mon ma mes ton son sa ses notre nos votre vos leur leurs ne n pas jamais rien personne plus aucun aucune ni sans guère est sont était étaient suis es sommes êtes été être a ai as avons avez ont avait avoir fait faire dit peut peux dans en à par pour sur sous avec chez vers entre avant après très aussi bien encore toujours tout tous toute toutes même y comme donc parce car lui eux moi toi ça là va oui non bon',
  abbreviations: String.raw`Mme|Mlle|MM|Mgr|Me|Dr|Pr|St|Ste|[Ee]tc|[Cc]f|[Ee]nv|av|apr|J\.-C|[Cc]\.-à-d`,
  negation: FR_NEGATION,
  scope: FR_SCOPE,
  numbers: FR_NUMBERS,
  saying:
    'dit|disait|a dit|déclare|a déclaré|déclarait|explique|a expliqué|expliquait|ajoute|a ajouté|raconte|a raconté|affirme|a affirmé|répond|a répondu|répondit|demande|a demandé|souligne|estime|écrit|a écrit|précise|reconnaît|admet|assure|confie|se souvient|rappelle|insiste|plaisante|prévient|pense|croit|selon',
  unnamedTheme: { fr: 'Thème {number}\u00a0: à nommer| (mots\u00a0: {words})' },
  quotationMarks: { fr: '«\u00a0|\u00a0»|“|”' },
};
