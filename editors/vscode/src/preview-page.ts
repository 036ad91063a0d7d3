/** The address of a live page in, the page of the tab that holds it out: it hands messages on, both ways. */

const SCRIPT = `
const editor = acquireVsCodeApi();
const frame = document.querySelector('iframe');
const { origin } = new URL(frame.src);
let wanted;
const show = () => {
  if (wanted !== undefined) frame.contentWindow.postMessage({ type: 'pullquote-slide', slide: wanted }, origin);
};
window.addEventListener('message', ({ source, data }) => {
  if (source === frame.contentWindow) {
    if (data.type !== 'pullquote-slide') return;
    if (wanted === data.slide) wanted = undefined;
    editor.postMessage({ slide: data.slide });
    return;
  }
  if (typeof data.slide !== 'string') return;
  wanted = data.slide;
  show();
});
frame.addEventListener('load', show);
`;

/** Over the padding that editors give to pages of theirs. */
const STYLE =
  'html, body, iframe { margin: 0; padding: 0; border: 0; width: 100%; height: 100%; display: block; overflow: hidden; }';

export function previewPage(address: string): string {
  const { origin } = new URL(address);
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = `default-src 'none'; frame-src ${origin}; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Slides</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<iframe src="${address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" title="Slides"></iframe>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>
`;
}
