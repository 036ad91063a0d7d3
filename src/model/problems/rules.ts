/** The catalogue of rules: every problem names one, and each is documented under `docs/rules/`. */

export type Severity = 'error' | 'warning';

export interface Rule {
  readonly severity: Severity;
  /** One sentence, no full stop: what the rule is about. */
  readonly summary: string;
}

export const RULES = {
  // The file itself.
  'file-missing': { severity: 'error', summary: 'A file or folder does not exist' },
  'file-kind': { severity: 'error', summary: 'A path leads to something that is no regular file' },
  'file-encoding': { severity: 'error', summary: 'An outline is not UTF-8 text' },
  'file-empty': { severity: 'error', summary: 'An outline has nothing in it' },
  'file-name': { severity: 'error', summary: 'The name of an outline does not tell its language' },
  'no-outlines': { severity: 'error', summary: 'A folder holds no outlines' },
  'outline-too-large': { severity: 'error', summary: 'An outline is larger than any talk needs' },
  'control-character': {
    severity: 'warning',
    summary: 'An invisible control character is left out of the deck',
  },

  // Front matter.
  'front-matter-missing': { severity: 'error', summary: 'An outline does not start with front matter' },
  'front-matter-open': { severity: 'error', summary: 'The front matter is never closed' },
  'front-matter-language': { severity: 'error', summary: 'The front matter is not YAML' },
  'front-matter-too-long': { severity: 'error', summary: 'The front matter has more than 32,000 characters' },
  'yaml-syntax': { severity: 'error', summary: 'YAML cannot be read' },
  'yaml-duplicate-key': { severity: 'error', summary: 'A key is given twice' },
  'yaml-alias': { severity: 'error', summary: 'YAML anchors and aliases have no place in an outline' },
  'yaml-comment': { severity: 'warning', summary: 'YAML takes part of a value for a comment' },
  'unknown-key': { severity: 'error', summary: 'A key has no meaning where it stands' },
  'unknown-value': { severity: 'error', summary: 'A value is none of those that can be chosen' },
  'missing-key': { severity: 'error', summary: 'A required key is missing' },
  'value-type': { severity: 'error', summary: 'A value is of the wrong kind' },
  'value-empty': { severity: 'error', summary: 'A key has no value' },
  'lang-invalid': { severity: 'error', summary: 'A language is not a BCP 47 code' },
  'lang-mismatch': {
    severity: 'error',
    summary: 'The language in the front matter is not the one in the file name',
  },
  'rtl-unsupported': { severity: 'error', summary: 'A language is written from right to left' },
  'minutes-invalid': { severity: 'error', summary: 'Minutes are no positive number' },
  'accent-invalid': { severity: 'error', summary: 'The accent is no colour' },
  'focus-invalid': { severity: 'error', summary: 'The focus of a person is no point of a photo' },
  'guest-twice': { severity: 'error', summary: 'Both guest and guests are given' },
  'source-id': { severity: 'error', summary: 'The id of a source has characters it cannot have' },
  'date-impossible': { severity: 'warning', summary: 'The date of the talk is in no calendar' },
  'url-invalid': { severity: 'error', summary: 'A URL is not an http or https address' },

  'footer-too-long': { severity: 'error', summary: 'A footer has more than 60 characters' },

  // Settings and house style.
  'setting-refused': { severity: 'error', summary: 'A setting cannot be in a file' },
  'colour-invalid': { severity: 'error', summary: 'A colour of the house style is none' },
  'face-unknown': { severity: 'error', summary: 'A face of the house style cannot be had' },
  'face-lacks': { severity: 'warning', summary: 'A face of the house style lacks characters of the deck' },
  'template-unknown': { severity: 'warning', summary: 'A file among the templates is read by nobody' },

  // Sections.
  'theme-missing': { severity: 'error', summary: 'An outline has no themes' },
  'headline-missing': { severity: 'error', summary: 'A heading has no words' },
  'headline-too-long': { severity: 'error', summary: 'A headline is longer than 200 characters' },
  'headline-unnamed': { severity: 'warning', summary: 'A theme of a draft still waits for its name' },
  'heading-attributes': { severity: 'error', summary: 'The braces after a headline cannot be read' },
  'unknown-attribute': {
    severity: 'error',
    summary: 'An attribute of a heading, a picture, a quotation or a figure has no meaning',
  },
  'id-missing': { severity: 'error', summary: 'A heading has no id' },
  'id-duplicate': { severity: 'error', summary: 'Two headings have the same id' },
  'id-invalid': { severity: 'error', summary: 'An id has characters it cannot have' },
  'id-reserved': { severity: 'error', summary: 'An id belongs to a slide that Pullquote makes itself' },
  'section-empty': { severity: 'warning', summary: 'A slide shows nothing but its headline' },
  'bleed-crowded': {
    severity: 'warning',
    summary: 'A picture that should fill its slide shares it with another, or with a figure',
  },
  'divider-content': { severity: 'error', summary: 'A divider holds what it does not show' },

  // Blocks and running text.
  'unsupported-markdown': { severity: 'error', summary: 'Markdown that an outline has no place for' },
  'block-too-long': {
    severity: 'error',
    summary: 'A paragraph, list, quote or figure has more than 10,000 characters',
  },
  'raw-html': { severity: 'warning', summary: 'HTML is shown as text' },
  'mark-unread': {
    severity: 'warning',
    summary: 'What looks like Markdown, or like a mark of ours, is shown as it stands',
  },
  'comment-open': { severity: 'error', summary: 'A comment is never closed' },
  'comment-sign': {
    severity: 'error',
    summary: 'What looks like the sign of a comment opens or closes none',
  },
  'fence-open': { severity: 'error', summary: 'The fence of a figure is never closed' },
  'link-target': { severity: 'error', summary: 'A link leads to no web or mail address, and to no slide' },
  'point-empty': { severity: 'error', summary: 'A point of a list has no words' },
  'image-unread': {
    severity: 'error',
    summary: 'A picture’s Markdown cannot be read, so that it is not shown',
  },
  'image-alt': { severity: 'error', summary: 'A picture has no alt text' },
  'quote-empty': { severity: 'error', summary: 'A quote has no words' },
  'quote-attribution': {
    severity: 'error',
    summary: 'The last line of a quote does not name its speaker and source as it should',
  },
  'unknown-source': { severity: 'error', summary: 'A quote names a source that the front matter does not' },
  'unknown-speaker': {
    severity: 'warning',
    summary: 'A quote is attributed to somebody the front matter does not name',
  },
  'unknown-figure': { severity: 'error', summary: 'A fenced block is named after no kind of figure' },
  'figure-items': { severity: 'error', summary: 'A figure has too few or too many items' },
  'figure-data': { severity: 'error', summary: 'The data of a figure does not have the shape of its kind' },
  'chart-number': { severity: 'error', summary: 'A value of a chart is no number' },
  'chart-data': { severity: 'error', summary: 'The numbers of a chart cannot be drawn together' },
  'table-data': { severity: 'error', summary: 'A data file is no table for its chart' },

  // Files that an outline names.
  'image-remote': { severity: 'error', summary: 'A file that the outline names is not on this computer' },
  'image-type': { severity: 'error', summary: 'A picture is no PNG, JPEG, WebP, GIF or SVG' },
  'image-broken': { severity: 'error', summary: 'A picture cannot be decoded' },
  'image-too-large': { severity: 'error', summary: 'A picture is larger than any slide could show' },
  'image-unscaled': { severity: 'warning', summary: 'Pictures are embedded as large as they are' },
  'image-font': {
    severity: 'warning',
    summary: 'The text of a drawing is set in another font than it asks for',
  },
  'outside-folder': {
    severity: 'error',
    summary: 'A file that the outline names lies outside its folder',
  },
  'font-broken': { severity: 'error', summary: 'A font file cannot be read' },

  // Sources and quotations.
  'source-absent': { severity: 'warning', summary: 'The local copy of a source is not there' },
  'source-empty': { severity: 'error', summary: 'A source file has no words in it' },
  'source-too-large': { severity: 'error', summary: 'A source file is larger than is read' },
  'source-binary': { severity: 'error', summary: 'A source file is not text' },
  'source-encoding': {
    severity: 'error',
    summary: 'A source file is in an encoding that it does not declare',
  },
  'source-broken': { severity: 'error', summary: 'A source file cannot be read' },
  'source-cue': {
    severity: 'warning',
    summary: 'A cue of a transcript is broken or out of order',
  },
  'source-unknown': { severity: 'error', summary: 'A JSON file is no transcript of a known kind' },
  'source-no-article': { severity: 'error', summary: 'An HTML page has no article that could be extracted' },
  'source-changed': {
    severity: 'warning',
    summary: 'A source differs from the one the lock file was written for',
  },
  'quote-missing': { severity: 'error', summary: 'A quotation is not in its source' },
  'quote-near': { severity: 'error', summary: 'A quotation differs from the words of its source' },
  'quote-ambiguous': { severity: 'error', summary: 'A quotation is found in several places and names none' },
  'quote-unchecked': {
    severity: 'warning',
    summary: 'A quotation could not be checked: no copy of its source',
  },
  'number-missing': { severity: 'error', summary: 'A number of a chart does not stand in its source' },
  'number-unchecked': {
    severity: 'warning',
    summary: 'A number of a chart could not be checked, or not all of it',
  },
  'negation-cut': {
    severity: 'error',
    summary: 'A quotation leaves out a negation beside or between its words',
  },
  'negation-unchecked': {
    severity: 'warning',
    summary: 'A source is quoted in a language whose negations are not known',
  },
  'scope-cut': {
    severity: 'error',
    summary: 'A quotation leaves out that its speaker reports, supposes or asks it',
  },
  'scope-weakened': {
    severity: 'warning',
    summary: 'A quotation leaves out a word that makes it less firm',
  },
  'scope-unchecked': {
    severity: 'warning',
    summary: 'A source is quoted in a language whose words of reporting and supposing are not known',
  },
  'quote-unreviewed': {
    severity: 'warning',
    summary: 'A quotation is marked as one that nobody has compared with its source yet',
  },
  'inline-quotation': {
    severity: 'warning',
    summary:
      'Words between quotation marks in a headline, a point, a figure or a paragraph are checked by nothing',
  },
  'wrong-place': { severity: 'error', summary: 'A quotation is not at the place it names' },
  'unknown-label': {
    severity: 'error',
    summary: 'A label or a name is given that the source does not have',
  },
  'speakers-differ': {
    severity: 'error',
    summary: 'A statement about speakers contradicts the source, or another statement',
  },
  'label-unread': {
    severity: 'warning',
    summary: 'A source has what looks like a label of a speaker and was not understood',
  },
  'source-unlabelled': {
    severity: 'warning',
    summary: 'A source does not say who speaks, so that no attribution was checked',
  },
  'attribution-unchecked': {
    severity: 'warning',
    summary: 'A source is quoted in a language whose words of saying are not known',
  },
  'speaker-unchecked': {
    severity: 'warning',
    summary: 'A transcript does not tell whose the quoted words are, though it tells its speakers apart',
  },
  'wrong-speaker': { severity: 'error', summary: 'A transcript gives the quoted words to somebody else' },
  'doubtful-speaker': {
    severity: 'warning',
    summary: 'An article seems to give the quoted words to somebody else',
  },
  'stale-evidence': { severity: 'error', summary: 'A quotation changed since the lock file was written' },
  'stale-lock': { severity: 'warning', summary: 'The lock file does not hold what was just verified' },
  'checks-outdated': {
    severity: 'warning',
    summary: 'Evidence in the lock file is older than a check of its language',
  },
  'lock-broken': {
    severity: 'error',
    summary: 'The lock file is damaged, edited by hand or contradicts itself',
  },
  'lock-newer': { severity: 'error', summary: 'The lock file was written by a newer Pullquote' },

  // Presentations that somebody edited.
  'presentation-broken': { severity: 'error', summary: 'A presentation cannot be read' },
  'presentation-locked': { severity: 'error', summary: 'A presentation asks for a password' },
  'presentation-unknown': { severity: 'error', summary: 'A presentation has no evidence in it' },
  'presentation-macros': { severity: 'warning', summary: 'A presentation has macros in it' },
  'presentation-unproven': {
    severity: 'warning',
    summary: 'Nothing but a presentation itself speaks for its quotations',
  },
  'quote-altered': {
    severity: 'error',
    summary: 'The words of a quotation in a presentation are not those that were verified',
  },
  'quote-moved': {
    severity: 'warning',
    summary: 'A quotation stands on another slide of a presentation, twice, or nowhere any more',
  },
  'retelling-altered': {
    severity: 'warning',
    summary: 'A translation or a paraphrase in a presentation was reworded',
  },
  'number-altered': {
    severity: 'error',
    summary: 'A number of a chart in a presentation is not the one that was verified',
  },
  'caption-altered': {
    severity: 'warning',
    summary: 'What stands below a quotation in a presentation was changed',
  },
  'slides-changed': { severity: 'warning', summary: 'Slides of a presentation were removed or added' },
  'merge-refused': { severity: 'warning', summary: 'A change in a presentation is not taken over' },

  // Speaking time, and rehearsals.
  'timing-theme': { severity: 'warning', summary: 'The notes of a theme take longer than its minutes' },
  'timing-talk': { severity: 'warning', summary: 'The talk takes longer than its minutes' },
  'rehearsal-damaged': { severity: 'warning', summary: 'The record of a rehearsal cannot be read' },

  // The deck.
  'locale-missing': { severity: 'warning', summary: 'The outline’s language has no locale yet' },
  'locale-incomplete': { severity: 'warning', summary: 'A locale lacks words of Pullquote’s own' },
  'look-incomplete': {
    severity: 'error',
    summary: 'A look lacks one of the three colours that a deck is drawn in',
  },
  'look-faint': { severity: 'warning', summary: 'A colour of a look is too faint to be read on its paper' },
  'look-ineffective': { severity: 'warning', summary: 'Something that a look says has no effect' },
  'accent-adjusted': {
    severity: 'warning',
    summary: 'The accent was changed for letters, to keep their contrast',
  },
  'font-not-embedded': { severity: 'error', summary: 'Text is set in a font that is not embedded' },
  'glyph-missing': { severity: 'error', summary: 'No embedded font has a character' },
  'glyph-forms': {
    severity: 'warning',
    summary: 'Characters are drawn in the forms of another country',
  },
  overflow: { severity: 'error', summary: 'A slide does not hold what its theme puts on it' },
  'sibling-sections': { severity: 'warning', summary: 'Two languages of a talk have other sections' },
  'duplicate-output': { severity: 'error', summary: 'Two outlines would write the same files' },
  'output-is-input': { severity: 'error', summary: 'An output would overwrite a file that the run reads' },
  'output-not-ours': { severity: 'error', summary: 'A file in an output’s place is not ours' },
  'index-not-ours': { severity: 'warning', summary: 'A file in the place of the list of decks is not ours' },
  'output-changed': { severity: 'warning', summary: 'Somebody changed an output, which is set aside' },
  'output-taken-over': { severity: 'warning', summary: 'Outputs of an earlier Pullquote are replaced' },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;
