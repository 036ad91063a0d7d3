import { expect, test } from 'vitest';
import { bodyComplaints } from './support.js';

test('a link to a slide that is there is none of our business', () => {
  expect(
    bodyComplaints(
      '## A {#a}\n\n- [see](#b), [sources](#sources)\n\n[There](#a).\n\n## B {#b}\n\n```list\n- "[x](#a)": y\n- z\n```\n',
    ),
  ).toBe('');
});

test('one to a slide that is not is said, with its place', () => {
  expect(bodyComplaints('## Hive {#hive}\n\n- **[see](#hvie)**\n\n[There](#nowhere), and [here](#Hive).\n'))
    .toMatchInlineSnapshot(`
    "talk.en.md:11:5 error link-target: there is no slide \`#hvie\`
      11 | - **[see](#hvie)**
         |     ^^^^^^^^^^^^
      hint: did you mean \`#hive\`?

    talk.en.md:13:1 error link-target: there is no slide \`#nowhere\`
      13 | [There](#nowhere), and [here](#Hive).
         | ^^^^^^^^^^^^^^^^^
      hint: use the id of a theme: \`[see](#an-id)\`

    talk.en.md:13:24 error link-target: a link cannot lead to \`#Hive\`
      13 | [There](#nowhere), and [here](#Hive).
         |                        ^^^^^^^^^^^^^
      hint: use an address that begins with \`https://\`, \`http://\` or \`mailto:\`, or the id of a slide, such as \`#sources\`; or leave the link out

    3 errors
    to read more: pullquote explain link-target"
  `);
});
