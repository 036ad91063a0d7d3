import { describe, expect, it } from 'vitest';
import { around } from './around.js';

describe('what the speaker does not claim', () => {
  it.each([
    ['de', 'reported', 'Meine Kritiker sagen, dass {ich den Fluss ruiniert habe}.'],
    ['de', 'reported', 'Der Bürgermeister behauptete, {wir seien pleite}.'],
    ['de', 'supposed', 'Ich dachte, {wir werden reich}.'],
    ['de', 'supposed', 'Früher glaubte ich, {Maschinen würden uns ersetzen}.'],
    ['de', 'conditional', 'Wenn die Mühle schließt, {gehen wir}.'],
    ['de', 'conditional', '{Wir stellen zwei Leute ein}, wenn der Preis bleibt.'],
    ['de', 'asked', 'Sie fragten, ob {wir verkaufen}.'],
    ['de', 'asked', '{Sie haben die Mühle verkauft}?'],
    ['fr', 'reported', 'Mes critiques disent que {j’ai ruiné la rivière}.'],
    ['fr', 'supposed', 'Je croyais que {les machines allaient nous remplacer}.'],
    ['fr', 'conditional', 'Si le moulin ferme, {nous partons}.'],
    ['fr', 'asked', 'On demande si {nous avons vendu le moulin}.'],
    ['fr', 'asked', 'Est-ce que {nous avons ruiné la rivière} ?'],
    ['es', 'reported', 'Mis críticos dicen que {arruiné el río}.'],
    ['es', 'supposed', 'Yo creía que {las máquinas nos iban a reemplazar}.'],
    ['es', 'conditional', 'Si el molino cierra, {nos vamos}.'],
    ['es', 'asked', '¿Es verdad que {arruinamos el río}?'],
    ['pt', 'reported', 'Os críticos dizem que {eu estraguei o rio}.'],
    ['pt', 'supposed', 'Eu achava que {as máquinas iam nos substituir}.'],
    ['pt', 'conditional', 'Se o moinho fechar, {vamos embora}.'],
    ['it', 'reported', 'I miei critici dicono che {ho rovinato il fiume}.'],
    ['it', 'supposed', 'Credevo che {le macchine ci avrebbero sostituito}.'],
    ['it', 'conditional', 'Se il mulino chiude, {ce ne andiamo}.'],
    ['ja', 'reported', '批評家は{私が川を台無しにした}と言っています。'],
    ['ja', 'supposed', '{機械が私たちに取って代わる}と思っていました。'],
    ['ja', 'conditional', 'もし水車小屋が閉まれば、{私たちは出て行きます}。'],
    ['ko', 'reported', '비평가들은 {제가 강을 망쳤다}고 말합니다.'],
    ['ko', 'reported', '저는 스승님께 {강이 죽었다}고 들었습니다.'],
    ['ko', 'reported', '저는 {강을 망쳤다}고 비난을 받았습니다.'],
    ['ko', 'reported', '제가 젊었을 때 스승님이 {강이 죽었다}고 말했습니다.'],
    ['ko', 'reported', '저는 비평가들이 {강이 죽었다}고 말하는 것을 압니다.'],
    ['ko', 'reported', '그들에게는 {방앗간은 농담이었습니다}.'],
    ['ko', 'reported', '반대자들이 보기에 {이 강은 시궁창입니다}.'],
    ['ja', 'reported', '{川は死んだ}、と言います。'],
    ['ja', 'reported', '私は師匠から{川は死んだ}と聞きました。'],
    ['ru', 'reported', 'Мэр говорил нам, что {мы банкроты}.'],
    ['ru', 'conditional', '{Мы наймём двоих}, если цена не упадёт.'],
    ['ko', 'conditional', '만약 방앗간이 문을 닫으면 {우리는 떠납니다}.'],
  ])('%s, %s: %s', (lang, kind, marked) => {
    expect(around(marked, lang)).toMatchObject({ kind, turns: true });
  });
});

describe('what the speaker claims', () => {
  it.each([
    ['de', 'Ich glaube, dass {wir den Fluss ruiniert haben}.'],
    ['de', 'Ich würde sagen, {wir haben den Fluss ruiniert}.'],
    ['de', 'Wie ich schon gesagt habe, {der Fluss lebt}.'],
    ['de', '{Wir haben die Mühle verkauft}, nicht wahr?'],
    ['de', 'Auch wenn der Preis fällt, {wir bleiben}.'],
    ['de', 'Meiner Meinung nach {lebt der Fluss}.'],
    ['de', 'Ohne dass jemand fragt, {haben wir die Mühle verkauft}.'],
    ['de', 'Man kann nicht oft genug sagen, dass {die Mühle uns gehört}.'],
    ['fr', 'Sans que personne demande, {nous avons vendu le moulin}.'],
    ['fr', "Sans qu'on le demande, {nous avons vendu le moulin}."],
    ['fr', 'Je crois que {nous avons ruiné la rivière}.'],
    ['fr', 'Je dirais que {la rivière est vivante}.'],
    ['fr', 'À mon avis, {la rivière est vivante}.'],
    ['fr', 'Même si le prix baisse, {nous restons}.'],
    ['es', 'Creo que {arruinamos el río}.'],
    ['es', 'La verdad es que {arruinamos el río}.'],
    ['es', '{Vendimos el molino}, ¿no?'],
    ['pt', 'Acho que {o rio está vivo}.'],
    ['pt', 'Na verdade, {o rio está vivo}.'],
    ['it', 'Credo che {il fiume sia vivo}.'],
    ['it', 'Secondo me {il fiume è vivo}.'],
    ['ja', '私は{川は生きていると思います}。'],
    ['ja', '{川は生きている}と思います。'],
    ['ko', '저도 {강이 살아 있다}고 말합니다.'],
    ['ko', '저는 항상 {강이 살아 있다}고 말합니다.'],
    ['ko', '저에게는 {방앗간은 학교였습니다}.'],
    ['ko', '제가 보기에 {이 강은 시궁창입니다}.'],
    ['ja', '私はいつも{川は生きている}と話しています。'],
    ['ru', 'Я сказал мэру, что {мы останемся}.'],
    ['ko', '저는 {강이 살아 있다}고 생각합니다.'],
  ])('%s: %s', (lang, marked) => {
    expect(around(marked, lang)).toBeUndefined();
  });
});
