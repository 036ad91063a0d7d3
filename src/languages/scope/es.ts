/** What Spanish speakers report, suppose, ask or set a condition for, and what they claim. */
import { romanceScope } from './romance.js';

export const ES_SCOPE = romanceScope({
  that: 'que',
  mine: 'yo|nosotros|nosotras|mi|mis|nuestro|nuestra|nuestros|nuestras',
  claims:
    'creo|creemos|pienso|pensamos|digo|decimos|he dicho|diría|diríamos|sé|sabemos|veo|vemos|siento|supongo|me parece|nos parece|opino|afirmo|admito|reconozco|recuerdo|considero|he visto|hemos visto|descubrimos|aprendí|aprendimos|estoy (?:segur[oa]|convencid[oa]|orgullos[oa])|estamos (?:segur[oa]s|convencid[oa]s)|tengo que decir|debo decir|puedo decir|quiero decir|les digo|le digo|te digo|les aseguro',
  fillers:
    'como (?:ya )?(?:(?:les?|te|os) )?(?:dije|he dicho|digo|dijimos|decía|decíamos|comentaba|contaba)|en mi opinión|a mi juicio|para mí|la verdad es|lo cierto es|es verdad|es cierto|sinceramente|francamente|claro|por supuesto|en realidad|de hecho|mire|mira|ya sabe|ya sabes|bueno|pues|el problema es',
  interjections:
    'bueno|pues|eh+|este|mire|mira|ya sabes?|claro|por supuesto|una y otra vez|por ejemplo|otra vez',
  says: 'dice|dicen|decía|decían|dijo|dijeron|ha dicho|han dicho|afirman?|afirmó|afirmaron|asegura|aseguran|aseguró|cree|creen|creía|creían|piensa|piensan|sostiene|sostienen|cuenta|cuentan|contó|escribe|escribió|escriben|teme|temen|advierte|advierten|advirtió|prometió|prometen|acusan|se quejan de|nos dijo|me dijo|nos dijeron|me dijeron',
  hearsay:
    'según [^,]{1,40},|supuestamente|presuntamente|se dice|se cuenta|he oído|hemos oído|he leído|oí|oímos|leí|al parecer',
  asks: '¿?es verdad|¿?es cierto|¿?cree(?:s|n)? usted|¿?cree(?:s|n)?(?= que)|¿?piensas?|¿?diría usted|preguntan?|preguntó|preguntaron|preguntaba',
  whether:
    '(?:sé|sabe|sabemos|saber|ver|pregunto|preguntan?|preguntó|preguntaron|preguntaba|duda|dudo)(?: \\p{L}+)? si',
  supposes:
    '(?:yo |nosotros )?(?:pensaba|pensábamos|creía|creíamos|creí|pensé|esperaba|esperábamos|temía|temíamos|espero|esperamos|ojalá|deseo|deseaba|soñaba|soñábamos|quisiera|me gustaría|estaba (?:\\p{L}+ )?(?:segur[oa]|convencid[oa])|estábamos (?:\\p{L}+ )?(?:segur[oa]s|convencid[oa]s))',
  imagines: 'imagin(?:e|en|a|emos)(?:se|te)?|imagínese|imagínate|supongamos|pongamos|digamos|como si|y si',
  denies:
    '(?:sería|es|era) (?:\\p{L}+ )?(?:mentira|mentir|falso|absurdo|exagerado|injusto|un mito|una mentira)(?: (?:decir|afirmar|pensar|creer))?',
  rumours:
    '(?:la|el|esa|ese) (?:\\p{L}+ )?(?:idea|rumor|mito|acusación|leyenda|impresión|temor|sospecha)(?: de)?',
  weak: 'quizás?|tal vez|probablemente|posiblemente|acaso|casi|a veces|a lo mejor',
  condition: 'si|a menos|siempre y cuando|con tal|salvo|excepto|a condición',
  harmless:
    'si (?:me pregunta\\p{L}*|quiere\\p{L}*|mira\\p{L}*|se mira|no recuerdo mal|mal no recuerdo|soy (?:sincer[oa]|honest[oa])|acaso)|aun si|incluso si|como si|por si',
  opens: 'y|e|pero|o|porque|que|quien|cuando|donde|mientras|pues|entonces|sino',
  turns: 'pero|porque|aunque|sino|ya que|sin embargo',
  tag: '¿?(?:no|verdad|cierto|no es cierto|no es verdad|eh|sabe|sabes|vale|ves)',
  questions: 'qué|quién|quiénes|cuándo|dónde|por qué|cómo|cuál|cuánto|acaso',
});
