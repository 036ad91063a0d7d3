/** Runs inside the browser's page, before it is printed: self-contained, because its text is what is sent there. */

/** What stands in the margins of a sheet asks for faces when it is printed, too late for any to be loaded. */
export async function loadMarginFacesInPage(): Promise<void> {
  const faces = [...document.fonts].filter(({ family }) => family.includes('Pullquote Sans'));
  await Promise.all(faces.map((face) => face.load()));
}
