/** The beginning of a sentence in, whether it says something of something out: a subject with its verb, and no clause that waits for another. */

/** English: verbs that are known by themselves; a subject that is a pronoun is always followed by one. */
const FINITE =
  /\b(?:am|is|are|was|were|be|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|went|came|got|made|took|gave|said|saw|knew|thought|found|told|became|left|felt|kept|began|wrote|ran|brought|built|bought|stood|lost|paid|sold|sent|spent|won|grew|broke|chose|fell|spoke|taught|held|met|led|read|put|let|means?|goes|comes|takes|makes|gets|gives|needs?|wants?|works?|costs?|starts?|seems?|feels?|happens?|keeps?|knows?|thinks?|helps?|lets|tells|turns?|depends?|matters?|\p{L}{2,}ed)\b|\p{L}['’](?:s|re|ve|ll|d|m)\b/iu;
const PRONOUN = /^(?:I|we|you|everybody|everyone|nobody|no one|people|most people)\b/i;
/** A clause that waits for another: cut from it, it says nothing. */
const WAITS =
  /^["“‘]?(?:when|if|although|though|since|while|after|before|with|as|in|on|at|from|to|than|until|unless|whether|where|because|once|by|for|of|not|nor|or|did|does|do|was|were|is|are|has|have|had|would|could|will|can|what|how|which|who|especially|as|provided|even|just|only|not|like|such|instead|whenever|oftentimes when|almost|so|obviously|hopefully|again)\b|^(?:当|如果|虽然|由于|随着|通过|对于|至于|即使|除了|为了|与|比如|例如|要是|假如|每当|既然|尽管)|(?:时|后|的话|之前|之后|以来|以后)$/i;
/** What stands before a clause's end and leaves it open. */
const OPEN =
  /\b(?:and|or|but|that|the|an?|of|to|like|is|are|was|were|which|who|because|if|i (?:think|guess|mean|know|say|said))$/i;

/** What opens a relative clause: its verb is not the sentence's. */
const RELATIVE = /,? \b(?:which|who|whom|whose|where|when|if|because)\b.*$/i;

/** A clause that stands before the one it belongs to. */
const LEADING =
  /^["“‘]?(?:when|whenever|if|although|though|since|while|after|before|as|until|unless|because|once|where|whether|even if)\b[^,.?!]*, /i;

/** “An apprentice who is paid watches …”: of a singular subject any verb ends so. */
const SINGULAR =
  /(?:^|\s)(?:the|an?|my|our|your|his|her|its|every|each|this|that|nobody|who|one|it|he|she)\s(?:\p{L}+\s){1,6}?\p{L}{2,}(?<!s)s\b/iu;

/** @param isWhole whether the sentence ends here: else nothing may wait for what was cut off */
export function hasClause(words: string, isWhole: boolean): boolean {
  if (/\p{Script=Han}/u.test(words))
    return /\p{Script=Han}{6}/u.test(words) && (isWhole || !WAITS.test(words));
  if (!/^[\p{L}\p{N}"“'‘$€£]/u.test(words) || OPEN.test(words) || (!isWhole && WAITS.test(words)))
    return false;
  if (PRONOUN.test(words)) return true;
  if (!isWhole) return FINITE.test(words.replace(RELATIVE, ''));
  const main = words.replace(LEADING, '').replace(RELATIVE, '');
  return FINITE.test(main) || SINGULAR.test(main);
}
