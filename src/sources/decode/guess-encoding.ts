/** Bytes that are not UTF-8 in, the encoding that they may have out: for a hint, never to read them. */
import { decodeAs } from './decode-as.js';

const SAMPLE = 4096;

/** As `iconv` calls it. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  return (
    guessWide(sample) ??
    guessSingle(sample) ??
    EAST_ASIAN.find(({ looksLike, label }) => looksLike(decodedShare(sample, label)))?.name
  );
}

/** Latin letters have a zero byte before or behind them. */
function guessWide(bytes: Uint8Array): string | undefined {
  const zeros = [0, 1].map((odd) => bytes.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 3 < bytes.length || Math.min(even, odd) * 10 > Math.max(even, odd))
    return undefined;
  return odd > even ? 'UTF-16LE' : 'UTF-16BE';
}

/** Accents and quotation marks stand alone among ASCII letters; other scripts stand in runs. */
function guessSingle(bytes: Uint8Array): string | undefined {
  const high = bytes.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  const pairs = bytes.reduce(
    (sum, byte, at) => sum + (byte >= 0x80 && (bytes[at + 1] ?? 0) >= 0x80 ? 1 : 0),
    0,
  );
  return high > 0 && pairs * 4 < high ? 'WINDOWS-1252' : undefined;
}

interface Share {
  readonly kana: number;
  readonly hangul: number;
  readonly han: number;
}

const EAST_ASIAN: readonly {
  readonly name: string;
  readonly label: string;
  readonly looksLike: (share: Share) => boolean;
}[] = [
  { name: 'SHIFT_JIS', label: 'shift_jis', looksLike: ({ kana }) => kana > 0.2 },
  { name: 'EUC-JP', label: 'euc-jp', looksLike: ({ kana }) => kana > 0.2 },
  { name: 'EUC-KR', label: 'euc-kr', looksLike: ({ hangul }) => hangul > 0.9 },
  { name: 'GB18030', label: 'gb18030', looksLike: ({ han }) => han > 0.5 },
];

/** Of the characters beyond ASCII; none where the bytes are not in that encoding. The sample may end within one. */
function decodedShare(sample: Uint8Array, label: string): Share {
  const text = [0, 1, 2, 3]
    .map((cut) => decodeAs(sample.subarray(0, sample.length - cut), label))
    .find((one) => one !== undefined);
  const beyond = Array.from(text ?? '').filter((character) => character > '\x7f');
  const share = (script: RegExp): number =>
    beyond.length === 0 ? 0 : beyond.filter((character) => script.test(character)).length / beyond.length;
  return {
    kana: share(/[\u3040-\u30ff]/u),
    hangul: share(/\p{Script=Hangul}/u),
    han: share(/[\p{Script=Han}，。“”]/u),
  };
}
