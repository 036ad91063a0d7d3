/** What lies inside packages and in no lock file: the browser in its package, the parts of Marp's player. */
import { Enums, Models, Contrib } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parseExpression from 'spdx-expression-parse';

const DAY = 86_400_000;
const licences = new Contrib.License.Factories.LicenseFactory(parseExpression);

/**
 * @param embedded version of the browser, and the day on which its package was published
 * @param moment that its age is counted to; without it the day has to do, since a clock would make each file another
 */
export function browserComponent({ chromium, published }, moment) {
  const component = new Models.Component(Enums.ComponentType.Application, 'Chromium', {
    version: chromium,
    purl: new PackageURL('generic', undefined, 'chromium', chromium).toString(),
    bomRef: `browser:chromium@${chromium}`,
    scope: Enums.ComponentScope.Optional,
  });
  component.licenses.add(licences.makeFromString('BSD-3-Clause'));
  component.properties.add(new Models.Property('pullquote:published', published));
  if (moment !== undefined) {
    const days = Math.floor((moment - Date.parse(published)) / DAY);
    component.properties.add(new Models.Property('pullquote:age-in-days', String(days)));
  }
  return component;
}

/** @param license text that Marp's bundler wrote: a block of `Name: value` lines for each part */
export function playerParts(license) {
  const blocks = license.matchAll(
    /^Name: (?<name>.+)\nVersion: (?<version>.+)\nLicense: \(?(?<licence>[^)\n]+)/gm,
  );
  return [...blocks].map(({ groups: { name, version, licence } }) => {
    const component = new Models.Component(Enums.ComponentType.Library, name, {
      version,
      purl: new PackageURL('npm', undefined, name, version).toString(),
      bomRef: `player:${name}@${version}`,
      scope: Enums.ComponentScope.Required,
    });
    component.licenses.add(licences.makeFromString(licence));
    component.properties.add(new Models.Property('pullquote:delivery', 'bundled'));
    return component;
  });
}
