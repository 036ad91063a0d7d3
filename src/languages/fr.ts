/** French. */
import type { LanguageRecord } from './language-record.js';

export const FR: LanguageRecord = {
  tag: 'fr',
  writing: 'Latin',
  telling:
    'le la les l un une des du d de au aux et ou mais où que qu qui quoi dont quand comment pourquoi si je j tu il elle on nous vous ils elles me m te t se s ce c cette ces cet mon ma mes ton son sa ses notre nos votre vos leur leurs ne n pas jamais rien personne plus aucun aucune ni sans guère est sont était étaient suis es sommes êtes été être a ai as avons avez ont avait avoir fait faire dit peut peux dans en à par pour sur sous avec chez vers entre avant après très aussi bien encore toujours tout tous toute toutes même y comme donc parce car lui eux moi toi',
};
