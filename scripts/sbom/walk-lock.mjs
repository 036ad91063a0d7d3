/** A lock file in, what is installed of it and who needs whom out: names are looked up as Node does, folder by folder upwards. */

/**
 * @param packages of a package-lock.json, by folder
 * @param from folder of the package that needs it
 * @returns the folder of the package that is found; undefined when none is, as with a peer that is optional
 */
function resolvePackage(packages, from, name) {
  for (let folder = from; ; folder = parentOf(folder)) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in packages) return place;
    if (folder === '') return undefined;
  }
}

/** Folders of the packages that one needs itself. */
export function neededBy(packages, folder) {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = packages[folder];
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  return names.flatMap((name) => resolvePackage(packages, folder, name) ?? []);
}

/** Folders of all that is installed with the root package: what it needs, what that needs, and so on. */
export function installedWith(packages, names) {
  const found = new Set();
  const queue = names.flatMap((name) => resolvePackage(packages, '', name) ?? []);
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    if (found.has(folder)) continue;
    found.add(folder);
    queue.push(...neededBy(packages, folder));
  }
  return [...found].toSorted();
}

/** `node_modules/a/node_modules/b` lies in `node_modules/a`. */
function parentOf(folder) {
  const end = folder.lastIndexOf('/node_modules/');
  return end === -1 ? '' : folder.slice(0, end);
}
