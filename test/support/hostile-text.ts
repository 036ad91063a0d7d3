/** Texts that have broken Markdown tools before, and any other text, mixed. */
import fc from 'fast-check';
import { binaryText } from './binary-text.js';

const HOSTILE = [
  ...[
    '---',
    '<!--',
    '-->',
    '{{x}}',
    '{{{x}}}',
    '</section>',
    '<style>',
    '<script>alert(1)</script>',
    '`',
    '```',
  ],
  ...[
    '#',
    '# ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '1) ',
    '> ',
    '~~~',
    '===',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '| a |',
  ],
  ...[
    '**“我错了”**',
    '*',
    '_',
    '![x](https://example.org/a.png)',
    '[a](javascript:alert(1))',
    '<img src=x onerror=alert(1)>',
  ],
  ...[
    '&amp;',
    '&#x3c;',
    '&',
    '\\',
    '$x$',
    '$$',
    ':smile:',
    '😀',
    '👩‍👩‍👧',
    '1️⃣',
    'www.example.org',
    'https://example.org',
    'a@b.org',
  ],
  ...[
    'footer: x',
    '_class: y',
    'style: z',
    '\u2028',
    '\u0000',
    '\uFEFF',
    '\u202E',
    '中文',
    '，',
    'Ω',
    'é',
    "'",
    '"',
    ':',
    '%',
  ],
];

export function hostileText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...HOSTILE),
    binaryText({ maxLength: 6 }),
    fc.lorem({ maxCount: 2 }),
  );
  return fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
}
