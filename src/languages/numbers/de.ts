/** How German writes quantities. */
import type { NumberRecord } from './number-record.js';

export const DE_NUMBERS: NumberRecord = {
  system: 'spaced',
  grouping: String.raw`.\u00a0\u202f\u2009’'`,
  decimal: ',',
  scales: [
    ['hundert', 1e2],
    [String.raw`tausend|tsd\.?`, 1e3],
    [String.raw`million(?:en)?|mio\.?`, 1e6],
    [String.raw`milliarden?|mrd\.?`, 1e9],
    [String.raw`billion(?:en)?|bio\.?`, 1e12],
  ],
  units: {
    pp: 'prozentpunkten?',
    '%': '%|prozent(?:ig(?:e[mnrs]?)?)?',
    '‰': '‰|promille',
    USD: 'us-dollars?|dollars?|usd',
    EUR: '€|euros?|eur',
    GBP: 'pfund sterling|gbp',
    CHF: 'franken|chf',
    JPY: 'yen',
    CNY: 'yuan|renminbi',
    year: 'jahren?|jahre',
    month: 'monaten?|monate?',
    week: 'wochen?',
    day: 'tagen?|tage?',
    hour: 'stunden?',
    minute: 'minuten?',
    second: 'sekunden?',
    kg: 'kilogramm|kilos?',
    km: 'kilometern?',
  },
  minus: 'minus',
  naming:
    'nr|nummer|version|seite|kapitel|folge|abschnitt|phase|stufe|klasse|gleis|artikel|paragraf|jahr|ab|anno',
  ranking: String.raw`\.(?=\s*\p{L})|er|te[rnms]?|uhr`,
  vague:
    '(?:hälfte|drittel|viertel|fünftel|zehntel|hundertstel|tausendstel|bruchteil) (?:von|der|des)|einige|mehrere|paar|zig|hunderte|tausende|millionen von|oder so|einhalb',
  range: 'bis|oder|und|[-–—]',
  months: 'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
};
