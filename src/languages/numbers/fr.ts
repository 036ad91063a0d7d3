/** How French writes quantities. */
import type { NumberRecord } from './number-record.js';

export const FR_NUMBERS: NumberRecord = {
  system: 'spaced',
  grouping: String.raw`\u00a0\u202f\u2009`,
  decimal: ',',
  scales: [
    ['cents?', 1e2],
    ['mille', 1e3],
    ['millions?', 1e6],
    ['milliards?|mds?', 1e9],
    ['billions?', 1e12],
  ],
  units: {
    pp: 'points? de pourcentage',
    '%': '%|pour ?cent',
    '‰': '‰|pour mille',
    USD: 'dollars?(?: américains?)?|usd',
    EUR: '€|euros?|eur',
    GBP: 'livres? sterling',
    JPY: 'yens?',
    CNY: 'yuans?',
    year: 'ans?|années?',
    month: 'mois',
    week: 'semaines?',
    day: 'jours?',
    hour: 'heures?(?! du)',
    minute: 'minutes?',
    second: 'secondes?',
    kg: 'kilogrammes?|kilos?',
    km: 'kilomètres?',
  },
  minus: 'moins',
  naming: 'n°|numéro|version|page|chapitre|épisode|section|phase|niveau|article|classe|année|en l’an',
  ranking: 'er|ère|re|e|ème|eme|h',
  vague:
    '(?:moitié|tiers|quart|cinquième|dixième|centième|millième|fraction) (?:de|des|d’)|quelques|plusieurs|une? poignée de|et demie?|et quelques',
  range: 'à|ou|et|[-–—]',
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
};
