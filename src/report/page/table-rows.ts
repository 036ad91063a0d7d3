/** A table of a page in, lines for a terminal out: what a row is about, and below it what is said of that. */

const RULE = /^\|[\s:|-]+\|$/;

/** @param text as it is written @returns its cells by row, without the head's rule; nothing where it is no table */
export function tableRows(text: string): readonly (readonly string[])[] | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const [, rule = ''] = lines;
  if (!RULE.test(rule)) return undefined;
  return lines
    .filter((line) => line !== rule)
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );
}
