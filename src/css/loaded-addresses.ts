/** A style sheet in, what a browser would load for it out: a deck is one file, and asks nobody for anything. */
import { unescapeCss } from '../text/unescape-css.js';

export interface LoadedAddress {
  readonly address: string;
  /** 1-based. */
  readonly line: number;
}

const LOADING =
  /@import\s*(?:url\()?\s*(?<import>[^;{}]*)|(?<!@(?:namespace|document|-moz-document)\s[^;{}]*)\b(?:url|src)\(\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^)]*))|\b(?:image-set|image)\((?<list>(?:[^()"']|"[^"]*"|'[^']*'|\([^()]*\))*)/giu;
/** `@import 'default'` names a theme that Marp has. */
const THEME_NAME = /^["']?[\w-]+["']?$/;

/** All but what stands in the sheet itself (`data:`) and in the page (`#id`), in order, however it is escaped. */
export function loadedAddresses(css: string): readonly LoadedAddress[] {
  if (!/\\|@import|(?:url|src|image|image-set)\(/i.test(css)) return [];
  const text = unescapeCss(withoutComments(css));
  return [...text.matchAll(LOADING)].flatMap((match) =>
    addressesOf(match)
      .map((address) => address.trim())
      .filter((address) => address !== '' && !/^(?:data:|#)/i.test(address))
      .map((address) => ({ address, line: text.slice(0, match.index).split('\n').length })),
  );
}

function addressesOf({ groups = {} }: RegExpMatchArray): readonly string[] {
  const { import: imported, double, single, bare, list } = groups;
  if (imported !== undefined)
    return THEME_NAME.test(imported.trim()) ? [] : [imported.replaceAll(/["')]/g, '')];
  if (list !== undefined)
    return [...list.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, one, other]) => one ?? other ?? '');
  return [double ?? single ?? bare ?? ''];
}

/** Blank, so that lines stay where they are. */
function withoutComments(css: string): string {
  return css.replace(
    /("(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*')|\/\*[^]*?(?:\*\/|$)/g,
    (whole, string?: string) => string ?? whole.replaceAll(/[^\n]/g, ' '),
  );
}
