/**
 * Tells how far the beginnings of a text lie from what is sought, up to two typing errors: a letter too many, too
 * few, wrong, or changed places with its neighbour (the distance of Damerau and Levenshtein, as optimal string
 * alignment).
 *
 * Bit-parallel after Wu and Manber ("Fast text searching allowing errors", CACM 35, 1992): in the state for `n`
 * errors, bit `i` says that the text so far is the first `i` bytes of the sought, with at most `n` errors. The state
 * of every depth is kept, so that another text with the same beginning goes on from there.
 */
export interface EditAutomaton {
  /** Takes the byte that makes the text `depth` long. False where no continuation can come near any more. */
  readonly take: (depth: number, byte: number) => boolean;
  /** The errors between the sought and the text's first `depth` bytes; more than are allowed where it is too many. */
  readonly errorsAt: (depth: number) => number;
}

/** A state has a bit for each byte and one more, of the 31 that stay positive. */
export const LONGEST_SOUGHT = 30;
export const MOST_ERRORS = 2;

/** @throws RangeError where the sought is longer than 30 bytes or more than two errors are asked for. */
export function createEditAutomaton(sought: Uint8Array, most: number, deepest: number): EditAutomaton {
  if (sought.length > LONGEST_SOUGHT || most > MOST_ERRORS) {
    throw new RangeError(
      `${sought.length} bytes with ${most} errors: at most 30 bytes with 2 can be sought.`,
    );
  }
  const [none, one, two] = [0, 1, 2].map(() => new Int32Array(deepest + 1)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const text = new Uint8Array(deepest + 1);
  const places = placesOfBytes(sought);
  const end = 1 << sought.length;
  none[0] = 0b1;
  one[0] = most >= 1 ? 0b11 : 0;
  two[0] = most >= 2 ? 0b111 : 0;

  function take(depth: number, byte: number): boolean {
    const here = places[byte] ?? 0;
    // Bytes of the sought that stand before their like in the text: exchanged with the next.
    const exchanged = depth > 1 ? (here << 1) & (places[text[depth - 1] ?? 0] ?? 0) : 0;
    text[depth] = byte;
    const before = none[depth - 1] ?? 0;
    const now = (before << 1) & here;
    none[depth] = now;
    if (most === 0) return now !== 0;
    const oneBefore = one[depth - 1] ?? 0;
    const swapped = depth > 1 ? ((none[depth - 2] ?? 0) << 2) & exchanged : 0;
    const oneNow = ((oneBefore << 1) & here) | before | ((before | now) << 1) | swapped;
    one[depth] = oneNow;
    if (most === 1) return oneNow !== 0;
    const swappedTwo = depth > 1 ? ((one[depth - 2] ?? 0) << 2) & exchanged : 0;
    const twoNow =
      (((two[depth - 1] ?? 0) << 1) & here) | oneBefore | ((oneBefore | oneNow) << 1) | swappedTwo;
    two[depth] = twoNow;
    return twoNow !== 0;
  }

  function errorsAt(depth: number): number {
    if (((none[depth] ?? 0) & end) !== 0) return 0;
    if (most >= 1 && ((one[depth] ?? 0) & end) !== 0) return 1;
    return most >= 2 && ((two[depth] ?? 0) & end) !== 0 ? 2 : MOST_ERRORS + 1;
  }

  return { take, errorsAt };
}

/** For each byte, bit `i` is set where it is the sought's byte number `i`, counted from 1. */
function placesOfBytes(sought: Uint8Array): Int32Array {
  const places = new Int32Array(256);
  for (const [index, byte] of sought.entries()) places[byte] = (places[byte] ?? 0) | (1 << (index + 1));
  return places;
}
