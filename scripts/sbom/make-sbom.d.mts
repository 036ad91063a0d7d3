/** What is read of a package in a lock file. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface SbomFacts {
  readonly manifest: {
    readonly name: string;
    readonly version: string;
    readonly license: string;
    readonly description: string;
    readonly dependencies: Readonly<Record<string, string>>;
    readonly optionalDependencies: Readonly<Record<string, string>>;
  };
  readonly packages: Readonly<Record<string, LockedPackage>>;
  readonly bundled: readonly string[];
  readonly playerLicense: string;
  readonly embedded: { readonly chromium: string; readonly published: string };
  readonly moment: number | undefined;
}

/** @returns CycloneDX 1.6 as JSON */
export declare function makeSbom(facts: SbomFacts): string;

/** @returns milliseconds since 1970 */
export declare function momentOf(epoch: string | undefined): number | undefined;
