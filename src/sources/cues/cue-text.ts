/** Turns a cue's payload into words and who says them: tags and entities resolved, nothing that was said dropped. */

import { withoutUnseen } from '../../text/unseen.js';

export interface VoicedText {
  /** The name in `<v Name>`. */
  readonly voice: string | undefined;
  readonly text: string;
}

const TAG =
  /<(?<close>\/?)(?<name>v|c|i|b|u|ruby|rt|lang|font)(?:\.[^\s>]*)?(?:\s+(?<note>[^>]*))?>|<\d[\d:.]*>|\{\\an?\d\}/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
  quot: '"',
  apos: "'",
};

/** A `<` that opens no tag of WebVTT or SRT is a word like any other. Readings above characters are left out. */
export function readCueText(payload: string): readonly VoicedText[] {
  const pieces: { voice: string | undefined; text: string }[] = [{ voice: undefined, text: '' }];
  let from = 0;
  let reading = false;
  const write = (until: number): void => {
    const piece = pieces.at(-1);
    if (piece !== undefined && !reading) piece.text += payload.slice(from, until);
  };
  for (const match of payload.matchAll(TAG)) {
    write(match.index);
    from = match.index + match[0].length;
    const name = match.groups?.['name']?.toLowerCase();
    const opens = match.groups?.['close'] === '';
    if (name === 'rt') reading = opens;
    if (name === 'v') pieces.push({ voice: opens ? voiceOf(match.groups?.['note']) : undefined, text: '' });
  }
  write(payload.length);
  return pieces
    .map(({ voice, text }) => ({ voice, text: resolveEntities(text).trim() }))
    .filter(({ text }) => text !== '');
}

function voiceOf(note: string | undefined): string | undefined {
  const name = withoutUnseen(resolveEntities(note ?? '')).trim();
  return name === '' ? undefined : name;
}

function resolveEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
