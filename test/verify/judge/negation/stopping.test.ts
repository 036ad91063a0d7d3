/** Verbs of stopping, avoiding and forgetting: what they deny, and what only stands near them. */
import { describe, expect, test } from 'vitest';
import { cutNegation } from './around.js';

describe('a verb that denies what follows it is found', () => {
  test.each([
    ['en', 'We stopped {selling the flour}.'],
    ['en', 'He never said we stopped {selling the mill}.'],
    ['en', 'We sell not {only bread}.'],
    ['en', 'He forgot to do two things: {lock the door and feed the goat}.'],
    ['en', 'We stopped doing three things: {selling bread to hotels}.'],
    ['en', '{The noise} has not stopped.'],
    ['en', 'They stopped us from {selling the flour}.'],
    ['en', 'We avoided {paying for the bridge}.'],
    ['en', 'He forgot to {lock the door of the mill}.'],
    ['en', 'He forgot to mention or {pay the miller}.'],
    ['en', 'We don’t want to {stop baking bread}.'],
    ['en', 'I never stopped to {think about the goat}.'],
    ['en', 'You can’t {avoid paying for it}.'],
    ['en', 'There is a wheel that you can’t stop {thinking about}.'],
    ['es', 'Dejamos de {vender harina}.'],
    ['es', 'Dejamos de comprar pan y {café de los hoteles}.'],
    ['es', 'Evitamos errores y {extremos de todo tipo}.'],
    ['es', 'Dejé de creer que ganamos y {vendimos la harina}.'],
    ['es', 'No evitamos {vender harina}.'],
    ['es', 'Dejamos de comprar y {vender harina}.'],
    ['es', 'Evitamos {vender harina a los hoteles}.'],
    ['es', 'No quiero {dejar de vender harina}.'],
    ['es', 'Negamos que compramos el molino y {vendimos la harina}.'],
    ['fr', 'On a arrêté de {vendre la farine}.'],
    ['fr', 'On a arrêté d’{acheter du sel}.'],
    ['fr', 'J’arrête de {fumer la pipe}.'],
    ['fr', 'On évite le sel et {le sucre blanc}.'],
    ['fr', 'On évite de vous voir et {nous disputer}.'],
    ['fr', 'Je veux plus {le voir au moulin}.'],
    ['fr', 'On évite de {vendre la farine}.'],
    ['fr', 'On évite d’acheter et de {vendre la farine}.'],
    ['fr', 'On évite d’acheter et {vendre la farine}.'],
    ['it', 'Evitiamo di {vendere la farina}.'],
    ['it', 'Abbiamo smesso di {vendere la farina}.'],
    ['it', 'Ho smesso di comprare e {vendere la farina}.'],
    ['pt', 'Deixamos de {vender a farinha}.'],
    ['pt', 'Deixamos de comprar e {vender a farinha}.'],
    ['de', 'Wir haben aufgehört, {Mehl zu verkaufen}.'],
    ['de', 'Er verzichtete auf neue und {alte Maschinen}.'],
    ['de', 'Er verzichtete auf das Geld und {das Haus am Fluss}.'],
    ['de', 'Er ist nicht anders, als {sein Vater es war}.'],
    ['de', '{Der Müller} hörte nicht auf.'],
    ['de', 'Wir haben aufgehört zu backen und {Mehl zu verkaufen}.'],
    ['de', 'Er verzichtete darauf, {das Mehl zu verkaufen}.'],
    ['de', 'Wir bestreiten, dass wir stritten und {zusammengezogen sind}.'],
    ['zh', '我们停止{出售面粉}。'],
    ['zh', '我们没有{停止生产面粉}。'],
  ])('%s: %s', (lang, marked) => {
    expect(cutNegation(marked, lang)).toBeDefined();
  });
});

describe('what was forgotten to be told is told', () => {
  test.each([
    ['en', 'They forgot to tell us that {the bridge was closed}.'],
    ['en', 'He forgot to mention that {the mill was sold}.'],
    ['en', 'She neglected to say that {the roof was leaking}.'],
    ['en', 'They omitted to tell my father how {the mill burned down}.'],
    ['en', 'He forgot to lock the door: {the goats ate everything}.'],
    ['en', 'I stopped smoking because {running was suddenly possible again}.'],
    ['en', 'We stopped baking since {baking was not worth it}.'],
  ])('%s: %s', (lang, marked) => {
    expect(cutNegation(marked, lang)).toBeUndefined();
  });
});

describe('who does not stop goes on', () => {
  test.each([
    ['en', 'We never stopped {baking bread for the village}.'],
    ['en', 'We have not stopped {baking bread for the village}.'],
    ['en', 'I couldn’t help {laughing at the goat}.'],
    ['en', 'You can’t avoid {paying for it}.'],
    ['en', 'I couldn’t resist {buying the mill}.'],
    ['en', 'Don’t stop {believing in people}.'],
    ['en', 'They never stopped us from {baking bread}.'],
    ['en', 'Nothing stopped us from {selling the mill}.'],
    ['en', 'He never failed to {pay the miller}.'],
    ['zh', '他从不停止{学习新的东西}。'],
    ['zh', '我们从未停止{寻找新的方法}。'],
    ['zh', '我们没有停止{生产面粉}。'],
    ['es', 'No paro de {pensar en ella}.'],
    ['es', 'No puedo evitar {reírme de la cabra}.'],
    ['es', 'No dejo de {pensar en ella}.'],
    ['es', 'Nunca dejamos de {vender harina}.'],
    ['es', 'No hemos dejado de {vender harina}.'],
    ['pt', 'Não deixei de {acreditar em Deus}.'],
    ['pt', 'Nunca deixamos de {vender farinha}.'],
    ['pt', 'Não paro de {pensar nela}.'],
    ['it', 'Non smetto di {pensare a lei}.'],
    ['it', 'Non posso fare a meno di {ridere della capra}.'],
    ['it', 'Non ho mai smesso di {vendere farina}.'],
    ['fr', 'Je n’arrête pas de {penser à elle}.'],
    ['fr', 'Je ne peux pas m’empêcher de {rire de la chèvre}.'],
    ['fr', 'Il ne cesse de {pleuvoir sur le moulin}.'],
    ['fr', 'Il n’arrête pas d’{acheter du sel}.'],
    ['fr', 'Nous n’avons jamais cessé de {vendre du pain}.'],
    ['fr', 'Il n’a pas arrêté de {pleurer toute la nuit}.'],
    ['de', 'Ich höre nicht auf, {an sie zu denken}.'],
    ['de', 'Ich konnte nicht anders, als {zu lachen}.'],
    ['de', 'Wir haben nie aufgehört, {an sie zu denken}.'],
  ])('%s: %s', (lang, marked) => {
    expect(cutNegation(marked, lang)).toBeUndefined();
  });
});

describe('what was stopped or avoided ends where another verb says what came of it', () => {
  test.each([
    ['fr', 'On a évité le centre et {on est arrivés à l’heure}.'],
    ['fr', 'On a arrêté de fumer et {on a ouvert un four}.'],
    ['fr', 'J’ai évité la prison et {j’ai ouvert une boulangerie}.'],
    ['fr', 'On a cessé de vendre et {nous avons ouvert un four}.'],
    ['es', 'Evitamos el centro y {llegamos a tiempo}.'],
    ['es', 'Dejé de fumar y {empecé a correr}.'],
    ['es', 'Dejamos de fumar y {hemos abierto una panadería}.'],
    ['it', 'Ho smesso di fumare e {ho cominciato a correre}.'],
    ['it', 'Abbiamo evitato il centro e {siamo arrivati in tempo}.'],
    ['pt', 'Deixei de fumar e {comecei a correr}.'],
    ['pt', 'Evitamos o centro e {chegamos a tempo}.'],
    ['de', 'Wir haben aufgehört zu streiten und {sind zusammengezogen}.'],
    ['de', 'Er verzichtete auf das Geld und {ging zurück ins Dorf}.'],
    ['de', 'Wir haben auf das Auto verzichtet und {haben ein Pferd gekauft}.'],
  ])('%s: %s', (lang, marked) => {
    expect(cutNegation(marked, lang)).toBeUndefined();
  });
});

describe('what only sounds like a negation is let be', () => {
  test.each([
    ['fr', 'Plus on vieillit, plus {on aime le silence}.'],
    ['fr', 'Plus je lis, plus {je comprends le moulin}.'],
    ['zh', '不得不说，{他是最好的}。'],
    ['de', 'Statt dessen {sind wir ans Meer gefahren}.'],
  ])('%s: %s', (lang, marked) => {
    expect(cutNegation(marked, lang)).toBeUndefined();
  });
});
