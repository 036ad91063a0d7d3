/** Marp reads its own themes when it is made: as long as rendering a deck takes, which always brings a theme. */

/** @param code of `marp-core/lib/marp.js` */
export function withoutThemes(code) {
  const themes = [...code.matchAll(/themeSet\.add\('(?:[^'\\]|\\.)*?@theme (\w+)(?:[^'\\]|\\.)*'\)/g)];
  const names = themes.map(([, name]) => name).join();
  if (names !== 'default,gaia,uncover') throw new Error(`Marp has other themes than are left out: ${names}`);
  return themes.reduce(
    (rest, [theme, name]) => rest.replace(theme, () => `themeSet.add("/* @theme ${name} */")`),
    code,
  );
}
