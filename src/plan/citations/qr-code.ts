/** An address in, a picture of its QR code out, for a phone in the audience. */
import QRCode from 'qrcode';

/** A `data:` URI of a small SVG: dark squares on nothing, so that it takes any paper that is light. */
export function qrCode(url: string): string {
  const { size, data } = QRCode.create(url, { errorCorrectionLevel: 'M' }).modules;
  const quiet = 2;
  const squares = [...data].flatMap((dark, index) =>
    dark ? [`M${(index % size) + quiet} ${Math.floor(index / size) + quiet}h1v1h-1z`] : [],
  );
  const side = size + 2 * quiet;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<rect width="${side}" height="${side}" fill="#fff"/><path d="${squares.join('')}"/></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/** The squares of the code, row by row: dark ones are true. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'L' }).modules;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => data[y * size + x] === 1),
  );
}
