/** Labels of transcripts in Portuguese. */
import type { LabelWords } from './label-record.js';

export const PT_LABELS: LabelWords = {
  hosts: 'pergunta|apresentador|apresentadora|entrevistador|entrevistadora|moderador|moderadora|jornalista',
  guests: 'resposta|convidado|convidada|entrevistado|entrevistada',
  others:
    'produtor|produtora|tradutor|tradutora|ouvinte|locutor|locutora|intérprete|operador|operadora|participante|narrador|narradora|homem|mulher',
  unknowns: 'desconhecido|desconhecida|voz|não identificado|não identificada|falante desconhecido',
  groups: 'todos|ambos|público|juntos',
  and: 'e',
  headers:
    'data|local|duração|título|tema|língua|idioma|transcrição|transcrito por|direitos|fonte|arquivo|ficheiro|participantes',
  mail: 'de|enviado|enviado em|para|cc|cco|assunto|data',
  breaks: 'pausa|música|vinheta|publicidade|intervalo|fim',
  adverts: 'publicidade|anúncio|anúncios|intervalo comercial|patrocínio|patrocinador|comercial',
  advertEnds: 'de volta ao programa|voltamos|voltamos ao programa',
  directions: 'risos|ri|risadas|aplausos|música|silêncio|pausa|suspira|inaudível|tosse|ininteligível',
  openers:
    'o|a|os|as|um|uma|meu|minha|nosso|nossa|seu|sua|este|esta|isto|esse|essa|isso|eu|nós|ele|ela|sim|não|e|mas|ou|então|agora|aqui|que|por|como|quando|onde|quem|se|em|com|para|de|nunca|sempre|finalmente|resultado|exemplo|problema|conclusão|atenção|nota|conselho|outro|outra|tudo|nada|primeiro|segundo',
  footers: [
    String.raw`(?:transcrição|transcrito|legendas?|legendado)(?: realizad[oa]s?| automátic[oa]s?)*(?: por| com|:).{0,120}`,
    String.raw`todos os direitos reservados.{0,80}`,
  ],
};
