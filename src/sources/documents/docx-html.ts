/** The bytes of a DOCX file in, its words as HTML out. Nothing that it refers to is read. */
import mammoth from 'mammoth';

/** Deleted words and comments are left out, inserted ones are there; pictures have no words. */
export async function docxHtml(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false,
    },
  );
  return value;
}
