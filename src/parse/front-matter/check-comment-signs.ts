/** The front matter's tree in, problems out for texts that open a comment: there is none there, and all would be shown. */
import { hasCommentSign } from '../../text/comment-sign.js';
import type { Context } from '../../markup/context.js';
import type { YamlNode } from '../../markup/yaml/yaml-node.js';

/** Names of files, which are shown nowhere. */
const PATHS = new Set(['file', 'photo', 'logo', 'fonts']);

export function checkCommentSigns(node: YamlNode, context: Context): void {
  if (node.kind === 'list') for (const item of node.items) checkCommentSigns(item, context);
  if (node.kind === 'map')
    for (const { key, value } of node.entries)
      if (value.kind === 'map' || !PATHS.has(key)) checkCommentSigns(value, context);
  if (node.kind !== 'text' || !hasCommentSign(node.text)) return;
  context.report(
    'comment-sign',
    node.span,
    'the front matter has no such comments: this would be shown as it stands',
    'write a remark to yourself behind ` #`, or below the front matter in `<!--- … -->`',
  );
}
