/** A text with spaces of all kinds in, the same with plain ones, one at a time, and full-width digits narrow. */
export function plainSpaces(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}
