/** Runs inside the browser's page, before it is printed: self-contained, because its text is what is sent there. */

/**
 * A PDF keeps every soft hyphen as a letter. Where one has parted a word, a hyphen and a line's end are drawn in its
 * place; where it has not, nothing is. Lines stay as they are.
 */
export function settleHyphensInPage(): void {
  const marks = [...document.querySelectorAll('.shy')];
  const parted = marks.map((mark) => {
    const before = edgeOf(mark.previousSibling, 'end');
    const after = edgeOf(mark.nextSibling, 'start');
    return before !== undefined && after !== undefined && after.top > before.top + before.height / 2;
  });
  for (const [index, mark] of marks.entries()) mark.classList.add(parted[index] ? 'parted' : 'unused');

  function edgeOf(node: Node | null, edge: 'start' | 'end'): DOMRect | undefined {
    if (!(node instanceof Text) || node.length === 0) return undefined;
    const range = document.createRange();
    range.setStart(node, edge === 'start' ? 0 : node.length - 1);
    range.setEnd(node, edge === 'start' ? 1 : node.length);
    return range.getBoundingClientRect();
  }
}
