/** Text in, the parts that a segmenter tells apart out. */
export function segments(segmenter: Intl.Segmenter, text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
