/** Italian. */
import { IT_LABELS } from './labels/it.js';
import { IT_SCOPE } from './scope/it.js';
import { IT_NEGATION } from './negation/it.js';
import { IT_NUMBERS } from './numbers/it.js';
import type { LanguageRecord } from './language-record.js';

export const IT: LanguageRecord = {
  tag: 'it',
  writing: 'Latin',
  labels: IT_LABELS,
  telling:
    'il lo la i gli le l un uno una e ed o ma che chi cui quando come dove perché se sì di del dello della dei degli delle d al allo alla ai agli alle a da dal dalla dai in nel nella nei nelle con su sul sulla per tra fra io tu lui lei noi voi loro mi ti si ci vi ne mio mia suo sua nostro nostra questo questa questi quello quella non mai nulla niente nessuno nessuna né neanche nemmeno neppure senza è sono era erano sei siamo essere stato ha ho hanno abbiamo aveva avere fa fare molto più anche già tutto tutti ogni altro altra poi ora qui così però va bene ecco',
  abbreviations: String.raw`[Ss]ig|[Ss]igg|[Ss]ig\.ra|[Ss]ig\.na|[Dd]ott|[Dd]ott\.ssa|[Pp]rof|[Pp]rof\.ssa|[Ii]ng|[Aa]vv|[Ee]cc|a\.\s?C|d\.\s?C|S\.p\.A|[Aa]d es`,
  negation: IT_NEGATION,
  scope: IT_SCOPE,
  numbers: IT_NUMBERS,
  saying:
    'dice|disse|diceva|ha detto|dicono|afferma|affermò|ha affermato|spiega|spiegò|ha spiegato|racconta|raccontò|ha raccontato|aggiunge|aggiunse|ha aggiunto|risponde|rispose|ha risposto|chiede|chiese|ha chiesto|sottolinea|assicura|ricorda|ricordò|riconosce|ammette|ammise|insiste|scrive|scrisse|avverte|commenta|crede|pensa|sostiene|secondo',
  unnamedTheme: { it: 'Tema {number}: manca il titolo| (parole: {words})' },
  quotationMarks: { it: '«|»|“|”' },
};
