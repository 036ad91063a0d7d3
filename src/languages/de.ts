/** German. */
import { DE_LABELS } from './labels/de.js';
import { DE_SCOPE } from './scope/de.js';
import { DE_NEGATION } from './negation/de.js';
import { DE_NUMBERS } from './numbers/de.js';
import type { LanguageRecord } from './language-record.js';

export const DE: LanguageRecord = {
  tag: 'de',
  writing: 'Latin',
  labels: DE_LABELS,
  telling:
    'der die das den dem des ein eine einen einem einer eines und oder aber denn dass daß ob wenn weil als wie was wer wo wann warum ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein meine unser unsere sein seine ihre ihren kein keine keinen keinem keiner nicht nichts nie niemals niemand niemanden nirgends weder noch ohne kaum ist sind war waren bin bist hat haben habe hatte hatten wird werden wurde kann können muss müssen soll will wollen zu zum zur im in am an auf aus bei mit nach von vom vor für über unter durch gegen um bis seit man sich auch nur schon sehr so da dann hier dort mehr alle alles viele jeder jede diese dieser dieses ja na nein doch mal gut',
  abbreviations: String.raw`[Zz]\.\s?B|[Dd]\.\s?h|[Uu]\.\s?a|[Uu]sw|[Bb]zw|[Cc]a|Hr|Fr|[Ss]og|[Vv]gl|[Ii]nkl|[Zz]zgl|[Ee]vtl|[Gg]gf|Mio|Mrd|Std|Str|Dipl|Ing|St|[Ss]\.\s?o|[Ss]\.\s?u|[Uu]\.\s?U|[Oo]\.\s?Ä|[Uu]\.\s?Ä|i\.\s?d\.\s?R`,
  afterOrdinals:
    'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhunderts?|Geburtstag|Klasse|Stock|Platz|Auflage|Mal|Tag|Woche',
  negation: DE_NEGATION,
  scope: DE_SCOPE,
  numbers: DE_NUMBERS,
  saying:
    'sagt|sagte|sagten|gesagt|fragt|fragte|antwortet|antwortete|erklärt|erklärte|erzählt|erzählte|meint|meinte|findet|fand|schreibt|schrieb|betont|betonte|erinnert sich|erinnerte sich|fügt hinzu|ergänzt|ergänzte|berichtet|berichtete|behauptet|behauptete|räumt ein|räumte ein|gibt zu|gab zu|warnt|warnte|glaubt|glaubte|denkt|dachte|so',
  unnamedTheme: { de: 'Thema {number}: bitte benennen| (Wörter: {words})' },
  quotationMarks: { de: '„|“|‚|‘', 'de-CH': '«|»|‹|›', 'de-LI': '«|»|‹|›' },
};
