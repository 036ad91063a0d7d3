/** Bytes of a source file in, the text that quotes are checked against out: the words, and the marks around them. */
import { createHash } from 'node:crypto';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { EXTRACTION_VERSION, type SourceFormat, type SourceText } from '../model/source-text.js';
import { decodeSource } from './decode-source.js';
import { detectFormat } from './detect-format.js';
import { extractHtml } from './formats/extract-html.js';
import { extractMarkdown } from './formats/extract-markdown.js';
import { extractTranscript } from './formats/extract-transcript.js';
import type { JoinedBlocks } from './paragraphs/joined-blocks.js';
import { parseCues } from './cues/parse-cues.js';
import { parseSegments } from './formats/parse-segments.js';
import { readSpeech } from './speakers/read-speech.js';
import { splitParagraphs } from './paragraphs/split-paragraphs.js';

type Words = Pick<SourceText, 'text' | 'paragraphs' | 'turns' | 'cues' | 'asides'>;

/**
 * Reads a source of any format; nothing and a problem when it cannot be quoted from.
 *
 * @param path as messages print it; its extension tells Markdown and HTML from plain text.
 * @param known the format, where the caller knows it
 */
export function extractSource(
  bytes: Uint8Array,
  path: string,
  known?: SourceFormat,
): Checked<SourceText | undefined> {
  const decoded = decodeSource(bytes, path);
  if ('problem' in decoded) return { value: undefined, problems: [decoded.problem] };
  const format = known ?? detectFormat(decoded.text, path);
  const words = extractWords(decoded.text, format, path);
  if ('rule' in words) return { value: undefined, problems: [words] };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { value: { path, format, ...words, sha256, extraction: EXTRACTION_VERSION }, problems: [] };
}

function extractWords(text: string, format: SourceFormat, path: string): Words | Problem {
  if (format === 'vtt' || format === 'srt' || format === 'json') return transcriptWords(text, format, path);
  const blocks = readBlocks(text, format);
  if (blocks === undefined) return noArticle(path);
  if (blocks.text.trim() === '') return noWords(path);
  return readSpeech(blocks);
}

function readBlocks(text: string, format: 'text' | 'markdown' | 'html'): JoinedBlocks | undefined {
  if (format === 'text') return { text, paragraphs: splitParagraphs(text) };
  return format === 'markdown' ? extractMarkdown(text) : extractHtml(text);
}

type TranscriptFormat = 'vtt' | 'srt' | 'json';

function transcriptWords(text: string, format: TranscriptFormat, path: string): Words | Problem {
  const { cues, broken } = format === 'json' ? parseSegments(text) : parseCues(text, format);
  if (broken !== undefined) return brokenTranscript(path, format, broken);
  const transcript = extractTranscript(cues);
  return transcript.text === '' ? noWords(path) : transcript;
}

const FORMAT_NAMES = { vtt: 'WebVTT', srt: 'SRT', json: 'JSON' } as const;

function brokenTranscript(
  file: string,
  format: TranscriptFormat,
  broken: { line: number; reason: string },
): Problem {
  const at = { line: broken.line, column: 1, offset: 0 };
  return makeProblem('source-broken', {
    file,
    message: `line ${broken.line} of the ${FORMAT_NAMES[format]} transcript is broken: ${broken.reason}`,
    hint: 'mend that line; until then nothing can be checked against this source',
    span: { start: at, end: at },
  });
}

function noArticle(file: string): Problem {
  return makeProblem('source-no-article', {
    file,
    message: 'no article was found in the HTML page',
    hint: 'copy the article’s words into a text or Markdown file, and name that as the source’s `file`',
  });
}

function noWords(file: string): Problem {
  return makeProblem('source-empty', {
    file,
    message: 'the source has no words in it',
    hint: 'check that the file holds the interview’s text and not only its frame',
  });
}
