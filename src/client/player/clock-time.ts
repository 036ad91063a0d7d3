/** The time of day as the deck's language writes it: the player would ask the browser, whose language may be another. */

/** A tag of the reader's own for the same language knows the region: 24 hours in Britain, 12 in America. */
export function clockLocale(lang: string, own: readonly string[]): string {
  const language = primary(lang);
  return [...own, lang].find((tag) => primary(tag) === language && isTag(tag)) ?? 'en';
}

/** Some browsers pass on what the system calls its language: `en-US@posix`. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** Without seconds: nobody speaks by them. */
export function clockTime(time: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(time);
}

/** The player writes its time four times a second by this, and by nothing else. */
export function tellTimeIn(lang: () => string): void {
  Date.prototype.toLocaleTimeString = function (this: Date): string {
    return clockTime(this, clockLocale(lang(), navigator.languages));
  };
}
