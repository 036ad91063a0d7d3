/** Full-width digits and signs as the narrow ones that they stand for, each in its place. */
export function narrowDigits(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
