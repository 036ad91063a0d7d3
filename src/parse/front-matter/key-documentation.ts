/** What each key of the front matter means, for editors: one or two sentences of Markdown. */
import type { FrontMatterData, PersonData, SourceData } from './front-matter-schema.js';

const TALK: Readonly<Record<keyof FrontMatterData, string>> = {
  title: 'The talk’s title. Required.',
  subtitle: 'Stands below the title.',
  lang: 'The language that the talk is written in, BCP 47, the same as in the file’s name. Required.',
  look: 'Paper, ink, accent and type: one of ours, or one of your own.',
  accent: 'A colour, `"#rrggbb"`; it is made legible on the look’s paper if it is not.',
  logo: 'A picture in the outline’s folder or below it.',
  ratio: 'Of the slides: `16:9`, or `4:3`.',
  motion: '`none`: nothing moves in the HTML.',
  portraits: '`duotone`: photos of people in two tones of the look’s colours and the accent.',
  fonts: 'Font files that join the embedded ones, for scripts that these lack.',
  omit: 'Slides that are made by themselves, and are left out.',
  minutes: 'The talk’s time budget.',
  speaker: 'Who gives the talk.',
  event: 'Where it is given.',
  date: 'Of the talk, `2026-05-04`; shown as its language writes dates.',
  link: 'Where the audience finds more: on the last slide, with a QR code.',
  footer: 'Stands before the title in every footer.',
  guest: 'Who was interviewed.',
  guests: 'Who was interviewed, where they are several.',
  hosts: 'Who asked.',
  sources: 'What quotations come from, by the ids that they name.',
};

const PERSON: Readonly<Record<keyof PersonData, string>> = {
  name: 'As slides show it, and attributions write it.',
  also: 'Other names that attributions and transcripts use, such as the same name in another script.',
  role: 'Stands below the name.',
  photo: 'A picture in the outline’s folder or below it.',
  focus: 'Where the face is in the photo, from the left and from the top: `30% 60%`.',
};

const SOURCE: Readonly<Record<keyof SourceData, string>> = {
  title: 'Of the article or the recording. Required.',
  publisher: 'Who published it.',
  url: 'Where it is read or heard; shown as a QR code.',
  lang: 'The language that it is written in, where that is not the talk’s.',
  spoken: 'The language that was spoken, where it is not the one that the source is written in.',
  verbatim: '`clean`: quotations may leave out “um” and false starts.',
  file: 'A local copy, for checking: a transcript, an article, a document.',
  speakers:
    'Whose a label is, where the source does not say: `{ SPEAKER_01: Ada Example }`; `all` for every word of it.',
};

/**
 * @param path the keys that lead to it, none for the talk’s own
 * @returns undefined for what is no key there
 */
export function keyDocumentation(path: readonly PropertyKey[], key: string): string | undefined {
  const known: Readonly<Record<string, string>> =
    path.length === 0 ? TALK : path[0] === 'sources' ? SOURCE : PERSON;
  return Object.hasOwn(known, key) ? known[key] : undefined;
}
