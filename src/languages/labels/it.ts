/** Labels of transcripts in Italian. */
import type { LabelWords } from './label-record.js';

export const IT_LABELS: LabelWords = {
  hosts: 'domanda|conduttore|conduttrice|intervistatore|intervistatrice|moderatore|moderatrice|giornalista',
  guests: 'risposta|ospite|intervistato|intervistata',
  others:
    'produttore|produttrice|traduttore|traduttrice|ascoltatore|ascoltatrice|interprete|operatore|partecipante|narratore|narratrice|uomo|donna',
  unknowns: 'sconosciuto|sconosciuta|voce|voce fuori campo|non identificato|non identificata',
  groups: 'tutti|entrambi|pubblico|insieme',
  and: 'e|ed',
  headers:
    'data|luogo|durata|titolo|tema|argomento|lingua|trascrizione|trascritto da|diritti|fonte|file|partecipanti',
  mail: 'da|inviato|a|cc|ccn|oggetto|data',
  breaks: 'pausa|musica|sigla|pubblicità|intervallo|fine',
  adverts: 'pubblicità|annuncio|annunci|pausa pubblicitaria|sponsor',
  advertEnds: 'di nuovo in studio|rieccoci|torniamo al programma',
  directions: 'ride|risate|risata|applausi|musica|silenzio|pausa|sospira|incomprensibile|tossisce|inudibile',
  openers:
    'il|lo|la|i|gli|le|un|uno|una|mio|mia|nostro|nostra|suo|sua|questo|questa|quello|quella|io|noi|lui|lei|sì|no|e|ma|o|allora|adesso|ora|qui|che|perché|come|quando|dove|chi|se|in|con|per|di|mai|sempre|infine|risultato|esempio|problema|conclusione|attenzione|nota|consiglio|altro|altra|tutto|niente|primo|secondo',
  footers: [
    String.raw`(?:trascrizione|trascritto|sottotitoli|sottotitolato)(?: realizzat[oaie]| automatic[oaie])*(?: da| con| di|:).{0,120}`,
    String.raw`tutti i diritti riservati.{0,80}`,
  ],
};
