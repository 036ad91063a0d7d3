/** @param output path of the `.vsix` @returns the names of what is in it */
export function packExtension(output: string): Promise<readonly string[]>;
