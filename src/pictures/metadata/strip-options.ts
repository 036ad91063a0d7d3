/** What is left in a picture when its metadata goes. */

export interface StripOptions {
  /** Where nothing converts the colours to sRGB, they are wrong without their profile. */
  readonly keepProfile: boolean;
}
