/** Why a presentation cannot be read: thrown inside of this folder, a problem outside of it. */
export class MalformedPackage extends Error {
  override readonly name = 'MalformedPackage';
}
