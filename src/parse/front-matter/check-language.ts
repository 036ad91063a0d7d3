/** The language that the front matter names in, problems out when the file's name tells another, or none, or no slide is laid out for it. */
import { canonicalLanguage } from '../../languages/tags/canonical-language.js';
import { primaryLanguage } from '../../languages/tags/primary-language.js';
import { isRightToLeft } from '../../languages/tags/script-of.js';
import type { Context } from '../../markup/context.js';
import { shorten } from '../../text/shorten.js';
import { replacing } from '../../text/make-fix.js';
import type { YamlNode } from '../../markup/yaml/yaml-node.js';

/** @param node absent when the front matter names no language, which is reported elsewhere */
export function checkLanguage(node: YamlNode | undefined, { file, report, spanAt }: Context): void {
  const written = node?.kind === 'text' ? canonicalLanguage(node.text) : undefined;
  if (node !== undefined && written !== undefined && isRightToLeft(written)) {
    report(
      'rtl-unsupported',
      node.span,
      `\`${written}\` is written from right to left, and slides are laid out from left to right only`,
      'quote it in a talk in another language, or build with `--draft` to see what is there',
    );
  }
  if (file.lang === undefined) {
    report(
      'file-name',
      node?.span ?? spanAt(0, 3),
      'the name of the file does not tell its language',
      `rename the file to \`${shorten(file.name)}.${written ?? 'en'}.md\``,
    );
    return;
  }
  if (node === undefined || written === undefined || written === canonicalLanguage(file.lang)) return;
  const inName = shorten(file.lang);
  report(
    'lang-mismatch',
    node.span,
    `the language is \`${written}\` here and \`${inName}\` in the name of the file`,
    isLanguage(written)
      ? `write \`lang: ${inName}\`, or rename the file to \`${shorten(file.name)}.${written}.md\``
      : `write \`lang: ${inName}\`: there is no language \`${written}\``,
    replacing(written, file.lang, node.span, 'fact'),
  );
}

/** `english` has the form of a code, and is none. */
function isLanguage(lang: string): boolean {
  const language = primaryLanguage(lang);
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language) !== undefined;
}
