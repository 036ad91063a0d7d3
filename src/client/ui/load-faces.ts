/** Loads every face of the page's fonts: one that no slide has asked for yet would be blank on the first print. */

/** Longest wait for a moment without work. */
const PATIENCE_MS = 1000;

/** As soon as the page is there: who prints at once prints all of it. The first slide may wait some 50 ms longer. */
export function loadFacesAtOnce(): void {
  addEventListener('beforeprint', loadFaces);
  loadFaces();
}

/** Once the page has nothing else to do; when somebody prints before that, at once. */
export function loadFacesWhenIdle(): void {
  addEventListener('beforeprint', loadFaces);
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(loadFaces, { timeout: PATIENCE_MS });
  else setTimeout(loadFaces, PATIENCE_MS);
}

/** Idempotent: a face that is there or on its way is left alone. */
function loadFaces(): void {
  for (const face of document.fonts) {
    // A face that cannot be read is drawn with the next one of its family.
    if (face.status === 'unloaded') face.load().catch(() => undefined);
  }
}
