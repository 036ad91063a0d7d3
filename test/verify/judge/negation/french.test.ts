import { describe, expect, test } from 'vitest';
import { cutNegation } from './around.js';

describe('a negation that the cut leaves out is found', () => {
  test.each([
    ["Je n'ai pas dit que {nous allons vendre le vieux moulin}.", 'pas'],
    ['Je n’ai jamais pensé que {nous allions vendre}.', 'jamais'],
    ['{Nous ne vendons du pain} que le samedi.', 'que'],
    ['{Nous n’avons vendu la farine} à personne.', 'personne'],
    ['{Je bois} plus depuis dix ans.', 'plus'],
    ["J'ai plus envie de {raconter la guerre}.", 'plus'],
    ['Je veux plus {entendre parler de lui}.', 'plus'],
    ["C'est une légende que {le comte est mort ici}.", 'une légende'],
    ['Mon oncle, qui ne voulait pas, {que le moulin soit vendu}.', 'pas'],
    ['On a pas {vendu le moulin}.', 'pas'],
    ['Personne {ne veut acheter la farine}.', 'Personne'],
    ['Nous n’{avons pas vendu le moulin}.', 'n'],
    ['Rien ne prouve que {la roue tourne encore}.', 'ne'],
    ['Aucun boulanger {n’achète chez nous}.', 'Aucun'],
    ['Nous refusons de {vendre aux supermarchés}.', 'refusons'],
    ['Il nie que {l’eau ait monté}.', 'nie'],
    ['Nous ne voulons pas, bien sûr, {vendre le moulin}.', 'pas'],
    ['Que {nous vendions le moulin}, je ne l’ai jamais dit.', 'ne'],
    ['Ni le maire ni {le meunier ne le savait}.', 'ni'],
    ['{Nous avons moulu le blé} sans eau.', 'sans'],
    ['Il est impossible de {vendre la farine ici}.', 'impossible'],
    ['Il n’a pas dit : « {nous vendons le moulin} ».', 'pas'],
    ['Je ne crois pas, {nous vendrons le moulin}.', 'pas'],
    ['{La roue du vieux moulin de mon grand-père} ne tourne plus.', 'ne'],
    ['Nous ne vendons pas de pain, de farine ou {de gâteaux}.', 'pas'],
  ])('%s', (marked, word) => {
    expect(cutNegation(marked, 'fr')).toBe(word);
  });
});

describe('a negation of something else is let be', () => {
  test.each([
    'Le patron, qui ne savait pas lire, {signait avec une croix}.',
    "C'est plus facile quand {on est deux}.",
    '{On vit} plus longtemps à la campagne.',
    '{On travaillait} de plus en plus, et mieux.',
    'Non, non, {étions toujours trois}.',
    'Je n’aime pas ça. {Le moulin tourne.}',
    'Nous n’avons pas d’argent, mais {nous avons le temps}.',
    '{Nous aimons le moulin}, mais nous ne vendons pas de pain.',
    'Non, {nous vendons le moulin}.',
    'Le pain est non seulement bon, mais {il est frais}.',
    'C’est sans doute {le plus vieux moulin de la vallée}.',
    '{Nous vendons la farine} à des gens qui ne mangent pas de pain.',
    'Une personne {a acheté tout le blé}.',
    'À trois pas du moulin, {la rivière chante}.',
    '{Nous avons vendu plus de pain} cette année.',
    'Il n’y avait pas d’eau, {la roue était lourde}.',
  ])('%s', (marked) => {
    expect(cutNegation(marked, 'fr')).toBeUndefined();
  });
});
