import { expect, test } from 'vitest';
import { bodyComplaints } from './support.js';

test('what a divider does not show is said, each with its place', () => {
  expect(
    bodyComplaints(
      '## Part {#a .section}\n\nRead.\n\n<!-- Said. -->\n\n- one\n\n> so\n> — Ada [article]\n\n## A {#b}\n\n- two\n',
    ),
  ).toMatchInlineSnapshot(`
    "talk.en.md:15:1 error divider-content: a divider shows its headline alone: this list would be nowhere
      15 | - one
         | ^^^^^
      hint: begin a theme with a heading of its own above it, or leave \`.section\` out of this one

    talk.en.md:17:1 error divider-content: a divider shows its headline alone: this quotation would be nowhere
      17 | > so
         | ^^^^
      hint: begin a theme with a heading of its own above it, or leave \`.section\` out of this one

    2 errors
    to read more: pullquote explain divider-content"
  `);
});
