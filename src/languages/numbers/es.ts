/** How Spanish writes quantities. */
import type { NumberRecord } from './number-record.js';

export const ES_NUMBERS: NumberRecord = {
  system: 'spaced',
  grouping: String.raw`.\u00a0\u202f\u2009`,
  decimal: ',',
  scales: [
    ['cientos?', 1e2],
    ['mil millones', 1e9],
    ['mil', 1e3],
    ['millones|millón', 1e6],
    ['billones|billón', 1e12],
  ],
  units: {
    pp: 'puntos? porcentual(?:es)?',
    '%': '%|por ciento|por cien',
    '‰': '‰|por mil',
    USD: '(?:de )?dólar(?:es)?|usd',
    EUR: '€|(?:de )?euros?|eur',
    GBP: '(?:de )?libras esterlinas',
    JPY: '(?:de )?yenes',
    CNY: '(?:de )?yuanes',
    year: 'años?',
    month: 'mes(?:es)?',
    week: 'semanas?',
    day: 'días?',
    hour: 'horas?',
    minute: 'minutos?',
    second: 'segundos?',
    kg: 'kilogramos?|kilos?',
    km: 'kilómetros?',
  },
  minus: 'menos',
  naming: 'n[.º°]*|número|versión|página|capítulo|episodio|sección|fase|nivel|artículo|clase|año',
  ranking: 'º|ª|er|ro|do|to|h',
  vague:
    '(?:mitad|tercio|tercera parte|cuarto|cuarta parte|quinto|quinta parte|décimo|décima|décima parte|centésima|fracción) (?:de|del)(?: los| el)?|algunos|unos cuantos|varios|y medio|y pico',
  range: 'a|o|y|hasta|[-–—]',
  months:
    '(?:de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
};
