/** An element in, whether it only leads to a note or back from it: nobody says that. */

/** One or several: `2`, `[2]`, `[2][3]`, `(a)`, `*`. */
const RAISED = /^(?:[[(]?(?:\d{1,3}|[a-z*†‡§¶])[\])]?[,\s]*){1,6}$/iu;
/** On the line itself a number in brackets, or the way back. */
const INLINE = /^\[\d{1,3}\]$|^[↑↩⤴^]\uFE0E?$/u;

/** A raised number without a link is a power: `10<sup>2</sup>`. */
export function isReferenceMark(node: Node): boolean {
  const name = node.nodeName.toUpperCase();
  if (name !== 'SUP' && name !== 'A') return false;
  const words = (node.textContent ?? '').trim();
  const element = node as Element;
  if (name === 'A') return INLINE.test(words) && leadsWithin(element);
  return RAISED.test(words) && Array.from(element.querySelectorAll('a')).some(leadsWithin);
}

function leadsWithin(link: Element): boolean {
  return link.getAttribute('href')?.includes('#') === true;
}
