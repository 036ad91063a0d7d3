/** What Italian speakers report, suppose, ask or set a condition for, and what they claim. */
import { romanceScope } from './romance.js';

export const IT_SCOPE = romanceScope({
  that: 'che',
  mine: 'io|noi|mio|mia|miei|mie|nostro|nostra',
  claims:
    'credo|crediamo|penso|pensiamo|dico|diciamo|ho detto|abbiamo detto|direi|diremmo|so|sappiamo|vedo|vediamo|sento|suppongo|mi sembra|mi pare|ci sembra|ritengo|affermo|ammetto|riconosco|ricordo|considero|ho visto|abbiamo visto|abbiamo scoperto|ho imparato|sono (?:sicur[oa]|convint[oa]|orgoglios[oa])|siamo (?:sicur[ie]|convint[ie])|devo dire|posso dire|voglio dire|le assicuro|vi assicuro',
  fillers:
    'come (?:ho detto|dicevo|dico|abbiamo detto)|secondo me|a mio parere|per me|la verità è|è vero|è certo|sinceramente|francamente|certo|in realtà|di fatto|guardi|guarda|sa|sai|beh|insomma|il problema è',
  interjections:
    "beh|be['’]|ecco|ehm?|allora|guardi|guarda|sa|sai|certo|più volte|mille volte|per esempio|insomma",
  says: 'dice|dicono|diceva|dicevano|disse|dissero|ha detto|hanno detto|afferma|affermano|ha affermato|assicura|assicurano|crede|credono|credeva|credevano|pensa|pensano|sostiene|sostengono|racconta|raccontano|raccontò|scrive|scrisse|scrivono|teme|temono|avverte|avvertono|promise|promettono|accusano|si lamentano|mi disse|ci disse|mi ha detto|ci ha detto|mi hanno detto|ci hanno detto',
  hearsay:
    '(?<!\\p{L})secondo (?!me|noi)[^,]{1,40},|presumibilmente|si dice|si racconta|ho sentito(?: dire)?|abbiamo sentito(?: dire)?|ho letto|a quanto pare|pare',
  asks: 'è vero|crede lei|lei crede|pensa lei|lei pensa|direbbe|chiedono|chiede|chiese|chiesero|ha chiesto|hanno chiesto',
  whether:
    '(?:so|sa|sappiamo|sapere|vedere|chiedo|chiedono|chiede|chiese|ha chiesto|hanno chiesto|dubito)(?: \\p{L}+)? se',
  supposes:
    '(?:io |noi )?(?:pensavo|pensavamo|credevo|credevamo|speravo|speravamo|temevo|temevamo|spero|speriamo|magari|vorrei|vorremmo|sognavo|sognavamo|ero (?:\\p{L}+ )?(?:sicur[oa]|convint[oa])|eravamo (?:\\p{L}+ )?(?:sicur[ie]|convint[ie])|ho (?:sempre )?(?:creduto|sperato)|(?:ho|abbiamo) pensato)',
  imagines: 'immagin(?:i|iamo|a|ate)|supponiamo|supponga|mettiamo|poniamo|come se|e se',
  denies:
    '(?:sarebbe|è|era) (?:\\p{L}+ )?(?:una bugia|mentire|falso|assurdo|esagerato|ingiusto|un mito|una menzogna)(?: (?:dire|affermare|pensare|credere))?',
  rumours: "(?:l['’]idea|la voce|il mito|l['’]accusa|la leggenda|l['’]impressione|il timore|il sospetto)",
  weak: 'forse|probabilmente|possibilmente|quasi|a volte|talvolta|magari',
  condition: 'se|a meno|purché|a patto|a condizione|salvo|tranne|qualora',
  harmless:
    'se (?:me lo chiede\\p{L}*|vuole|vuoi|guarda\\p{L}*|non sbaglio|ricordo bene|devo essere)|anche se|come se|se mai|se non altro',
  opens: 'e|ed|ma|o|perché|che|chi|quando|dove|mentre|quindi|allora|bensì',
  turns: 'ma|perché|sebbene|benché|però|tuttavia|invece',
  tag: 'no|vero|non è vero|giusto|eh|sa|sai|capisce|va bene',
  questions: 'che|cosa|chi|quando|dove|perché|come|quale|quanto|forse',
});
