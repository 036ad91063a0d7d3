/** Labels of transcripts in German. */
import type { LabelWords } from './label-record.js';

export const DE_LABELS: LabelWords = {
  hosts:
    'frage|moderator|moderatorin|moderation|interviewer|interviewerin|reporter|reporterin|journalist|journalistin',
  guests: 'antwort|gast|befragter|befragte|interviewte|interviewter|zeitzeuge|zeitzeugin',
  others:
    'sprecher|sprecherin|produzent|produzentin|anrufer|anruferin|übersetzer|übersetzerin|zuschauer|zuschauerin|zuhörer|zuhörerin|dolmetscher|dolmetscherin|teilnehmer|teilnehmerin|mann|frau|kind|junge|mädchen',
  unknowns:
    'unbekannt|unbekannter|unbekannte|unbekannter sprecher|unbekannte sprecherin|stimme|männerstimme|frauenstimme|stimme aus dem off',
  groups: 'alle|beide|publikum|gemeinsam',
  and: 'und|u.',
  headers:
    'datum|ort|dauer|zeit|länge|interview mit|gespräch mit|interviewpartner|interviewpartnerin|interviewerin|teilnehmer|aufnahme|aufgenommen am|titel|thema|projekt|archiv|sprache|transkript|transkription|transkribiert von|urheberrecht|rechte|quelle|datei|stichworte|anmerkung|hinweis',
  mail: 'von|gesendet|an|kopie|cc|bcc|betreff|datum|anlagen|antwort an',
  breaks: 'pause|werbung|musik|jingle|einspieler|intro|outro|abspann|ende der aufnahme|ende',
  adverts:
    'werbung|werbepause|werbeblock|werbeunterbrechung|werbespot|anzeige|reklame|sponsor|sponsoren|sponsorhinweis',
  advertEnds:
    'zurück zur sendung|zurück zum gespräch|zurück zum interview|ende|weiter im gespräch|weiter geht’s',
  directions:
    'lacht|lachen|lachend|beide lachen|alle lachen|gelächter|applaus|beifall|musik|pause|lange pause|schweigt|seufzt|hustet|räuspert sich|unverständlich|unv|durcheinander|stille|geräusch|lächelt|nickt',
  openers:
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|mein|meine|meinen|unser|unsere|dein|deine|sein|seine|ihr|ihre|ihren|kein|keine|ich|wir|du|er|sie|es|man|ja|nein|also|und|aber|oder|denn|dann|jetzt|hier|da|was|warum|wie|wann|wo|wer|welche|weil|wenn|in|auf|an|von|für|mit|aus|bei|zu|nicht|nie|immer|erstens|zweitens|drittens|schließlich|vielleicht|beispiel|fazit|ergebnis|hinweis|warnung|tipp|problem|lösung|grund|regel|punkt|wichtig|kurz|kurze|lang|klar|genau|richtig|falsch|gut|schlecht|heute|morgen|gestern|nur|noch|alles|nichts|viele|wenige|einfach|ehrlich|frage|antwort|tatsache|kurzum|merke|achtung|zwei|drei|dieser|diese|dieses|jeder|jede|jedes',
  footers: [
    String.raw`(?:automatisch )?(?:transkribiert|transkript|transkription|untertitel|untertitelt)(?: erstellt| wurde| von| durch| mit|:| im Auftrag).{0,120}`,
    String.raw`alle rechte vorbehalten.{0,80}`,
    String.raw`seite \d{1,4}(?: von \d{1,4})?`,
  ],
};
