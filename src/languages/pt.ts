/** Portuguese. */
import type { LanguageRecord } from './language-record.js';

export const PT: LanguageRecord = {
  tag: 'pt',
  writing: 'Latin',
  telling:
    'o a os as um uma uns umas e ou mas que quem quando como onde por porque se sim de do da dos das no na nos nas ao à aos às em com sem sobre entre até desde pelo pela eu tu ele ela você nós eles elas vocês me te se lhe meu minha seu sua seus nosso nossa nossos este esta isto esse essa isso aquele não nunca jamais nada ninguém nenhum nenhuma nem tampouco é são era eram foi ser está estão estava há tem temos tinha têm fazer faz muito mais também já todo todos tudo cada outro outra então agora aqui depois vai vamos',
};
