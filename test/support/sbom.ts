/** A bill of materials as text in, what tests look at in it out, and what the official schema has against it. */
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

export interface Bom {
  readonly metadata: { readonly timestamp?: string };
  readonly components: readonly BomComponent[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

export interface BomComponent {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly 'bom-ref': string;
  readonly scope: string;
  readonly purl: string;
  readonly licenses?: readonly unknown[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

export const readBom = (text: string): Bom => JSON.parse(text) as Bom;

/** @returns an empty list for what CycloneDX 1.6 allows, strictly read */
export async function sbomFaults(text: string): Promise<readonly unknown[]> {
  const faults: unknown = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
  return faults === null ? [] : [faults];
}

/** As npm writes it: `@scope/name`. */
export const packageName = ({ group, name }: BomComponent): string =>
  group === undefined ? name : `${group}/${name}`;
