/** Package, lock file and bundles in, the bill of materials out, as CycloneDX 1.6: the same facts give the same bytes. */
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parseExpression from 'spdx-expression-parse';
import { browserComponent, playerParts } from './inner-components.mjs';
import { npmComponent } from './npm-component.mjs';
import { installedWith, neededBy } from './walk-lock.mjs';

const BROWSER_PACKAGE = 'node_modules/@sparticuz/chromium';
const PLAYER_PACKAGE = 'node_modules/@marp-team/marp-cli';

/**
 * @param manifest our package.json
 * @param packages of the lock file, by folder
 * @param bundled folders of the packages in our bundles
 * @param playerLicense what Marp's player says of its parts
 * @param embedded the browser in the optional package
 * @param moment milliseconds since 1970 that the file is dated by; without it it has no date
 */
export function makeSbom({ manifest, packages, bundled, playerLicense, embedded, moment }) {
  const { dependencies, optionalDependencies } = manifest;
  const direct = Object.keys({ ...dependencies, ...optionalDependencies });
  const installed = components(packages, installedWith(packages, direct), 'installed');
  const player = npmComponent(PLAYER_PACKAGE, packages[PLAYER_PACKAGE], 'bundled');
  const inBundles = components(packages, bundled, 'bundled').set(PLAYER_PACKAGE, player);
  connect(packages, installed);
  connect(packages, inBundles);
  const browser = browserComponent(embedded, moment);
  installed.get(BROWSER_PACKAGE)?.dependencies.add(browser.bomRef);
  const parts = playerParts(playerLicense);
  for (const { bomRef } of parts) player.dependencies.add(bomRef);
  const root = ourselves(manifest);
  const ours = [
    ...inBundles.values(),
    ...direct.flatMap((name) => installed.get(`node_modules/${name}`) ?? []),
  ];
  for (const { bomRef } of ours) root.dependencies.add(bomRef);
  return serialize(root, [...inBundles.values(), ...installed.values(), ...parts, browser], moment);
}

/** `SOURCE_DATE_EPOCH` in, the moment it names out; none where it is not set, or is no number of seconds. */
export function momentOf(epoch = '') {
  return /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : undefined;
}

const components = (packages, folders, how) =>
  new Map(folders.map((folder) => [folder, npmComponent(folder, packages[folder], how)]));

/** Who needs whom, among those that are delivered in the same way. */
function connect(packages, delivered) {
  for (const [folder, { dependencies }] of delivered)
    for (const needed of neededBy(packages, folder)) {
      const component = delivered.get(needed);
      if (component !== undefined) dependencies.add(component.bomRef);
    }
}

function ourselves({ name, version, license, description }) {
  const purl = new PackageURL('npm', undefined, name, version).toString();
  const licences = new Contrib.License.Factories.LicenseFactory(parseExpression);
  const component = new Models.Component(Enums.ComponentType.Application, name, {
    ...{ version, description, purl, bomRef: purl },
  });
  component.licenses.add(licences.makeFromString(license));
  return component;
}

function serialize(root, all, moment) {
  const timestamp = moment === undefined ? undefined : new Date(moment);
  const metadata = new Models.Metadata({ component: root, timestamp });
  const bom = new Models.Bom({ metadata, components: new Models.ComponentRepository(all) });
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 1 })}\n`;
}
