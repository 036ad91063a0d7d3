/** Portuguese. */
import { PT_LABELS } from './labels/pt.js';
import { PT_SCOPE } from './scope/pt.js';
import { PT_NEGATION } from './negation/pt.js';
import { PT_NUMBERS } from './numbers/pt.js';
import type { LanguageRecord } from './language-record.js';

export const PT: LanguageRecord = {
  tag: 'pt',
  writing: 'Latin',
  labels: PT_LABELS,
  telling:
    'o a os as um uma uns umas e ou mas que quem quando como onde por porque se sim de do da dos das no na nos nas ao à aos às em com sem sobre entre até desde pelo pela eu tu ele ela você nós eles elas vocês me te se lhe meu minha seu sua seus nosso nossa nossos este esta isto esse essa isso aquele não nunca jamais nada ninguém nenhum nenhuma nem tampouco é são era eram foi ser está estão estava há tem temos tinha têm fazer faz muito mais também já todo todos tudo cada outro outra então agora aqui depois vai vamos tá bem pois',
  abbreviations: String.raw`Sra?s?|Srta|Dra?|Exm[oa]|Prof[aª]?|Eng|[Ee]tc|[Pp]\.\s?ex|[Aa]prox|[Aa]v|a\.\s?C|d\.\s?C|Ltda|Cia|Sto|Sta`,
  negation: PT_NEGATION,
  scope: PT_SCOPE,
  numbers: PT_NUMBERS,
  saying:
    'diz|disse|dizia|dizem|afirma|afirmou|explica|explicou|conta|contou|acrescenta|acrescentou|responde|respondeu|pergunta|perguntou|ressalta|ressaltou|garante|garantiu|lembra|lembrou|recorda|recordou|reconhece|reconheceu|admite|admitiu|insiste|insistiu|escreve|escreveu|alerta|alertou|comenta|comentou|acredita|pensa|opina|segundo',
  unnamedTheme: { pt: 'Tema {number}: falta o título| (palavras: {words})' },
  quotationMarks: { pt: '«|»|“|”', 'pt-BR': '“|”|‘|’' },
};
