/** A text as its file has it in, the same without byte-order mark and with `\n` at each line's end out: what is parsed. */
export function plainLines(raw: string): string {
  return raw.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}
