/** What Korean speakers report, suppose, ask or set a condition for: the words for it stand behind the clause. */
import type { ScopeRules } from './scope-rules.js';

const MINE = '(?:저는|제가|나는|내가|우리는|우리가|저희는|저희가|전|난)';

export const KO_SCOPE: ScopeRules = {
  since: 3,
  own: `(?:${MINE}|솔직히(?: 말해서)?|사실|물론|그러니까|그래서|결국|정말|그리고)`,
  fillers: '(?:음|어|그|저|뭐|그냥|사실|물론|솔직히|계속|예를 들어)',
  subject: `${MINE}[^.]*$`,
  before: {
    supposed: '(?:상상해 보세요|가정해 봅시다|가령)',
    conditional: '(?:만약(?:에)?|만일|혹시라도)',
    reported: '[^.,]{1,24}(?:에 따르면|에 의하면|말로는)',
  },
  weak: '(?:아마(?:도)?|어쩌면|혹시|거의|가끔|때때로)',
  condition: '만약|만일',
  harmless: '(?!)',
  opens: '(?!)',
  turns: '하지만|그러나|그런데|때문에|지만',
  after: {
    asked: '(?:냐고|느냐고|는지|은지|을지|ㄹ지|(?:습니|ㅂ니)?까[?])',
    conditional: '(?:면|으면|다면|라면|는 한|거든)(?=[ ,]|$)',
    supposed:
      '(?:고|라고|다고) (?:생각했|믿었|여겼|희망|바라|바랐|가정)|(?:면|으면) (?:좋겠|좋을)|는 척|다는 (?:것은|건|말은) (?:거짓|오해|착각)',
    reported:
      '(?:고|라고|다고|대고) (?:[^.,]{0,14} )?(?:말했|말하|말합|했습니다|했다|합니다|한다|하더|주장|비판|들었|전했|썼|비난)|(?:대요|답니다|다던데|라던데|다는 (?:소문|말|얘기|이야기|주장|비판))',
  },
  speech: '(?:^|, )(?!저는|나는|우리)[\\p{L} ]{1,16}:',
  tag: '(?:그렇죠|맞죠|아시죠|그죠|그렇지요)',
  asks: '(?!)',
};
