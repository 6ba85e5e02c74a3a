/** Reads bits that a binary range coder wrote: the fewer bytes, the better each bit was foreseen. */
export interface RangeDecoder {
  /** The next bit, foreseen by `chances[context]`, which it adapts. */
  readonly bit: (chances: Uint16Array, context: number) => number;
}

/** Chances are counted in 2048ths of a 0. Source of coder and constants: the LZMA specification (I. Pavlov, 2015). */
export const CHANCE_BITS = 11;
export const ADAPT_SHIFT = 5;
/** Below it a byte is shifted in. */
export const LEAST_RANGE = 2 ** 24;

/** Chances of so many contexts, all even. */
export function evenChances(contexts: number): Uint16Array {
  return new Uint16Array(contexts).fill(2 ** (CHANCE_BITS - 1));
}

/** Begins to read at `offset`. Past the end it reads zeros. */
export function createRangeDecoder(bytes: Uint8Array, offset: number): RangeDecoder {
  let at = offset + 1;
  let range = 0xffffffff;
  let code = 0;
  const readByte = (): number => {
    const byte = bytes[at] ?? 0;
    at += 1;
    return byte;
  };
  for (let count = 0; count < 4; count += 1) code = ((code << 8) | readByte()) >>> 0;

  return {
    bit: (chances, context) => {
      const chance = chances[context] ?? 0;
      const bound = (range >>> CHANCE_BITS) * chance;
      const isOne = code >= bound;
      if (isOne) {
        code -= bound;
        range -= bound;
        chances[context] = chance - (chance >>> ADAPT_SHIFT);
      } else {
        range = bound;
        chances[context] = chance + ((2 ** CHANCE_BITS - chance) >>> ADAPT_SHIFT);
      }
      if (range < LEAST_RANGE) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | readByte()) >>> 0;
      }
      return isOne ? 1 : 0;
    },
  };
}
