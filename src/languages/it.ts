/** Italian. */
import type { LanguageRecord } from './language-record.js';

export const IT: LanguageRecord = {
  tag: 'it',
  writing: 'Latin',
  telling:
    'il lo la i gli le l un uno una e ed o ma che chi cui quando come dove perché se sì di del dello della dei degli delle d al allo alla ai agli alle a da dal dalla dai in nel nella nei nelle con su sul sulla per tra fra io tu lui lei noi voi loro mi ti si ci vi ne mio mia suo sua nostro nostra questo questa questi quello quella non mai nulla niente nessuno nessuna né neanche nemmeno neppure senza è sono era erano sei siamo essere stato ha ho hanno abbiamo aveva avere fa fare molto più anche già tutto tutti ogni altro altra poi ora qui così però',
};
