import { describe, expect, test } from 'vitest';
import { cutNegation } from './around.js';

describe('what a speaker takes back behind it is found', () => {
  test.each([
    ['de', '{Wir geben den Laden auf} – nein, das kommt nicht in Frage.', 'nicht'],
    ['de', '{Mein Vater hat mich geschlagen}, das stimmt einfach nicht.', 'nicht'],
    ['de', '{Mein Vater hat mich geschlagen,} das ist gelogen.', 'das ist gelogen'],
    ['de', '{Wir haben nie gestreikt}, das stimmt nicht.', 'nicht'],
    ['de', '{Ich bereue es}, ehrlich gesagt, überhaupt nicht.', 'überhaupt nicht'],
    ['de', '{Ich würde das wieder tun}? Sicher nicht.', 'Sicher nicht'],
    ['de', '{Ich würde das wieder tun}? Nein, ich würde gehen.', 'Nein'],
    ['fr', '{On va vendre le moulin}, ça, jamais de la vie.', 'jamais de la vie'],
    ['de', '{Man hat uns entschädigt}? Keinen Pfennig haben wir gesehen.', 'Keinen'],
    ['it', '{Ci hanno risarciti}? Neanche una lira.', 'Neanche'],
    ['ja', '{補償してもらった}？一円ももらってませんよ。', 'ません'],
    ['ko', '{보상을 받았어요}? 한 푼도 못 받았어요.', '못'],
    ['de', '{Die Firma hat uns gut behandelt}? Dass ich nicht lache.', 'Dass ich nicht lache'],
    ['fr', '{Les patrons nous ont aidés}, à nous, non, jamais.', 'jamais'],
    ['fr', '{Je regrette}, moi ? Pas du tout.', 'Pas du tout'],
    ['fr', '{Les gendarmes nous ont aidés}, non, on peut pas dire ça.', 'pas'],
    ['fr', '{Je referais la même chose}, je ne crois pas.', 'ne'],
    ['es', '{Vamos a vender el molino}, ni hablar.', 'ni hablar'],
    ['es', '{Me arrepiento}, yo no, para nada.', 'para nada'],
    ['es', '{La policía nos ayudó}, no, eso no se puede decir.', 'no'],
    ['pt', '{Faria tudo de novo}, acho que não.', 'acho que não'],
    ['pt', '{A polícia ajudou a gente}, isso não é verdade.', 'não'],
    ['it', '{Ho paura della morte}? Macché, nemmeno un po’.', 'Macché'],
    ['it', '{Lo rifarei}, non credo proprio.', 'non'],
    ['ja', '{父が殴りました}、それは嘘です。', 'それは嘘です'],
    ['ja', '{後悔しています}か？いいえ、まったく。', 'いいえ'],
    ['ko', '{아버지가 나를 때렸어요}, 그건 사실이 아니에요.', '아니'],
    ['ko', '{후회해요}? 전혀요.', '전혀요'],
  ])('%s: %s', (lang, marked, word) => {
    expect(cutNegation(marked, lang)).toBe(word);
  });
});

describe('what is added, repeated or asked behind it is let be', () => {
  test.each([
    ['de', '{Wir haben nie gestreikt}, überhaupt nicht.'],
    ['de', '{Ich hab die Mühle gebaut}, das hätte keiner gedacht.'],
    ['de', '{Wir waren zufrieden}, ich glaube nicht, dass es anderen besser ging.'],
    ['de', '{Wir sind geblieben}, nicht aus Mut, sondern aus Gewohnheit.'],
    ['de', '{Würden Sie die Mühle verkaufen?} Nein, niemals.'],
    ['fr', '{Je n’ai jamais dit ça}, absolument pas.'],
    ['fr', '{On mangeait bien}, je crois pas qu’on mange mieux à Paris.'],
    ['fr', '{On a tout vendu}, ça n’a pas été facile.'],
    ['fr', '{Je ne crois pas qu’on ferme.} Le moulin est vieux, ce qui ne veut pas dire qu’il moud mal.'],
    ['es', '{Fue la mejor época de mi vida}, ¿no?'],
    ['es', '{Fuimos felices}, eso no se olvida.'],
    ['es', '{Fuimos felices}, ¿verdad? No teníamos nada.'],
    ['pt', '{A vida era dura}, não tinha luz nem água.'],
    ['it', '{Si stava bene}, no?'],
    ['it', '{Era un brav’uomo}, non credo che ce ne siano altri.'],
    ['ko', '{아무도 묻지 않았어요}, 전혀요.'],
  ])('%s: %s', (lang, marked) => {
    expect(cutNegation(marked, lang)).toBeUndefined();
  });
});
