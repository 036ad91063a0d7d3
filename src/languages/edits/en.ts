/** What editors leave out of spoken English. */
import type { EditRules } from './edit-rules.js';

export const EN_EDITS: EditRules = {
  sounds: 'u+[hm]+|u+h+m+|e+r+m*|e+h+m+|h+m+|m+h+m+|m{2,}|ah+m+',
  fillers: 'you know|i mean|like|sort of|kind of|you see',
  repeated:
    "the|an?|i|we|you|he|she|it|they|and|but|so|to|of|in|on|at|by|for|from|with|as|if|or|this|these|those|there|is|are|was|were|be|been|have|has|do|does|did|will|would|can|could|should|my|our|your|his|her|its|their|what|when|where|who|how|which|because|then|i['’]m|i['’]ve|i['’]ll|i['’]d|we['’]re|we['’]ve|we['’]ll|it['’]s|that['’]s|there['’]s|he['’]s|she['’]s|they['’]re|you['’]re",
  joins: 'and|but|so|or|because|which|who|while|then|though|yet',
};
