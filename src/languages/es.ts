/** Spanish. */
import { ES_LABELS } from './labels/es.js';
import { ES_SCOPE } from './scope/es.js';
import { ES_NEGATION } from './negation/es.js';
import { ES_NUMBERS } from './numbers/es.js';
import type { LanguageRecord } from './language-record.js';

export const ES: LanguageRecord = {
  tag: 'es',
  writing: 'Latin',
  labels: ES_LABELS,
  telling:
    'el la los las lo un una unos unas y e o u pero sino que qué quien quién cuando cuándo como cómo donde dónde por para porque si sí de del al a en con sin sobre entre hasta desde hacia yo tú él ella usted nosotros ellos ellas ustedes me te se nos le les mi mis tu tus su sus nuestro nuestra nuestros este esta esto estos estas ese esa eso aquel no nunca jamás nada nadie ningún ninguna ninguno tampoco ni es son era eran fue ser está están estaba hay he ha hemos han había hemos tiene tenemos hacer hace muy más también ya todo todos todas cada mucho muchos otro otra entonces ahora aquí ja va pues bueno',
  abbreviations: String.raw`Sra?s?|Srta|Dra?|D|Dña|Uds?|Vds?|[Ee]tc|[Pp]\.\s?ej|[Aa]prox|[Aa]v|EE|UU|a\.\s?C|d\.\s?C|Lic|Ing|Prof|Sto|Sta|Gral`,
  negation: ES_NEGATION,
  scope: ES_SCOPE,
  numbers: ES_NUMBERS,
  saying:
    'dice|dijo|decía|ha dicho|dicen|afirma|afirmó|explica|explicó|cuenta|contó|añade|añadió|responde|respondió|contesta|contestó|pregunta|preguntó|señala|señaló|asegura|aseguró|recuerda|recordó|reconoce|reconoció|admite|admitió|insiste|insistió|escribe|escribió|advierte|advirtió|comenta|comentó|cree|piensa|opina|según',
  unnamedTheme: { es: 'Tema {number}: falta el título| (palabras: {words})' },
  quotationMarks: { es: '«|»|“|”', 'es-MX': '“|”|‘|’' },
};
