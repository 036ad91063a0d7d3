/** The front matter's schema: which keys there are, and what each may hold. */
import * as z from 'zod/mini';
import {
  choiceField,
  colourField,
  focusField,
  footerField,
  hasPhotoToFocus,
  languageField,
  listField,
  minutesField,
  sourceIdField,
  textField,
  urlField,
} from './front-matter-fields.js';

const person = z
  .strictObject({
    name: textField,
    also: z.optional(listField(textField)),
    role: z.optional(textField),
    photo: z.optional(textField),
    focus: z.optional(focusField),
  })
  .check(hasPhotoToFocus);

const source = z.strictObject({
  title: textField,
  publisher: z.optional(textField),
  url: z.optional(urlField),
  lang: z.optional(languageField),
  spoken: z.optional(languageField),
  verbatim: z.optional(choiceField('verbatim', ['clean'])),
  file: z.optional(textField),
  speakers: z.optional(z.record(textField, textField)),
});

const madeSlide = choiceField('slide to omit called', [
  'cover',
  'agenda',
  'closing',
  'sources',
  'discussion',
]);

/** Checks what `plainValue` makes of the YAML: every scalar is a text. */
export const frontMatterSchema = z.strictObject({
  title: textField,
  subtitle: z.optional(textField),
  lang: languageField,
  /** Which there are, the templates say. */
  look: z.optional(textField),
  accent: z.optional(colourField),
  logo: z.optional(textField),
  ratio: z.optional(choiceField('ratio', ['16:9', '4:3'])),
  motion: z.optional(choiceField('motion', ['none'])),
  portraits: z.optional(choiceField('treatment of portraits', ['duotone'])),
  fonts: z.optional(listField(textField)),
  omit: z.optional(listField(madeSlide)),
  minutes: z.optional(minutesField),
  speaker: z.optional(textField),
  event: z.optional(textField),
  date: z.optional(textField),
  link: z.optional(urlField),
  footer: z.optional(footerField),
  guest: z.optional(person),
  guests: z.optional(z.array(person)),
  hosts: z.optional(z.array(person)),
  sources: z.optional(z.record(sourceIdField, source)),
});

export type FrontMatterData = z.output<typeof frontMatterSchema>;
export type PersonData = z.output<typeof person>;
export type SourceData = z.output<typeof source>;

/** The keys that have a meaning at the end of `path`. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(frontMatterSchema.shape);
  return Object.keys(path[0] === 'sources' ? source.shape : person.shape);
}
