/** The front matter's tree in, problems out for texts that open a comment: there is none there, and all would be shown. */
import type { Context } from './context.js';
import type { YamlNode } from './yaml-node.js';

/** Also with the brackets that a Chinese keyboard gives. */
const OPENING = /[<‹＜〈《]\s?[!！]-/u;

export function checkCommentSigns(node: YamlNode, context: Context): void {
  if (node.kind === 'list') for (const item of node.items) checkCommentSigns(item, context);
  if (node.kind === 'map') for (const { value } of node.entries) checkCommentSigns(value, context);
  if (node.kind !== 'text' || !OPENING.test(node.text)) return;
  context.report(
    'comment-sign',
    node.span,
    'the front matter has no such comments: this would be shown as it stands',
    'write a remark to yourself behind ` #`, or below the front matter in `<!--- … -->`',
  );
}
