/** The text of an outline that builds, with what a test is about put in. */

const FRONT: Readonly<Record<string, string>> = {
  title: 'A talk',
  lang: 'en',
  guest: '{ name: Ada }',
};

export const THEME = `## One headline says something {#one}

- a point on the slide

Reading text for the handout.

<!-- A note that only the speaker says. -->`;

/** @param front YAML values by key; `''` leaves a key away */
export function outlineText(body = THEME, front: Readonly<Record<string, string>> = {}): string {
  const keys = Object.entries({ ...FRONT, ...front }).filter(([, value]) => value !== '');
  return `---\n${keys.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n\n${body}\n`;
}
