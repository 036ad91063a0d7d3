/** How Italian writes quantities. */
import type { NumberRecord } from './number-record.js';

export const IT_NUMBERS: NumberRecord = {
  system: 'spaced',
  grouping: String.raw`.\u00a0\u202f\u2009’'`,
  decimal: ',',
  scales: [
    ['cento', 1e2],
    ['mila|mille', 1e3],
    ['milioni|milione|mln', 1e6],
    ['miliardi|miliardo|mld', 1e9],
    ['bilioni|bilione', 1e12],
  ],
  units: {
    pp: 'punti percentuali|punto percentuale',
    '%': '%|per ?cento',
    '‰': '‰|per mille',
    USD: '(?:di )?dollar[oi]|usd',
    EUR: '€|(?:di )?euro|eur',
    GBP: '(?:di )?sterline',
    JPY: '(?:di )?yen',
    CNY: '(?:di )?yuan',
    year: 'ann[oi]',
    month: 'mes[ei]',
    week: 'settiman[ae]',
    day: 'giorn[oi]',
    hour: 'or[ae]',
    minute: 'minut[oi]',
    second: 'second[oi]',
    kg: 'chilogramm[oi]|chil[oi]',
    km: 'chilometr[oi]',
  },
  minus: 'meno',
  naming: 'n[.º°]*|numero|versione|pagina|capitolo|episodio|sezione|fase|livello|articolo|classe|anno',
  ranking: 'º|ª|°|esimo|esima|h',
  vague:
    '(?:metà|terzo|quarto|quinto|decimo|centesimo|millesimo|frazione) (?:di|del|dello|dell’)|alcuni|alcune|qualche|diversi|parecchi|e mezzo|e mezza|e rotti',
  range: 'a|o|e|fino a|[-–—]',
  months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
};
