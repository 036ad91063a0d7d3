/** English. */
import { EN_LABELS } from './labels/en.js';
import { EN_EDITS } from './edits/en.js';
import { EN_SCOPE } from './scope/en.js';
import { EN_NEGATION } from './negation/en.js';
import { EN_NUMBERS } from './numbers/en.js';
import { EN_SPEECH } from './speech/en.js';
import type { LanguageRecord } from './language-record.js';
import { ENGLISH_RATE } from './speaking-rates.js';

export const EN = {
  tag: 'en',
  writing: 'Latin',
  labels: EN_LABELS,
  telling:
    'the and of to is that was it you we they he she his her their our your my this these those there here what which who when where how why with without from for by at on in as an a be been are were have has had do does did don didn doesn isn wasn weren aren couldn wouldn shouldn hadn hasn haven won t s re ve ll i not no never nobody nothing none neither nor but or if so than then can could would should will may might must about into over after before because while until only more most some any many few all every each one two three out up down just also very said says think say know like if its us them him me am let nowhere hardly rarely unless except hi oh well yeah yes',
  abbreviations: String.raw`Mr|Mrs|Ms|Dr|Prof|Sr|Jr|St|Inc|Ltd|Co|Corp|vs|etc|approx|e\.g|i\.e|U\.[SK]|a\.m|p\.m`,
  negation: EN_NEGATION,
  scope: EN_SCOPE,
  numbers: EN_NUMBERS,
  edits: EN_EDITS,
  speech: EN_SPEECH,
  saying:
    'said|says|saying|told|tells|asked|asks|asking|added|adds|replied|replies|answered|explained|explains|argued|argues|wrote|writes|recalled|recalls|admitted|admits|insisted|insists|noted|notes|put it|remarked|joked|warned|believes?|thinks?|thought',
  functionWords:
    "a about above after again all almost along already also although always am among an and another any anybody anyone anything are around as ask asked asks at away back be because been before began being below between both but by call called came can can't cannot come comes could couldn't day did didn't do does doesn't doing don't done down each either else enough even ever every everybody everyone everything few find first for from gave get gets getting give go goes going gone good got had has hasn't have haven't having he he's her here hers him his how i i'd i'll i'm i've if in instead into is isn't it it's its itself just keep kind knew know last later least less let let's like little long look lot made make makes making many may maybe me mean might mine more most much must my myself never new next no nobody none not nothing now of off often on once one only or other others our out over own people perhaps put quite rather really right said same say saying says see seen she she's should since so some somebody someone something sometimes still such take tell tells than thank thanks that that's the their them then there there's these they they're thing things think this those though thought three through time to today told too took tried true try turn two until up us use used very want wanted was wasn't way we we're we've well went were weren't what what's when where whether which while who whole whom whose why will with without won't would wouldn't year years yes yet you you're you've your yours",
  topics: {
    opens: String.raw`\b(?:let['’]s|let us) (?:talk|turn|move|go|begin|start|come)\b|\b(?:turning|moving on|last question|one more (?:thing|question)|finally|another (?:subject|topic)|speaking of|what about)\b`,
    within: 160,
    follows: String.raw`["“]?(?:and|so|but|or|then|why not|really|yes|no|couldn|how so|is (?:that|it|this)|are they|was (?:that|it)|does (?:that|it)|do they|did (?:they|it|she|he)|have you never)\b`,
  },
  speakingRate: ENGLISH_RATE,
  unnamedTheme: { en: 'Theme {number}: please name it| (words: {words})' },
  quotationMarks: { en: '“|”|‘|’' },
} as const satisfies LanguageRecord;
