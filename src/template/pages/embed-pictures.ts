/** Slides that name their pictures by address in, the same with the pictures in them out. */
import type { EmbeddedPicture, PictureAddress } from '../../model/picture.js';

/**
 * Slides are rendered, measured and searched for characters without their pictures, which are most of a deck's bytes.
 * An author's text cannot be taken for one: its quotation marks are escaped.
 */
export function embedPictures(html: string, pictures: ReadonlyMap<PictureAddress, EmbeddedPicture>): string {
  return html.replace(/(?<=\ssrc=")pictures\/[0-9a-f]{32}(?=")/g, (address) => {
    const picture = pictures.get(address);
    return picture === undefined ? address : dataUri(picture);
  });
}

function dataUri({ type, bytes }: EmbeddedPicture): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
