/**
 * Keeps a phone's screen on. The interface for it is missing on plain http, so a film is played: of the page's
 * own background, so that there is nothing to see. What each browser asks of such a film:
 *
 * - Chrome (`VideoWakeLock`): three quarters of it on the screen; a stream may be of any size.
 * - Firefox (`ShouldCreateVideoWakeLock`): a stream, or sound.
 * - Safari (`shouldDisableSleep`): a sound track, not muted, not looped, and time that goes on.
 *
 * A stream from a canvas with a silent sound track is all of this. Safari plays it after the first touch only.
 */
import { element } from '../ui/element.js';

/** Frames come when something is drawn. */
const DRAW_MS = 1000;

/** @param changed hears whether the screen is being kept on */
export function stayAwake(changed: (awake: boolean) => void): void {
  const start = (): void => {
    void (hasWakeLock() ? lockScreen() : playFilm()).then(
      () => changed(true),
      () => changed(false),
    );
  };
  // Muted films may start by themselves; where they may not, the first touch does it.
  start();
  document.addEventListener('click', start, { once: true });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') start();
  });
}

function hasWakeLock(): boolean {
  return window.isSecureContext && 'wakeLock' in navigator;
}

async function lockScreen(): Promise<void> {
  await navigator.wakeLock.request('screen');
}

/** Played again, a film that has been stopped goes on. */
async function playFilm(): Promise<void> {
  const film = document.querySelector<HTMLVideoElement>('.film') ?? makeFilm();
  // Only Safari wants to hear it, and only where it must: a film with sound stops the speaker's music.
  film.muted = !isSafari() || !navigator.userActivation.hasBeenActive;
  await film.play();
}

/** By what only WebKit has: the browsers that call themselves Safari are many. */
function isSafari(): boolean {
  return 'WebKitMediaKeys' in window || 'webkitShowPlaybackTargetPicker' in HTMLVideoElement.prototype;
}

function makeFilm(): HTMLVideoElement {
  const canvas = element('canvas');
  canvas.width = canvas.height = 16;
  const draw = (): void => {
    const context = canvas.getContext('2d');
    if (context === null) return;
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, 16, 16);
  };
  draw();
  setInterval(draw, DRAW_MS);
  const film = element('video', {
    class: 'film',
    attributes: { playsinline: '', 'aria-hidden': 'true', tabindex: '-1' },
  });
  const stream = canvas.captureStream(5);
  for (const track of silence()) stream.addTrack(track);
  film.srcObject = stream;
  document.body.prepend(film);
  return film;
}

function silence(): readonly MediaStreamTrack[] {
  if (!isSafari()) return [];
  const context = new AudioContext();
  document.addEventListener('click', () => void context.resume(), { once: true });
  return context.createMediaStreamDestination().stream.getAudioTracks();
}
