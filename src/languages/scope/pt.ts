/** What Portuguese speakers report, suppose, ask or set a condition for, and what they claim. */
import { romanceScope } from './romance.js';

export const PT_SCOPE = romanceScope({
  that: 'que',
  mine: 'eu|nós|meu|minha|meus|minhas|nosso|nossa',
  claims:
    'acho|achamos|creio|cremos|penso|pensamos|acredito|acreditamos|digo|dizemos|diria|diríamos|sei|sabemos|vejo|vemos|sinto|suponho|me parece|parece-me|admito|reconheço|lembro|considero|vi|vimos|descobrimos|aprendi|aprendemos|estou (?:cert[oa]|convencid[oa]|orgulhos[oa])|estamos (?:cert[oa]s|convencid[oa]s)|tenho certeza(?: de)?|temos certeza(?: de)?|tenho de dizer|devo dizer|posso dizer|quero dizer|garanto',
  fillers:
    'como (?:eu )?(?:já )?(?:disse|digo|dissemos)|na minha opinião|para mim|a verdade é|o certo é|é verdade|é certo|sinceramente|francamente|claro|na verdade|de fato|de facto|olhe|olha|sabe|bem|o problema é',
  interjections: 'bem|bom|pois|é+|hum|olhe|olha|sabe|claro|uma e outra vez|vezes sem conta|por exemplo',
  says: 'diz|dizem|dizia|diziam|disse|disseram|afirmam?|afirmou|afirmaram|garantem?|acha|acham|achava|achavam|acredita|acreditam|pensa|pensam|sustenta|sustentam|conta|contam|contou|escreve|escreveu|escrevem|teme|temem|avisam?|avisou|prometeu|prometem|acusam|reclamam(?: de)?|me disse|nos disse|me disseram|nos disseram',
  hearsay:
    'segundo [^,]{1,40},|de acordo com [^,]{1,40},|supostamente|alegadamente|diz-se|ouvi(?: dizer)?|ouvimos(?: dizer)?|li|lemos|pelos vistos|parece',
  asks: 'é verdade|você acha|vocês acham|acha você|pensa você|perguntam?|perguntou|perguntaram|perguntava',
  whether: '(?:sei|sabe|sabemos|saber|ver|pergunto|perguntam?|perguntou|perguntaram|duvido)(?: \\p{L}+)? se',
  supposes:
    '(?:eu |nós )?(?:pensava|pensávamos|achava|achávamos|acreditava|acreditávamos|achei|pensei|esperava|esperávamos|temia|temíamos|espero|esperamos|oxalá|tomara|desejo|sonhava|sonhávamos|quisera|gostaria|estava (?:\\p{L}+ )?(?:cert[oa]|convencid[oa])|estávamos (?:\\p{L}+ )?(?:cert[oa]s|convencid[oa]s)|tinha certeza(?: de)?)',
  imagines: 'imagin(?:e|em|a|emos)(?:-se)?|suponhamos|suponha|digamos|como se|e se',
  denies:
    '(?:seria|é|era) (?:\\p{L}+ )?(?:mentira|mentir|falso|absurdo|exagero|exagerado|injusto|um mito|uma mentira)(?: (?:dizer|afirmar|pensar|acreditar))?',
  rumours:
    '(?:a|o|essa|esse) (?:\\p{L}+ )?(?:ideia|boato|mito|acusação|lenda|impressão|receio|suspeita)(?: de)?',
  weak: 'talvez|provavelmente|possivelmente|porventura|quase|às vezes|por vezes|se calhar',
  condition: 'se|a menos|desde|contanto|salvo|exceto|caso',
  harmless:
    'se (?:me pergunta\\p{L}*|quiser\\p{L}*|olhar\\p{L}*|não me engano|bem me lembro|for sincer[oa])|mesmo se|como se|desde (?:então|\\d+|o|a|os|as|há)|(?:em|neste|nesse|o|do|no|ao|por) caso',
  opens: 'e|mas|ou|porque|que|quem|quando|onde|enquanto|pois|então|senão',
  turns: 'mas|porque|embora|já que|porém|contudo|no entanto',
  tag: 'não|não é|né|certo|verdade|não é verdade|sabe|está bem|pois não',
  questions: 'que|quem|quando|onde|por que|porque|porquê|como|qual|quanto|será',
});
