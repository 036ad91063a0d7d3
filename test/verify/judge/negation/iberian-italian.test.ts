import { describe, expect, test } from 'vitest';
import { cutNegation } from './around.js';

describe('a negation that the cut leaves out is found', () => {
  test.each([
    ['es', 'Nunca {vendimos la harina a los supermercados}.', 'Nunca'],
    ['es', 'No he dicho que {vamos a vender el molino}.', 'No'],
    ['es', 'Nadie {quiso comprar la harina}.', 'Nadie'],
    ['es', '{Vendimos la harina} sin que nadie lo supiera.', 'sin'],
    ['es', 'Ni el alcalde ni {el molinero lo sabían}.', 'ni'],
    ['es', 'No vendemos pan, harina o {dulces a los hoteles}.', 'No'],
    ['es', 'No creo, la verdad, {que podamos vender el molino}.', 'No'],
    ['es', 'Que {vendamos el molino} no lo he dicho jamás.', 'no'],
    ['es', 'Niego que {el agua haya subido}.', 'Niego'],
    ['es', 'Nunca, pase lo que pase, {venderemos el molino}.', 'Nunca'],
    ['es', 'No dijo: «{vendemos el molino}».', 'No'],
    ['es', 'En mi vida he dicho que {quería ser torero}.', 'En mi vida'],
    ['es', 'Es un mito que {los obreros quemaron la iglesia}.', 'Es un mito'],
    ['pt', 'É um mito que {o rio era limpo}.', 'É um mito'],
    ['it', 'È una leggenda che {il conte sia morto qui}.', 'È una leggenda'],
    ['pt', 'Recusei-me a {assinar a lista}.', 'Recusei'],
    ['it', 'Mi sono rifiutata di {firmare la lista}.', 'rifiutata'],
    ['es', 'Mi padre, que no quería, {que vendiéramos el molino}.', 'no'],
    ['es', 'De modo alguno {vendemos la harina}.', 'De modo alguno'],
    ['pt', 'Em momento algum afirmei que {o moleiro era bom}.', 'Em momento algum'],
    ['it', 'Neanch’io dico che {la diga è stata un errore}.', 'Neanch'],
    ['it', 'Manco mio padre sapeva che {la casa era venduta}.', 'Manco'],
    ['es', 'Dejamos de {vender pan a los hoteles}.', 'Dejamos de'],
    ['pt', 'Nunca {vendemos a farinha aos supermercados}.', 'Nunca'],
    ['pt', 'Não disse que {vamos vender o moinho}.', 'Não'],
    ['pt', 'Ninguém {quis comprar a farinha}.', 'Ninguém'],
    ['pt', 'Ele negou que {a água tenha subido}.', 'negou'],
    ['pt', 'Não acho, sinceramente, {que a roda aguente}.', 'Não'],
    ['pt', '{A roda do velho moinho do meu avô} já não gira.', 'não'],
    ['pt', 'Nem o padeiro nem {o moleiro sabiam disso}.', 'nem'],
    ['it', 'Non abbiamo mai {venduto la farina ai supermercati}.', 'mai'],
    ['it', 'Non ho detto che {vogliamo vendere il mulino}.', 'Non'],
    ['it', 'Nessuno {ha comprato la farina}.', 'Nessuno'],
    ['it', 'Nessun’altra {famiglia ha un mulino}.', 'Nessun'],
    ['it', '{Abbiamo venduto la farina} senza guadagnare nulla.', 'senza'],
    ['it', 'Che {vendiamo il mulino} non l’ho mai detto.', 'non'],
    ['it', 'Ci rifiutiamo di {vendere il mulino ai forestieri}.', 'rifiutiamo'],
    ['it', 'Non credo, sinceramente, {che la ruota regga}.', 'Non'],
    ['it', 'Né il sindaco né {il mugnaio lo sapeva}.', 'né'],
    ['it', 'La farina non è {buona come una volta}.', 'non'],
  ])('%s: %s', (lang, marked, word) => {
    expect(cutNegation(marked, lang)).toBe(word);
  });
});

describe('a negation of something else is let be', () => {
  test.each([
    ['es', 'No me gusta. {El molino funciona.}'],
    ['es', 'No tenemos dinero, pero {tenemos tiempo}.'],
    ['es', 'No, {vendemos el molino}.'],
    ['es', 'No solo es barato, sino {que es bueno}.'],
    ['es', '{Vendemos la harina} a gente que no come pan.'],
    ['es', 'No hay duda de que {la rueda aguanta}.'],
    ['es', '{Nos gusta el molino}, pero no vendemos pan.'],
    ['es', 'Sin embargo, {el molino funciona}.'],
    ['es', 'No, no, {siempre fuimos tres}.'],
    ['es', 'El dueño, que no sabía leer, {firmaba con una cruz}.'],
    ['es', 'En mi vida hubo de todo, {también alegría}.'],
    ['es', 'Mi abuela sabía un cuento, y {lo contaba cada noche}.'],
    ['es', 'El cura, al que nadie quería, {me enseñó a leer}.'],
    ['it', 'Il prete, del quale nessuno parlava, {mi insegnò a leggere}.'],
    ['pt', 'Não, não, {éramos sempre três}.'],
    ['pt', 'O dono, que não sabia ler, {assinava com uma cruz}.'],
    ['it', 'No, no, {eravamo sempre in tre}.'],
    ['it', 'Il padrone, che non sapeva leggere, {firmava con una croce}.'],
    ['pt', 'Não temos dinheiro, mas {temos tempo}.'],
    ['pt', 'O moinho fica no Brasil, {e a roda ainda gira no rio}.'],
    ['pt', 'As pessoas moram {no vale} e trabalham no moinho.'],
    ['pt', 'Não, {vendemos o moinho}.'],
    ['pt', '{Moemos o trigo} porque ninguém mais o faz.'],
    ['it', 'Non abbiamo soldi, ma {abbiamo tempo}.'],
    ['it', 'No, {vendiamo il mulino}.'],
    ['it', 'Non solo è buono, ma {costa poco}.'],
    ['it', '{Maciniamo il grano} perché nessuno lo fa più.'],
    ['it', 'Non mi piace. {La ruota gira.}'],
  ])('%s: %s', (lang, marked) => {
    expect(cutNegation(marked, lang)).toBeUndefined();
  });
});
