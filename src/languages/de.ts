/** German. */
import type { LanguageRecord } from './language-record.js';

export const DE: LanguageRecord = {
  tag: 'de',
  writing: 'Latin',
  telling:
    'der die das den dem des ein eine einen einem einer eines und oder aber denn dass daß ob wenn weil als wie was wer wo wann warum ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein meine unser unsere sein seine ihre ihren kein keine keinen keinem keiner nicht nichts nie niemals niemand niemanden nirgends weder noch ohne kaum ist sind war waren bin bist hat haben habe hatte hatten wird werden wurde kann können muss müssen soll will wollen zu zum zur im in am an auf aus bei mit nach von vom vor für über unter durch gegen um bis seit man sich auch nur schon sehr so da dann hier dort mehr alle alles viele jeder jede diese dieser dieses',
};
