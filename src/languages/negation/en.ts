/** What turns a statement round in English, and how far that reaches. */
import type { ClauseNegation } from './negation-rules.js';

const NEGATIONS = [
  String.raw`\p{L}+n['’‘´‛′＇]t`,
  'aint|arent|cant|couldnt|didnt|doesnt|dont|hadnt|hasnt|havent|isnt|shouldnt|wasnt|werent|wont|wouldnt',
  'not|cannot|never|no[- ]one|no(?![-‐])|nobody|none|nothing|nowhere|neither|nor|without',
  'hardly|scarcely|barely|rarely|seldom|few|unless|except|unlikely|unable|impossible',
  'den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)? to|doubt(?:s|ed|ful)?|lack(?:s|ed|ing)?',
  'rather than|instead of|far from|anything but|stop(?:s|ped)? short',
].join('|');

/** Each is told from longer words that negate. */
const HARMLESS = [
  String.raw`not only|(?<=(?:\b(?:is|are|was|were|be)|['’]s) )not (?:just|merely|simply)|whether or not|none other`,
  'no (?:doubt|matter|wonder)|without (?:a |any )?(?:doubt|question)|no\\. ?\\d+',
  '(?:a|next|last|past|first|every|quite a) few',
].join('|');

export const EN_NEGATION: ClauseNegation = {
  order: 'clause',
  since: 1,
  words: NEGATIONS,
  bounds: 'word',
  harmless: HARMLESS,
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
      "(?:(?:oh|well|no|but|and|i|we|me|us|that['’]s|it['’]s|that was|it was|that is|it is) )*(?:never(?: ever)?(?: in my life| once)?|not (?:a bit|at all|in the least|by any means|on your life|really|a word of it|a chance|ever|(?:in )?a million years|for a (?:moment|second|minute))|(?:absolutely|certainly|definitely|of course|obviously|surely) not|no way|hardly|nothing of the (?:sort|kind)|far from it|quite the opposite|on the contrary|the opposite is true|anything but|(?:an? |all |pure |complete |utter |total |just |such )*(?:nonsense|rubbish|lies?|fiction|myth|joke))",
    about: String.raw`(?:(?:but|and|well|no|oh) )*(?:(?:that|this|it|which)(?:['’]s|['’]d)?\b.*\b(?:true|right|correct|the case|so|fact|happened?|happen|said|say|claim(?:ed)?|meant?|think|thought|believed?|question)\b|(?:i|we)(?:['’]ve|['’]d)? (?:\p{L}+ )?(?:never|don['’]t|didn['’]t|do not|did not|wouldn['’]t) (?:\p{L}+ )?(?:say|said|claim(?:ed)?|think|thought|believed?|buy) (?:that|it|so|this)\b)`,
  },
};
