/** What turns a statement round in German, and how far that reaches. */
import type { ClauseNegation } from './negation-rules.js';

const NEGATIONS = [
  'nicht|nichts|nich|nix|nie|niemals|nimmer|niemand(?:en|em|es)?|nirgends|nirgendwo(?:hin|her)?|kein(?:e|en|em|er|es|s)?|keinerlei',
  'keinesfalls|keineswegs|mitnichten|weder|kaum|selten|wenige[rn]? als|wenige|wenigen|ohne|außer|alles andere als|schwerlich|anstatt|anstelle|statt(?! ?finde| dessen)|geschweige',
  // Separable verbs part: “wir lehnen es ab”, “wir hörten damit auf”.
  String.raw`lehn(?:e|st|t|en|te|ten|test|tet)(?=[^.;!?]*\bab\b)|hör(?:e|st|t|en|te|ten|test|tet)(?=[^.;!?]*\bauf\b)|streit(?:e|est|et|en)(?=[^.;!?]*\bab\b)|stritt(?:en)?(?=[^.;!?]*\bab\b)`,
  'ab(?:ge|zu)?lehn(?:en|t|te|ten)|abgestritten|abzustreiten|auf(?:ge|zu)?hör(?:en|t)|verwehr(?:en|t|te|ten)|weiger(?:e|n|t|te|ten|st)|geweigert|verweiger(?:e|n|t|te|ten)',
  String.raw`bestreite[nt]?|bestritt(?:en)?|leugne[nt]?|leugnete[n]?|geleugnet|vernein(?:e|t|en|te|ten)|dementier(?:e|t|en|te|ten)|bezweif(?:le|eln|elt|elte|elten)|zweif(?:le|eln|elt|elte|elten)|Zweifel`,
  'verbiet(?:e|et|en)|verbot(?:en)?|verhinder(?:e|n|t|te|ten)|vermeide[nt]?|vermied(?:en)?|unterl(?:asse|ässt|assen|ieß|ießen)|versäum(?:t|te|ten)|verzicht(?:e|et|en|ete|eten)',
  'unmöglich|unfähig|undenkbar|unwahrscheinlich|falsch|unwahr|gelogen|Lüge|Unsinn|Quatsch|Gerücht|Irrtum|außerstande|von wegen|(?:ist|war|sind|waren|wäre) (?:(?:ja|doch|nur|bloß|alles|natürlich) )*(?:(?:ein|eine|reines|reine) )?(?:(?:Ammen)?Märchen|Legende|Mythos|Missverständnis|Trugschluss|Erfindung)',
].join('|');

/** Verbs that tell who did it, and are no adjectives. */
const TOLD =
  '(?:bin|sind|ist|habe|haben|hat|(?:hatte|wurde|wollte|konnte|musste|durfte|machte|kaufte|baute|suchte|lebte|arbeitete|kehrte|verkaufte|eröffnete|gründete|reiste|wanderte|heiratete|lernte|spielte|wohnte|sagte|dachte|brachte|legte|stellte|setzte|kochte)n?|(?:war|ging|kam|zog|fuhr|lief|flog|blieb|begann|fing|fand|ließ|gab|nahm|schrieb|trank|sprach|stand|saß|lag|hielt|half|trat|rief|bekam|verließ)(?:en)?)';

const HARMLESS = [
  'nicht (?:nur|bloß|allein|zuletzt|umsonst|ausschließlich)|nicht wahr|mehr oder weniger|nichts als|nichts anderes als|nichts (?:ist|war|wäre) (?:mir |uns )?(?:schöner|besser|wichtiger|lieber|größer|stärker|wertvoller|kostbarer) als|nicht mehr und nicht weniger als',
  'ohne (?:jeden |allen |jedes |zu )?(?:Zweifel|Frage|zögern|Übertreibung|übertreiben)|(?<=(?:ist|war|wäre) (?:(?:es|das|ja|doch|auch|wohl|sicher) )*)kein(?:e|en)? (?:großes |wirkliches )?(?:Geheimnis|Zufall|Überraschung|Übertreibung)|(?:nicht|kaum) (?:zu (?:leugnen|bestreiten)|(?:hoch |oft |stark )?genug (?:betonen|sagen|wiederholen|schätzen|loben))|(?:nicht|nie|niemals|keine Sekunde|keinen Augenblick)(?: daran)? (?:be|ge)?zweif(?:le|el|eln|elt|elte|elten)|(?:be)?zweif(?:le|eln|elt|elte|elten)(?: (?:ich|wir))?(?: daran)? (?:nicht|nie|niemals|keine Sekunde|keinen Augenblick)|ohne [Ww]eiteres|ohne(?:hin| dies)|kein(?:e|en)? (?:Zweifel|Frage|Wunder|Geringer\\p{L}*)|außer sich|mehr denn je|ein(?:ige)? wenige[nr]?|wer nicht|warum nicht|ob [^,]{1,40} oder nicht',
  // Who does not stop goes on.
  String.raw`hör\p{L}* (?:(?:ich|wir|er|sie|es|man) )?(?:(?:einfach|gar|auch) )*(?:nicht|nie|niemals) (?:damit )?auf(?=,? )|(?:nicht|nie|niemals) (?:damit )?auf(?:ge|zu)?hör(?:t|en)(?=(?: haben| hatten)?,? )|(?<=(?:kann|konnte|können|konnten) (?:(?:ich|wir|er|sie) )?(?:(?:gar|einfach) )?)nicht (?:umhin|anders)(?=,)`,
  // What was stopped or avoided ends at the next verb: “er verzichtete auf das Geld und {ging}”.
  String.raw`(?:(?:verzicht|vermeid|vermied|unterließ|verweiger|weiger|auf(?:ge|zu)?hör)\p{L}*|ab(?:ge|zu)?lehn\p{L}+|(?:hör\p{L}+(?= (?:[^,]+ )?auf )|lehn\p{L}+(?= (?:[^,]+ )?ab )))(?=(?:(?! (?:dass|daß|ob) ).)* und (?:(?:ich|wir|er|sie|man|dann|jetzt|später|danach|stattdessen|lieber|schließlich) ){0,2}${TOLD}(?!\p{L}))`,
].join('|');

export const DE_NEGATION: ClauseNegation = {
  order: 'clause',
  since: 2,
  words: NEGATIONS,
  bounds: 'word',
  harmless: HARMLESS,
  turns: String.raw`(?<!\b(?:niemand|nichts|alles|alle|keiner|keine|kein) )\b(?:aber|sondern|jedoch|hingegen|dagegen)\b`,
  opensTurned: String.raw`(?:aber|doch|jedoch|sondern|dennoch|trotzdem|stattdessen|hingegen)\b`,
  asides:
    '(?:(?:und|oder) )?(?:natürlich|allerdings|übrigens|ehrlich gesagt|offen gesagt|um ehrlich zu sein|wie gesagt|wissen Sie|weißt du|glaube ich|denke ich|meine ich|finde ich|sage ich mal|so gesehen|zum Beispiel|jedenfalls|vielleicht|heute|jetzt|damals|leider|zum Glück|im Gegenteil|also|wirklich|überhaupt)',
  saysOrThinks: String.raw`\b(?:ge)?(?:glaub|denk|dach|mein|find|fand|sag|behaupt|erzähl|vermut|wiss|weiß|wuss|hoff|versprech|versproch|erwart|annehm|angenomm|geh|ging|heiß|stimm|zutreff|überzeug|sicher|schreib|schrieb|erklär)\p{L}*(?: [^,]{0,40})?`,
  subordinate: String.raw`(?:dass|daß|ob|als|wie|wer|wen|wem|was|wo(?:\p{L}+)?|wann|warum|weshalb|wieso|weil|damit|um|sofern|falls|wenn|bevor|bis|ehe|obwohl|obgleich|nachdem|sobald|solange|während|indem)\b|[^,.;:!?–—]*\b(?:zu \p{Ll}+n|\p{Ll}{2,}zu\p{Ll}+en)\s*(?:[,.;:!?–—]|$)|(?:der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?)\s*$`,
  ownSubject: String.raw`(?:ich|wir|du|er|es|ihr|man|und|oder|denn|dann|da|so|deshalb|darum|daher|also|jetzt|heute|hier|dort|dies(?:e[rs]?)?|jede[rs]?|alle|viele|manche|einige)\b(?! (?:nicht|nie)\b)`,
  lists: String.raw`\b(?:oder|noch)\b`,
  ownClause: String.raw`\b(?:und|oder|aber|sondern|denn|weil|dass|daß|während|jedoch)\b`,
  after: 'clause',
  fronted: String.raw`(?:dass|daß|ob|als ob|(?:der|die|das) \p{L}+(?: [^,]{0,30})?, dass)\b`,
  answer: '(?:ach |oh |na )?(?:nein|nee|nö)(?:,? nein)*',
  relative: String.raw`(?:\p{Ll}+ )?(?:der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?)\b`,
  retracts: {
    topic: '(?:und |aber |also )*(?:ich|wir|das|mich|mir|uns)(?: nicht)?',
    alone:
      '(?:(?:ach|nein|nee|ich|wir|mich|uns|aber|und|das|also|bitte) )*(?:nie(?:mals)?(?: im Leben| und nimmer)?|(?:(?:ganz|überhaupt|gar|sicher|bestimmt|gewiss|garantiert|absolut|wirklich|natürlich|eher|wohl|und|im Leben|beileibe) )+nicht|nicht (?:im (?:Geringsten|Traum|Entferntesten|Leben)|die (?:Spur|Bohne)|ein bisschen)|(?:auf|in) (?:gar )?keine[nrm] (?:Fall|Weise)|unter (?:gar )?keinen Umständen|in keinster Weise|kein (?:bisschen|Stück)|keineswegs|keinesfalls|mitnichten|von wegen|ach wo|wohl kaum|dass ich nicht lache|am Arsch|Pfeifendeckel|schön wär\\P{L}?s|denkste|Pustekuchen|da lachen ja die Hühner|(?:das ist )?(?:alles |so ein |doch )*(?:Unsinn|Quatsch|Blödsinn|gelogen|erfunden)|(?:es|das) war (?:genau )?das Gegenteil|(?:ganz |genau )?das Gegenteil(?: war| ist)? (?:der Fall|wahr|richtig))',
    about: String.raw`(?:(?:aber|und|nein|nee|ach) )*(?:(?:das|dies|so|daran|davon|sowas|so was|so etwas)\b(?:.*\b(?:stimm\p{L}*|wahr|richtig|zutr\p{L}+|trifft|Frage|infrage|(?:ge)?sag\p{L}*|behaupt\p{L}*|(?:ge)?glaub\p{L}*|Rede|der Fall|Lüge|gelogen|falsch|Unsinn|Quatsch|Gerücht)| .*\bso$)|stimm\p{L}*\b|(?:glaub\p{L}*|denk\p{L}*|mein\p{L}*) (?:ich|wir)\b|(?:ich|wir) (?:glaub\p{L}*|denk\p{L}*)\b)`,
    jokes:
      '(?:(?:das )?war (?:nur |bloß )?(?:ein )?|nur |bloß |kleiner )?(?:Spaß|Scherz|Witz)|denkste|Pustekuchen',
  },
};
