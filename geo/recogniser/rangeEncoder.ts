import { ADAPT_SHIFT, CHANCE_BITS, LEAST_RANGE } from '../../src/recognise/rangeDecoder.ts';
import type { CodeBit } from '../../src/recognise/weightCoding.ts';

/** Writes bits for `createRangeDecoder` to read. */
export interface RangeEncoder {
  readonly bit: CodeBit;
  /** All bytes; nothing may be written after. */
  readonly finish: () => Uint8Array;
}

/** Source: the LZMA specification (I. Pavlov, 2015), its encoder. */
export function createRangeEncoder(): RangeEncoder {
  const bytes: number[] = [];
  let low = 0;
  let range = 0xffffffff;
  let held = 0;
  let heldCount = 1;

  /** Bytes of 255 are held back until it is known whether a carry goes through them. */
  function shiftLow(): void {
    if (low < 0xff000000 || low > 0xffffffff) {
      const carry = low > 0xffffffff ? 1 : 0;
      for (let first = true; heldCount > 0; heldCount -= 1, first = false) {
        bytes.push(((first ? held : 0xff) + carry) & 0xff);
      }
      held = Math.floor(low / LEAST_RANGE) & 0xff;
    }
    heldCount += 1;
    low = (low % LEAST_RANGE) * 256;
  }

  function bit(chances: Uint16Array, context: number, value: number): number {
    const chance = chances[context] ?? 0;
    const bound = (range >>> CHANCE_BITS) * chance;
    if (value === 1) {
      low += bound;
      range -= bound;
      chances[context] = chance - (chance >>> ADAPT_SHIFT);
    } else {
      range = bound;
      chances[context] = chance + ((2 ** CHANCE_BITS - chance) >>> ADAPT_SHIFT);
    }
    if (range < LEAST_RANGE) {
      range = (range << 8) >>> 0;
      shiftLow();
    }
    return value;
  }

  function finish(): Uint8Array {
    for (let count = 0; count < 5; count += 1) shiftLow();
    return Uint8Array.from(bytes);
  }

  return { bit, finish };
}
