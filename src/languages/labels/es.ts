/** Labels of transcripts in Spanish. */
import type { LabelWords } from './label-record.js';

export const ES_LABELS: LabelWords = {
  hosts: 'pregunta|presentador|presentadora|entrevistador|entrevistadora|periodista|moderador|moderadora',
  guests: 'respuesta|invitado|invitada|entrevistado|entrevistada',
  others:
    'productor|productora|traductor|traductora|oyente|locutor|locutora|hablante|intérprete|operador|operadora|participante|narrador|narradora|hombre|mujer|niño|niña',
  unknowns: 'desconocido|desconocida|voz|voz en off|no identificado|hablante desconocido',
  groups: 'todos|ambos|público|juntos',
  and: 'y|e',
  headers:
    'fecha|lugar|duración|título|tema|idioma|transcripción|transcrito por|derechos|fuente|archivo|participantes',
  mail: 'de|enviado|enviado el|para|cc|cco|asunto|fecha',
  breaks: 'pausa|música|cortinilla|publicidad|corte|fin',
  adverts:
    'publicidad|anuncio|anuncios|pausa publicitaria|corte publicitario|patrocinador|patrocinio|comercial|comerciales',
  advertEnds: 'de vuelta al programa|volvemos|volvemos al programa|de vuelta',
  directions: 'risas|ríe|se ríe|risa|aplausos|música|silencio|pausa|suspira|inaudible|tose|ininteligible',
  openers:
    'el|la|los|las|un|una|unos|mi|mis|nuestro|nuestra|tu|su|sus|este|esta|esto|ese|esa|eso|yo|nosotros|él|ella|sí|no|y|pero|o|entonces|ahora|aquí|qué|por|cómo|cuándo|dónde|quién|si|en|con|para|de|nunca|siempre|finalmente|resultado|ejemplo|problema|conclusión|atención|nota|consejo|otra|otro|todo|nada|primero|segundo',
  footers: [
    String.raw`(?:transcripción|transcrito|subtítulos?|subtitulado)(?: realizad[oa]s?| automátic[oa]s?)*(?: por| con|:).{0,120}`,
    String.raw`todos los derechos reservados.{0,80}`,
  ],
};
