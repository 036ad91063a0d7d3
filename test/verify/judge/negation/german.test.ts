import { describe, expect, test } from 'vitest';
import { cutNegation } from './around.js';

describe('a negation that the cut leaves out is found', () => {
  test.each([
    ['Ich habe nicht gesagt, dass {wir die alte Mühle verkaufen wollen}.', 'nicht'],
    ['Ich habe nicht gesagt, {dass wir die alte Mühle verkaufen wollen}.', 'nicht'],
    ['{Wir verkaufen die Mühle} nicht.', 'nicht'],
    ['{Wir verkaufen die Mühle} an die Leute aus dem Nachbardorf nicht.', 'nicht'],
    ['{Wir verkaufen} kein Mehl an Supermärkte.', 'kein'],
    ['Kein Mensch {kauft heute noch Mehl beim Müller}.', 'Kein'],
    ['Niemand {hat uns damals geholfen}.', 'Niemand'],
    ['Nie {haben wir die Mühle verkauft}.', 'Nie'],
    ['Nie haben wir am 3. Mai {die Mühle verkauft}.', 'Nie'],
    ['Weder die Bäcker noch {die Händler kaufen bei uns}.', 'Weder'],
    ['Ich glaube nicht, {wir werden die Mühle verkaufen}.', 'nicht'],
    ['Niemand hat gesagt, {wir verkaufen die Mühle}.', 'Niemand'],
    ['Wir haben nicht vor, {die Mühle zu verkaufen}.', 'nicht'],
    ['Wir haben nie, ehrlich gesagt, {an den Verkauf gedacht}.', 'nie'],
    ['Ich habe nicht gesagt, dass wir, wenn es sein muss, {die Mühle verkaufen}.', 'nicht'],
    ['Dass {wir die Mühle verkaufen}, habe ich nie gesagt.', 'nie'],
    ['{Dass wir die Mühle verkaufen}, stimmt nicht.', 'nicht'],
    ['{Dass wir die Mühle verkaufen,} stimmt nicht.', 'nicht'],
    ['Es gibt keine Kunden, die {unser Mehl loben}.', 'keine'],
    ['Wir lehnen es ab, {die Mühle zu verkaufen}.', 'lehnen'],
    ['Er bestreitet, dass {das Wasser gestiegen ist}.', 'bestreitet'],
    ['Wir weigern uns, {das Mehl zu bleichen}.', 'weigern'],
    ['Es ist unmöglich, {die Mühle im Winter zu betreiben}.', 'unmöglich'],
    ['Das heißt keineswegs, dass {wir aufgeben}.', 'keineswegs'],
    ['Wir haben das alte Korn {gemahlen} und nicht', undefined],
    ['Kaum jemand {kennt das Rezept}.', 'Kaum'],
    ['{Er hat das Korn} weder gewogen noch bezahlt.', 'weder'],
    ['Von wegen {wir sind alle reich geworden}.', 'Von wegen'],
    ['Es ist ja ein Märchen, dass {der Pfarrer die Kinder versteckt hat}.', 'ist ja ein Märchen'],
    ['Die Leute, die sich nicht trauten, {die Mühle zu verkaufen}.', 'nicht'],
    ['Er sagte nicht: „{Wir verkaufen die Mühle}“.', 'nicht'],
  ])('%s', (marked, word) => {
    expect(cutNegation(marked, 'de')).toBe(word);
  });
});

describe('a negation of something else is let be', () => {
  test.each([
    'Ich mag das nicht. {Das Rad dreht sich wieder.}',
    'Wir haben kein Geld, aber {wir haben Zeit}.',
    '{Wir lieben die Mühle}, aber wir verkaufen kein Brot.',
    '{Wir mahlen das Korn} und verkaufen es nicht.',
    'Nein, {wir verkaufen die Mühle}.',
    'Das ist nicht nur billig, sondern {auch gut}.',
    'Es gibt keinen Zweifel, dass {das Rad hält}.',
    '{Wir mahlen jeden Tag}, weil niemand sonst es tut.',
    'Wir haben damals nichts verkauft, {wir haben alles verschenkt}.',
    '{Die Not war groß}.',
    'Ob Sie es glauben oder nicht, {ich habe im Zirkus gearbeitet}.',
    '{Oma erzählte uns abends} ein Märchen.',
    'Der Müller, der nicht lesen konnte, {hat mit einem Kreuz unterschrieben}.',
    'Nein, nein, {waren immer zu dritt}.',
    'Er sagte „wir verkaufen nie“ und „{wir kaufen alles}“.',
    'Das Mehl war nicht teuer, {und wir hatten genug davon}.',
    '{Wir haben mehr oder weniger jeden Tag gemahlen}, sagt er.',
  ])('%s', (marked) => {
    expect(cutNegation(marked, 'de')).toBeUndefined();
  });
});
