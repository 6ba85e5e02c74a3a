import { inflateSync } from 'node:zlib';

const SIGNATURE_BYTES = 8;

/**
 * Red, green and blue of a PNG's first pixel, whose value no filter changes (PNG, 9.2: what lies outside counts
 * as 0). Of 8-bit colour, as the browser's pictures are.
 */
export function firstPixel(png: Buffer): readonly [red: number, green: number, blue: number] {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE_BYTES; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [, red = NaN, green = NaN, blue = NaN] = inflateSync(Buffer.concat(parts));
  return [red, green, blue];
}
