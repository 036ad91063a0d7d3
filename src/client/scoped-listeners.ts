/**
 * Runs a script so that what it listens to can be taken back: the player never lets go of the document by
 * itself, and a second one beside it would take every key twice.
 */

type Listen = typeof window.addEventListener;

/**
 * Everything that `run`, and what it puts off with a timer, adds to the window and the document ends with
 * `signal`, and so do its intervals.
 */
export function scopeListeners(signal: AbortSignal, run: () => void): void {
  const restore = [listenScoped(window, signal), listenScoped(document, signal), ...scopeTimers(signal)];
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
}

function listenScoped(target: Window | Document, signal: AbortSignal): () => void {
  const listen = target.addEventListener.bind(target) as Listen;
  target.addEventListener = ((
    type: string,
    listener: EventListener,
    options?: AddEventListenerOptions | boolean,
  ) =>
    listen(type, listener, {
      ...(typeof options === 'object' ? options : { capture: options === true }),
      signal,
    })) as Listen;
  // What was set on the object itself hid what it inherits.
  return () => Reflect.deleteProperty(target, 'addEventListener');
}

function scopeTimers(signal: AbortSignal): readonly (() => void)[] {
  const { setTimeout: later, setInterval: often } = window;
  window.setTimeout = ((run: () => void, ms?: number) =>
    later(() => {
      if (!signal.aborted) scopeListeners(signal, run);
    }, ms)) as typeof window.setTimeout;
  window.setInterval = ((run: () => void, ms?: number) => {
    const id = often(run, ms);
    signal.addEventListener('abort', () => clearInterval(id));
    return id;
  }) as typeof window.setInterval;
  return [
    () => {
      window.setTimeout = later;
      window.setInterval = often;
    },
  ];
}
