/** Labels of transcripts in French. */
import type { LabelWords } from './label-record.js';

export const FR_LABELS: LabelWords = {
  hosts:
    'question|animateur|animatrice|intervieweur|intervieweuse|journaliste|présentateur|présentatrice|modérateur|modératrice',
  guests: 'réponse|invité|invitée|interviewé|interviewée',
  others:
    'réalisateur|réalisatrice|traducteur|traductrice|auditeur|auditrice|intervenant|intervenante|locuteur|locutrice|interprète|opérateur|opératrice|participant|participante|narrateur|narratrice|homme|femme|enfant|spectateur|spectatrice',
  unknowns: 'inconnu|inconnue|voix|voix off|intervenant inconnu|non identifié',
  groups: 'tous|ensemble|public',
  and: 'et',
  headers:
    'date|lieu|durée|titre|sujet|langue|transcription|transcrit par|droits|source|fichier|mots-clés|entretien avec|participants',
  mail: 'de|envoyé|à|cc|cci|objet|date|pièces jointes',
  breaks: 'pause|musique|jingle|générique|publicité|fin',
  adverts:
    'publicité|publicités|pub|pubs|page de publicité|page de pub|pause publicitaire|annonce publicitaire|message publicitaire|sponsor|partenaire',
  advertEnds: "retour à l’émission|retour à l'émission|retour à l’entretien|retour à l'entretien|reprise",
  directions:
    'rires|rire|rit|il rit|elle rit|applaudissements|musique|silence|soupir|soupire|inaudible|toux|brouhaha|sourit',
  openers:
    'le|la|les|un|une|des|mon|ma|mes|notre|nos|votre|son|sa|ses|leur|ce|cette|ces|je|nous|tu|vous|il|elle|on|oui|non|et|mais|ou|donc|alors|maintenant|ici|quoi|pourquoi|comment|quand|où|qui|si|dans|sur|avec|pour|de|à|en|jamais|toujours|enfin|bref|résultat|exemple|problème|conclusion|attention|note|remarque|conseil|autre|tout|rien|surtout',
  footers: [
    String.raw`(?:transcription|transcrit|sous-titres?|sous-titrage)(?: réalisée?s?| fournie?s?| automatique| effectuée?s?)*(?: par| avec|:)?.{0,120}`,
    String.raw`tous droits réservés.{0,80}`,
  ],
};
