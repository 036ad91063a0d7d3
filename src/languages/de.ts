/** German. */
import { DE_LABELS } from './labels/de.js';
import { DE_SCOPE } from './scope/de.js';
import type { LanguageRecord } from './language-record.js';

const NEGATIONS = [
  'nicht|nichts|nich|nix|nie|niemals|nimmer|niemand(?:en|em|es)?|nirgends|nirgendwo(?:hin|her)?|kein(?:e|en|em|er|es|s)?|keinerlei',
  'keinesfalls|keineswegs|mitnichten|weder|kaum|selten|wenige[rn]? als|wenige|wenigen|ohne|außer|anstatt|anstelle|statt(?! ?finde)|geschweige',
  // Separable verbs part: “wir lehnen es ab”, “wir hörten damit auf”.
  String.raw`lehn(?:e|st|t|en|te|ten|test|tet)(?=[^.;!?]*\bab\b)|hör(?:e|st|t|en|te|ten|test|tet)(?=[^.;!?]*\bauf\b)|streit(?:e|est|et|en)(?=[^.;!?]*\bab\b)|stritt(?:en)?(?=[^.;!?]*\bab\b)`,
  'ab(?:ge|zu)?lehn(?:en|t|te|ten)|abgestritten|abzustreiten|auf(?:ge|zu)?hör(?:en|t)|verwehr(?:en|t|te|ten)|weiger(?:e|n|t|te|ten|st)|geweigert|verweiger(?:e|n|t|te|ten)',
  String.raw`bestreite[nt]?|bestritt(?:en)?|leugne[nt]?|leugnete[n]?|geleugnet|vernein(?:e|t|en|te|ten)|dementier(?:e|t|en|te|ten)|bezweif(?:le|eln|elt|elte|elten)|zweif(?:le|eln|elt|elte|elten)|Zweifel`,
  'verbiet(?:e|et|en)|verbot(?:en)?|verhinder(?:e|n|t|te|ten)|vermeide[nt]?|vermied(?:en)?|unterl(?:asse|ässt|assen|ieß|ießen)|versäum(?:t|te|ten)|verzicht(?:e|et|en|ete|eten)',
  'unmöglich|unfähig|undenkbar|unwahrscheinlich|falsch|unwahr|gelogen|Lüge|Unsinn|Quatsch|Gerücht|Irrtum|außerstande|von wegen|(?:ist|war|sind|waren|wäre) (?:(?:ja|doch|nur|bloß|alles|natürlich) )*(?:(?:ein|eine|reines|reine) )?(?:(?:Ammen)?Märchen|Legende|Mythos|Missverständnis|Trugschluss|Erfindung)',
].join('|');

const HARMLESS = [
  'nicht (?:nur|bloß|allein|zuletzt|umsonst|ausschließlich)|nicht wahr|mehr oder weniger|nichts als|nichts anderes als|nicht mehr und nicht weniger als',
  'ohne (?:jeden |allen )?(?:Zweifel|Frage)|ohne [Ww]eiteres|ohne(?:hin| dies)|kein(?:e|en)? (?:Zweifel|Frage|Wunder|Geringer\\p{L}*)|außer sich|mehr denn je|ein(?:ige)? wenige[nr]?|wer nicht|warum nicht|ob [^,]{1,40} oder nicht',
].join('|');

export const DE: LanguageRecord = {
  tag: 'de',
  writing: 'Latin',
  labels: DE_LABELS,
  telling:
    'der die das den dem des ein eine einen einem einer eines und oder aber denn dass daß ob wenn weil als wie was wer wo wann warum ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein meine unser unsere sein seine ihre ihren kein keine keinen keinem keiner nicht nichts nie niemals niemand niemanden nirgends weder noch ohne kaum ist sind war waren bin bist hat haben habe hatte hatten wird werden wurde kann können muss müssen soll will wollen zu zum zur im in am an auf aus bei mit nach von vom vor für über unter durch gegen um bis seit man sich auch nur schon sehr so da dann hier dort mehr alle alles viele jeder jede diese dieser dieses',
  abbreviations: String.raw`[Zz]\.\s?B|[Dd]\.\s?h|[Uu]\.\s?a|[Uu]sw|[Bb]zw|[Cc]a|Hr|Fr|[Ss]og|[Vv]gl|[Ii]nkl|[Zz]zgl|[Ee]vtl|[Gg]gf|Mio|Mrd|Std|Str|Dipl|Ing|St|[Ss]\.\s?o|[Ss]\.\s?u|[Uu]\.\s?U|[Oo]\.\s?Ä|[Uu]\.\s?Ä|i\.\s?d\.\s?R`,
  afterOrdinals:
    'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhunderts?|Geburtstag|Klasse|Stock|Platz|Auflage|Mal|Tag|Woche',
  negation: {
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
        '(?:(?:ach|nein|nee|ich|wir|mich|uns|aber|und|das|also|bitte) )*(?:nie(?:mals)?(?: im Leben| und nimmer)?|(?:(?:ganz|überhaupt|gar|sicher|bestimmt|gewiss|garantiert|absolut|wirklich|natürlich|eher|wohl|und|im Leben|beileibe) )+nicht|nicht (?:im (?:Geringsten|Traum|Entferntesten|Leben)|die (?:Spur|Bohne)|ein bisschen)|(?:auf|in) (?:gar )?keine[nrm] (?:Fall|Weise)|unter (?:gar )?keinen Umständen|in keinster Weise|kein (?:bisschen|Stück)|keineswegs|keinesfalls|mitnichten|von wegen|ach wo|wohl kaum|dass ich nicht lache|schön wär\\P{L}?s|denkste|Pustekuchen|da lachen ja die Hühner|(?:das ist )?(?:alles |so ein |doch )*(?:Unsinn|Quatsch|Blödsinn|gelogen|erfunden)|(?:es|das) war (?:genau )?das Gegenteil|(?:ganz |genau )?das Gegenteil(?: war| ist)? (?:der Fall|wahr|richtig))',
      about: String.raw`(?:(?:aber|und|nein|nee|ach) )*(?:(?:das|dies|so|daran|davon|sowas|so was|so etwas)\b(?:.*\b(?:stimm\p{L}*|wahr|richtig|zutr\p{L}+|trifft|Frage|infrage|(?:ge)?sag\p{L}*|behaupt\p{L}*|(?:ge)?glaub\p{L}*|Rede|der Fall|Lüge|gelogen|falsch|Unsinn|Quatsch|Gerücht)| .*\bso$)|stimm\p{L}*\b|(?:glaub\p{L}*|denk\p{L}*|mein\p{L}*) (?:ich|wir)\b|(?:ich|wir) (?:glaub\p{L}*|denk\p{L}*)\b)`,
    },
  },
  scope: DE_SCOPE,
  saying:
    'sagt|sagte|sagten|gesagt|fragt|fragte|antwortet|antwortete|erklärt|erklärte|erzählt|erzählte|meint|meinte|findet|fand|schreibt|schrieb|betont|betonte|erinnert sich|erinnerte sich|fügt hinzu|ergänzt|ergänzte|berichtet|berichtete|behauptet|behauptete|räumt ein|räumte ein|gibt zu|gab zu|warnt|warnte|glaubt|glaubte|denkt|dachte|so',
  quotationMarks: { de: '„|“|‚|‘', 'de-CH': '«|»|‹|›', 'de-LI': '«|»|‹|›' },
};
