import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import embedded from '../../../src/browser/embedded/embedded-chromium.json' with { type: 'json' };
import { makeSbom, momentOf, type SbomFacts } from '../../../scripts/sbom/make-sbom.mjs';
import { ROOT } from '../../browser/helpers.js';
import { readBom } from '../../support/sbom.js';

const FACTS: SbomFacts = {
  manifest: {
    name: 'ours',
    version: '1.0.0',
    license: 'MIT',
    description: 'makes things',
    dependencies: { direct: '1' },
    optionalDependencies: { '@sparticuz/chromium': '2.0.0', absent: '1' },
  },
  packages: {
    'node_modules/direct': {
      version: '1.1.0',
      license: '(MIT OR Apache-2.0)',
      integrity: `sha512-${Buffer.alloc(64, 0xab).toString('base64')}`,
      dependencies: { deep: '1', both: '2' },
      peerDependencies: { 'not-there': '1' },
    },
    'node_modules/direct/node_modules/deep': { version: '1.2.0', dependencies: { 'deep-too': '1' } },
    'node_modules/deep': { version: '9.0.0' },
    'node_modules/deep-too': { version: '1.3.0', license: 'Our own words' },
    'node_modules/both': { version: '2.0.0', license: 'MIT' },
    'node_modules/@sparticuz/chromium': { version: '2.0.0', license: 'MIT', optional: true },
    'node_modules/@marp-team/marp-cli': { version: '4.0.0', license: 'MIT' },
    'node_modules/@scope/inside': { version: '3.0.0', license: 'BSD-3-Clause', dependencies: { both: '2' } },
    'node_modules/for-development': { version: '5.0.0' },
  },
  bundled: ['node_modules/@scope/inside', 'node_modules/both'],
  playerLicense: 'Name: part\nVersion: 0.1.0\nLicense: (MIT)\nPrivate: false\nLicense Text:\n===\n',
  embedded: { chromium: '100.0.1.0', published: '2026-04-10' },
  moment: undefined,
};

describe('a bill of materials', () => {
  test('names what is bundled, what is installed, and what lies inside of these', () => {
    const text = makeSbom(FACTS);
    const { components } = readBom(text);
    expect(components.map(({ 'bom-ref': ref, scope }) => `${ref} ${scope}`)).toMatchInlineSnapshot(`
      [
        "browser:chromium@100.0.1.0 optional",
        "bundled:node_modules/@marp-team/marp-cli@4.0.0 required",
        "bundled:node_modules/@scope/inside@3.0.0 required",
        "bundled:node_modules/both@2.0.0 required",
        "installed:node_modules/@sparticuz/chromium@2.0.0 optional",
        "installed:node_modules/both@2.0.0 required",
        "installed:node_modules/deep-too@1.3.0 required",
        "installed:node_modules/direct@1.1.0 required",
        "installed:node_modules/direct/node_modules/deep@1.2.0 required",
        "player:part@0.1.0 required",
      ]
    `);
    expect(components.find(({ name }) => name === 'direct')).toMatchInlineSnapshot(`
      {
        "bom-ref": "installed:node_modules/direct@1.1.0",
        "hashes": [
          {
            "alg": "SHA-512",
            "content": "abababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababab",
          },
        ],
        "licenses": [
          {
            "expression": "(MIT OR Apache-2.0)",
          },
        ],
        "name": "direct",
        "properties": [
          {
            "name": "pullquote:delivery",
            "value": "installed",
          },
        ],
        "purl": "pkg:npm/direct@1.1.0",
        "scope": "required",
        "type": "library",
        "version": "1.1.0",
      }
    `);
  });

  test('says who needs whom', () => {
    const { dependencies } = readBom(makeSbom(FACTS));
    expect(dependencies.flatMap(({ ref, dependsOn = [] }) => dependsOn.map((needed) => `${ref} → ${needed}`)))
      .toMatchInlineSnapshot(`
      [
        "bundled:node_modules/@marp-team/marp-cli@4.0.0 → player:part@0.1.0",
        "bundled:node_modules/@scope/inside@3.0.0 → bundled:node_modules/both@2.0.0",
        "installed:node_modules/@sparticuz/chromium@2.0.0 → browser:chromium@100.0.1.0",
        "installed:node_modules/direct@1.1.0 → installed:node_modules/both@2.0.0",
        "installed:node_modules/direct@1.1.0 → installed:node_modules/direct/node_modules/deep@1.2.0",
        "installed:node_modules/direct/node_modules/deep@1.2.0 → installed:node_modules/deep-too@1.3.0",
        "pkg:npm/ours@1.0.0 → bundled:node_modules/@marp-team/marp-cli@4.0.0",
        "pkg:npm/ours@1.0.0 → bundled:node_modules/@scope/inside@3.0.0",
        "pkg:npm/ours@1.0.0 → bundled:node_modules/both@2.0.0",
        "pkg:npm/ours@1.0.0 → installed:node_modules/@sparticuz/chromium@2.0.0",
        "pkg:npm/ours@1.0.0 → installed:node_modules/direct@1.1.0",
      ]
    `);
  });

  test('has the browser with its version and the day it is of; with a date of its own, also its age', () => {
    const browser = (moment: number | undefined): unknown =>
      readBom(makeSbom({ ...FACTS, moment })).components.find(({ name }) => name === 'Chromium');
    expect(browser(undefined)).toMatchInlineSnapshot(`
      {
        "bom-ref": "browser:chromium@100.0.1.0",
        "licenses": [
          {
            "license": {
              "id": "BSD-3-Clause",
            },
          },
        ],
        "name": "Chromium",
        "properties": [
          {
            "name": "pullquote:published",
            "value": "2026-04-10",
          },
        ],
        "purl": "pkg:generic/chromium@100.0.1.0",
        "scope": "optional",
        "type": "application",
        "version": "100.0.1.0",
      }
    `);
    const dated = Date.parse('2026-05-10T12:00:00Z');
    expect(browser(dated)).toHaveProperty('properties', [
      { name: 'pullquote:age-in-days', value: '30' },
      { name: 'pullquote:published', value: '2026-04-10' },
    ]);
    const text = makeSbom({ ...FACTS, moment: dated });
    expect(readBom(text).metadata).toHaveProperty('timestamp', '2026-05-10T12:00:00.000Z');
  });

  test('is dated by SOURCE_DATE_EPOCH alone, never by the clock', () => {
    const dateOf = (epoch: string | undefined): unknown =>
      readBom(makeSbom({ ...FACTS, moment: momentOf(epoch) })).metadata.timestamp;
    expect(dateOf('1760000000')).toBe('2025-10-09T08:53:20.000Z');
    for (const epoch of [undefined, '', 'yesterday', '-1', '1.5', '1e9', '999999999999999'])
      expect(dateOf(epoch)).toBeUndefined();
  });

  test('of the same facts is the same bytes', () => {
    const turned = Object.fromEntries(Object.entries(FACTS.packages).toReversed());
    expect(makeSbom({ ...FACTS, packages: turned, bundled: FACTS.bundled.toReversed() })).toBe(
      makeSbom(FACTS),
    );
  });
});

test('the embedded browser is the one that the package pins', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as SbomFacts['manifest'];
  // With another package come another Chromium and another day: change all three together.
  expect(manifest.optionalDependencies['@sparticuz/chromium']).toBe(embedded.package);
});
