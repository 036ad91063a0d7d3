/** The units of DrawingML, ECMA-376 part 1, 20.1.10. */

const EMU_PER_PIXEL = 9525;
const POINTS_PER_PIXEL = 0.75;

/** CSS pixels to English Metric Units. */
export function emu(pixels: number): number {
  return Math.round(pixels * EMU_PER_PIXEL);
}

/** CSS pixels to hundredths of a point. */
export function centipoints(pixels: number): number {
  return Math.round(pixels * POINTS_PER_PIXEL * 100);
}

/** A share to thousandths of a per cent. */
export function millipercent(share: number): number {
  return Math.round(share * 100_000);
}

/** Degrees to their sixty-thousandths, in a full circle. */
export function angle(degrees: number): number {
  return Math.round((((degrees % 360) + 360) % 360) * 60_000);
}
