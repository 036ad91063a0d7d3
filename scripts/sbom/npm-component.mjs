/** A package of the lock file in, its component out: name, version, licence, address and the hash npm checks it by. */
import { Enums, Models, Contrib } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parseExpression from 'spdx-expression-parse';

const licences = new Contrib.License.Factories.LicenseFactory(parseExpression);

/** @param how `bundled` into our own files, or `installed` beside them */
export function npmComponent(folder, { version, license, integrity, optional, devOptional }, how) {
  const [, group, name] = /(?:^|.*\/)node_modules\/(?:(@[^/]+)\/)?([^/]+)$/.exec(folder);
  const purl = new PackageURL('npm', group, name, version).toString();
  const component = new Models.Component(Enums.ComponentType.Library, name, {
    group,
    version,
    purl,
    bomRef: `${how}:${folder}@${version}`,
    scope:
      how === 'installed' && (optional || devOptional)
        ? Enums.ComponentScope.Optional
        : Enums.ComponentScope.Required,
    hashes: hashesOf(integrity),
  });
  if (license !== undefined) component.licenses.add(licences.makeFromString(license));
  component.properties.add(new Models.Property('pullquote:delivery', how));
  return component;
}

/** npm writes `sha512-` and base64, CycloneDX hexadecimal digits. */
function hashesOf(integrity) {
  const [, digest] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  const hex = digest === undefined ? [] : [Buffer.from(digest, 'base64').toString('hex')];
  return new Models.HashDictionary(hex.map((value) => [Enums.HashAlgorithm['SHA-512'], value]));
}
