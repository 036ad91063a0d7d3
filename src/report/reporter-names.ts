/** The names that `--reporter` takes; what each prints is in `reporters.ts`. */
export const REPORTER_NAMES = ['text', 'json', 'github', 'sarif'] as const;
export type ReporterName = (typeof REPORTER_NAMES)[number];
