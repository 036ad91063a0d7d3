/** A text in, what of it somebody would say of himself out: on a slide it reads as the words of whom the talk is about. */

/** One person who speaks. */
const ONE =
  /(?<!\p{L})(?:I(?=\s+\p{Ll}|[’']\p{Ll})|[Mm]y|[Mm]yself|[Ii]ch|[Mm]ein(?:e[mnrs]?)?|[Jj]e|[Jj][’'](?=\p{L})|[Yy]o|[Ii]o|[Ee]u|[Яя])(?!\p{L})|(?<!\p{L})[Jj][’'](?=\p{L})|(?<!自)我(?![们們国國])|[私僕俺](?=[はがのも])|나는|내가/u;
/** Several of them, as the subject; a talk may well say in passing what is ours. */
const SEVERAL = /^["“«„'‘(\s]*(?:(?:we|wir|nous|nosotr[oa]s|noi|nós|мы)(?!\p{L})|我们|我們|咱)/iu;

/** @param isTitle a headline may speak for all of us: “What we come back for” */
export function ownSentences(text: string, isTitle: boolean): readonly string[] {
  const sentences = text.split(/(?<=[.!?。！？])\s*/u);
  return sentences.filter((one) => ONE.test(one) || (!isTitle && SEVERAL.test(one)));
}
