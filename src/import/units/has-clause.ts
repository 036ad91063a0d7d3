/** The beginning of a sentence in, whether it says something of something out: a subject with its verb, and no clause that waits for another. */

import { matchesIn, patternFor } from '../../text/plain-pattern.js';

/** English: verbs that are known by themselves; a subject that is a pronoun is always followed by one. */
const FINITE = patternFor(
  /(?<!\bto )\b(?:am|is|are|was|were|be|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|went|came|got|made|took|gave|said|saw|knew|thought|found|told|became|left|felt|kept|began|wrote|ran|brought|built|bought|stood|lost|paid|sold|sent|spent|won|grew|broke|chose|fell|spoke|taught|held|met|led|read|put|let|means?|goes|comes|takes|makes|gets|gives|needs?|wants?|works?|costs?|starts?|seems?|feels?|happens?|keeps?|knows?|thinks?|helps?|lets|tells|turns?|depends?|matters?|uses?|requires?|allows?|provides?|includes?|supports?|runs?|builds?|writes?|learns?|loves?|likes?|hates?|calls?|says?|sees?|tells?|believes?|hopes?|expects?|asks?|plays?|moves?|brings?|changes?|becomes?|grows?|lives?|sits?|sells?|buys?|pays?|carr(?:y|ies)|teach(?:es)?|cares?|understands?|offers?|creates?|looks?|serves?|stands?|shows?|follows?|drives?|connects?|remains?|exists?|deserves?|respects?|stops?|opens?|closes?|agrees?|fails?|wins?|loses?|leads?|leaves?|gives?|holds?|sends?|spends?|earns?|owes?|go|come|say|make|take|get|give|find|think|know|\p{L}{2,}ed)\b|\p{L}['’](?:re|ve|ll|d|m)\b|\b(?:it|he|she|that|there|here|this|what|who|where|how|everything|everybody|everyone|nobody|nothing|one|thing|let)['’]s\b/giu,
);
const PRONOUN = /^(?:I|we|you|everybody|everyone|nobody|no one|people|most people)\b(?!['’]s)/i;
/** A clause that waits for another: cut from it, it says nothing. */
const WAITS =
  /^["“‘]?(?:when|if|although|though|since|while|after|before|with|as|in|on|at|from|to|than|until|unless|whether|where|because|once|by|for|of|not|nor|or|did|does|do|was|were|is|are|has|have|had|would|could|will|can|what|how|which|who|especially|as|provided|even|just|only|not|like|such|instead|whenever|oftentimes when|almost|so|obviously|hopefully|again)\b|^(?:当|如果|虽然|由于|随着|通过|对于|至于|即使|除了|为了|与|比如|例如|要是|假如|每当|既然|尽管)|(?:时|后|的话|之前|之后|以来|以后)$/i;
/** What stands before a clause's end and leaves it open. */
const OPEN =
  /\b(?:and|or|but|that|the|an?|of|to|like|is|are|was|were|which|who|because|if|i (?:think|guess|mean|know|say|said))$/i;

/** What opens a relative clause: its verb is not the sentence's. */
const RELATIVE = /,? \b(?:which|who|whom|whose|where|when|if|because)\b.*$/i;
/** What takes a verb for itself, and what its clause waits for is another: “a system that they called so” says nothing of it. */
const TAKES_VERB = patternFor(
  /(?<=\p{L} )(?<!\b(?:is|are|was|were|be|said|says?|think|thought|know|knew|means?|meant|feel|felt|reali[sz]ed?|learn(?:ed|t)?|believed?|hoped?|sure|sees?|saw|finds?|found|shows?|showed|so|such|tells?|told|decided?|guess|now) )that\b(?!['’])|(?<=\p{L},? )(?:which|who|whom|whose)\b(?!['’])/giu,
);
const ADVERBIAL = /,? \b(?:where|when|if|because|while|until|unless)\b.*$/i;

/** A clause that stands before the one it belongs to. */
const LEADING =
  /^["“‘]?(?:when|whenever|if|although|though|since|while|after|before|as|until|unless|because|once|where|whether|even if)\b[^,.?!]*, /i;

/** “An apprentice who is paid watches …”: of a singular subject any verb ends so. */
const SINGULAR = patternFor(
  /(?:^|\s)(?:the|an?|my|our|your|his|her|its|every|each|this|that|nobody|who|one|it|he|she)\s(?!few|lot|couple|bunch)(?:\p{L}+\s){1,6}?\p{L}{2,}(?<!s)s\s(?:the|an?|my|our|your|his|her|its|their|it|me|us|you|him|them|what|how|to|like|more|less|nothing|nobody|never|itself)\b/iu,
);

/** @param isWhole whether the sentence ends here: else nothing may wait for what was cut off */
export function hasClause(words: string, isWhole: boolean): boolean {
  if (/\p{Script=Han}/u.test(words))
    return /\p{Script=Han}{6}/u.test(words) && (isWhole || !WAITS.test(words));
  if (!/^[\p{L}\p{N}"“'‘$€£]/u.test(words) || OPEN.test(words) || (!isWhole && WAITS.test(words)))
    return false;
  if (PRONOUN.test(words)) return true;
  if (!isWhole) return matchesIn(FINITE, words.replace(RELATIVE, '')) > 0;
  const main = words.replace(LEADING, '').replace(ADVERBIAL, '');
  return matchesIn(FINITE, main) > matchesIn(TAKES_VERB, main) || SINGULAR(main).test(main);
}
