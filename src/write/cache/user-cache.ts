/** Where this system keeps a user's caches: where there is no home, as for a user that no list knows, nowhere. */
export async function userCache(): Promise<string | undefined> {
  try {
    const { default: envPaths } = await import('env-paths');
    return envPaths('pullquote', { suffix: '' }).cache;
  } catch {
    return undefined;
  }
}
