/** How Portuguese writes quantities. */
import type { NumberRecord } from './number-record.js';

export const PT_NUMBERS: NumberRecord = {
  system: 'spaced',
  grouping: String.raw`.\u00a0\u202f\u2009`,
  decimal: ',',
  scales: [
    ['centos?', 1e2],
    ['mil milhões', 1e9],
    ['mil', 1e3],
    ['milhões|milhão|mi', 1e6],
    ['bilhões|bilhão|bi', 1e9],
    ['trilhões|trilhão', 1e12],
  ],
  units: {
    pp: 'pontos? percentua(?:l|is)',
    '%': '%|por cento',
    '‰': '‰|por mil',
    USD: '(?:de )?dólar(?:es)?|usd',
    EUR: '€|(?:de )?euros?|eur',
    BRL: '(?:de )?reais|brl',
    GBP: '(?:de )?libras esterlinas',
    JPY: '(?:de )?ienes',
    CNY: '(?:de )?yuans?',
    year: 'anos?',
    month: 'mês|meses',
    week: 'semanas?',
    day: 'dias?',
    hour: 'horas?',
    minute: 'minutos?',
    second: 'segundos?',
    kg: 'quilogramas?|quilos?',
    km: 'quil[óô]metros?',
  },
  minus: 'menos',
  naming: 'n[.º°]*|número|versão|página|capítulo|episódio|seção|secção|fase|nível|artigo|classe|ano',
  ranking: 'º|ª|o|a|h',
  vague:
    '(?:metade|terço|quarto|quinto|décimo|centésimo|milésimo|fração) (?:de|do|dos)|alguns|algumas|uns|vários|e meio|e meia|e poucos',
  range: 'a|ou|e|até|[-–—]',
  months:
    '(?:de )?(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
};
