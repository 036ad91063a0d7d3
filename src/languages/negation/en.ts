/** What turns a statement round in English, and how far that reaches. */
import type { ClauseNegation } from './negation-rules.js';

/** Verbs whose “not” is written as two words, beside the apostrophe, or without one: “did n’t”, “did’nt”, “didn t”. */
const AUXILIARIES =
  '(?:did|does|do|is|are|was|were|has|have|had|ca|wo|could|would|should|must|need|might|ai|sha|dare|ought)';
const NEGATIONS = [
  String.raw`[a-z]+n['’‘]t|${AUXILIARIES}(?: ?n ?['’‘] ?t|['’‘] ?nt| ?n t)`,
  'aint|arent|cant|couldnt|didnt|doesnt|dont|hadnt|hasnt|havent|isnt|shouldnt|wasnt|werent|wont|wouldnt',
  'not|cannot|never|no[- ]one|no(?![-‐])|nobody|none|nothing|nowhere|neither|nor|without',
  'hardly|scarcely|barely|rarely|seldom|few|unless|except|unlikely|unable|impossible',
  'den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)? to|doubt(?:s|ed|ful)?|lack(?:s|ed|ing)?',
  'rather than|instead of|far from|anything but|stop(?:s|ped)? short',
].join('|');

/** Up to the quote nothing new begins: “we stopped baking and {opened a mill}”. */
const ON = String.raw`(?!.* (?:and(?! that)|then|so|but|because|since|when|while|until|although|though)(?![a-z]))(?!.*: ?(?:the|an?|my|our|your|his|her|its|their|this|these|those)(?![a-z]))(?!.*(?<!\b(?:that|believing|thinking|saying|claiming|hoping|pretending|feeling)) (?:i|we|you|he|she|it|they|there)(?![a-z]))`;
const DOING = String.raw`(?= (?:[a-z]+ly )?(?!(?:during|(?:some|any|every|no)?things?|king|spring|string|morning|evening|according|following)(?![a-z]))[a-z]{2,}ing(?![a-z]))${ON}`;
const WHOM =
  '(?:me|us|him|her|them|you|it|people|anyone|anybody|everyone|everybody|(?:my|our|the|his|her|their) [a-z]+)';
/** What somebody forgot to tell is so: “he forgot to mention that {the bridge was closed}”. */
const TOLD = String.raw`(?! (?:[a-z]+ly |also |even )?(?:tell|mention|say|add|explain|inform|warn|note|report|write|reveal|disclose|point out)(?![a-z]).* (?:that|how|why|what|where|who|when)(?![a-z]))`;
const LEADS = [
  String.raw`(?<!^ ?(?:[a-z]+ )?to )(?:stop(?:s|ped|ping)?|quit(?:s|ting)?|ceas(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|resist(?:s|ed|ing)?|escap(?:e|es|ed|ing)|oppos(?:e|es|ed|ing)|g(?:ive|ives|ave|iving|iven) up|rul(?:e|es|ed|ing) out|(?:decid|vot|argu|advis)ed against)${DOING}`,
  String.raw`(?:refrain|abstain)(?:s|ed|ing)? from|(?:stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|keep|keeps|kept|deter(?:s|red)?|discourage[sd]?|ban(?:s|ned)?|bar(?:s|red)?|prohibit(?:s|ed)?) (?:${WHOM} )?from${DOING}`,
  String.raw`(?:declin(?:e|es|ed|ing)|ceas(?:e|es|ed)) to${ON}|(?:forg[eo]t(?:s|ting)?|neglect(?:s|ed|ing)?|omit(?:s|ted|ting)?) to${TOLD}${ON}`,
].join('|');

const STOP = '(?:stop(?:ped)?|quit|ceased?|give up|gave up|given up)';
/** Each is told from longer words that negate. */
const HARMLESS = [
  String.raw`not only|(?<=(?:\b(?:is|are|was|were|be)|['’]s) )not (?:just|merely|simply)|whether or not|none other`,
  "no (?:doubt|matter|wonder|denying)|nothing(?: is| was|[’']s) (?:to (?:me|us) )?(?:better|dearer|lovelier|nicer|more (?:beautiful|important|precious)) than|no\\. ?\\d+",
  "without (?:(?:a|any|the (?:slightest|least)|a (?:moment|second)[’']s|further|much) )?(?:doubt|question|hesitation|hesitating|exception|exaggeration|exaggerating|fail)",
  String.raw`(?:(?<=\b(?:it|that|this|which)(?:['’]s| is| was| comes as| came as) )(?:no|not an?)|(?<=\b(?:it|that|this|which) )(?:is|was)n['’]t an?) (?:big |great |real )?(?:secret|coincidence|accident|surprise|exaggeration)`,
  // What cannot be said strongly enough, or denied, is said.
  String.raw`(?:cannot|can not|can['’]t|could not|couldn['’]t|hardly|impossible to) (?:(?:be|possibly|really|ever|just) )*(?:overstated?|overestimated?|overemphasi[sz]ed?|exaggerated?|den(?:y|ied)|(?:stress|emphasi[sz]e|repeat)(?:ed)? (?:strongly |often |it )?enough)`,
  String.raw`(?:nobody|no one) (?:can|could|would|will) deny|(?:never|not|[a-z]+n['’]t) (?:for a (?:moment|second|minute) |once |ever )?(?:doubt(?:ed)?|forget|forgot|forgotten) (?:that|how)`,
  // Who does not stop goes on; of “can't stop” the verb itself belongs to the phrase.
  String.raw`(?:never|(?<!can)not|(?!can)[a-z]+n['’]t|nobody|no one) (?:once |ever )?${STOP}(?= [a-z]+ing(?![a-z]))|can(?:not|['’]t| not) (?:ever )?${STOP} [a-z]+ing|(?:cannot|can['’]t|couldn['’]t|could not) (?:help|resist|avoid)(?= [a-z]+ing(?![a-z]))`,
  String.raw`(?:never|not|[a-z]+n['’]t|nobody|no one|nothing) (?:stop(?:ped)?|prevent(?:ed)?|keep|kept|discouraged?|deter(?:red)?) ${WHOM} from(?= [a-z]+ing(?![a-z]))|(?:never|nobody|no one) (?:once )?(?:failed|forgot|neglected) to`,
  '(?:a|next|last|past|first|every|quite a) few',
].join('|');

export const EN_NEGATION: ClauseNegation = {
  order: 'clause',
  since: 1,
  words: NEGATIONS,
  bounds: 'word',
  harmless: HARMLESS,
  leads: LEADS,
  turns: String.raw`(?<!\b(?:nobody|no one|none|nothing|any|anything|anyone|all|everything|everyone|can(?:no|['’])t|who) )\b(?:but|whereas)\b`,
  opensTurned: String.raw`(?:but|yet|however|instead|whereas|although|though)\b`,
  asides:
    '(?:(?:and|or) )?(?:however|of course|in fact|in turn|in general|you know|i mean|i think|i believe|i guess|to be (?:fair|clear|honest|sure)|frankly|honestly|though|for (?:instance|example|now)|at all|as i said|really|actually|obviously|perhaps|maybe|by the way|today|now|either)',
  saysOrThinks:
    '(?:think|thinks|thought|believe|believes|believed|say|says|said|mean|claim|claimed|argue|argued|agree|agreed|suppose|expect|know|sure|convinced)',
  subordinate: String.raw`(?:that|whether|if)\b`,
  ownSubject: String.raw`(?:i|we|you|he|she|it|they|this|that|these|those|there|here|one|some|most|many|all|every|each|people|the|an?|my|our|your|his|her|its|their|so|and|because|when|if|while|as|in|at|on|for|with|after|before|since|then|now|what|who|how|why|where)\b(?! (?:not|never)\b)`,
  lists: String.raw`\b(?:or|nor)\b`,
  ownClause: String.raw`\b(?:who|which|that|because|but|and|or|so|when|while|if|where|than|as|until|since)\b`,
  answer: '(?:oh |well )?(?:no|nope)',
  relative: String.raw`(?:\p{Ll}+ )?(?:who|whom|whose|which)\b`,
  after: 'beside',
  retracts: {
    topic: '(?:(?:and|but|so|well|oh|i|we|me|us) ?)+(?:not)?',
    alone:
      "(?:(?:oh|well|no|but|and|i|we|me|us|that['’]s|it['’]s|that was|it was|that is|it is) )*(?:never(?: ever)?(?: in my life| once)?|not|like hell|my (?:foot|ass|arse|eye)|as if|not (?:a bit|at all|in the least|by any means|on your life|really|a word of it|a chance|ever|(?:in )?a million years|for a (?:moment|second|minute))|(?:absolutely|certainly|definitely|of course|obviously|surely) not|no way|hardly|nothing of the (?:sort|kind)|far from it|quite the opposite|on the contrary|the opposite is true|anything but|(?:an? |all |pure |complete |utter |total |just |such )*(?:nonsense|rubbish|lies?|fiction|myth|joke))",
    about: String.raw`(?:(?:but|and|well|no|oh) )*(?:(?:that|this|it|which)(?:['’]s|['’]d)?\b.*\b(?:true|right|correct|the case|so|fact|happened?|happen|said|say|claim(?:ed)?|meant?|think|thought|believed?|question)\b|(?:i|we)(?:['’]ve|['’]d)? (?:[a-z]+ )?(?:never|don['’]t|didn['’]t|do not|did not|wouldn['’]t) (?:[a-z]+ )?(?:say|said|claim(?:ed)?|think|thought|believed?|buy) (?:that|it|so|this)\b)`,
    jokes: "(?:oh |well,? )?(?:(?:i['’]m |i am |i was |just |only )*(?:kidding|joking)|just a joke|psych)",
    denies:
      '(?:oh |well,? |but |no,? )*(?:not|not really|not at all true|wrong|dead wrong|all wrong|far from it)',
    thinks: String.raw`^\P{L}*(?:(?:the|my|our|his|her|their) (?:[a-z]+ )?(?:plan|goal|aim|intention|intent) (?:was|had been)|according to|(?:(?:the|my|our|his|her|their|all|some|most|many) )?(?:doctor|surgeon|critic|expert|reviewer|paper|newspaper|bookmaker|teacher|neighbou?r)s? (?:gave|give|rated|declared|diagnosed|saw|loved|hated|panned|praised|dismissed|wrote|put|counted|took|considered))(?![a-z])|\b(?:think|thought|believe|sa(?:y|id)|tell|told|claim|expect|assum|suppos|hear|imagin|want|call|fear|hop(?:e|ing)|promis|insist|know|knew|guess|predict|ask|wonder|convinc|sure|pretend|suggest|argu|writ|wrote|seem|look|idea|myth|rumou?r)[a-z]*`,
  },
};
