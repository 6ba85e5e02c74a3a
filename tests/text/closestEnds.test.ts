import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestEnds, type ClosestEnds } from '../../src/text/closestEnds.ts';

describe('closestEnds', () => {
  it.each<[pattern: string, text: string, maxEdits: number, expected: ClosestEnds | null]>([
    ['lima', 'in lima now', 0, { edits: 0, ends: [7] }],
    ['lima', 'in lema now', 0, null],
    ['lima', 'in lema now', 1, { edits: 1, ends: [7] }],
    ['lima', 'lma and limma', 1, { edits: 1, ends: [3, 11, 12, 13] }],
    ['lima', 'lema and lima', 2, { edits: 0, ends: [13] }],
    ['lima', '', 1, null],
  ])('%j in %j', (pattern, text, maxEdits, expected) => {
    expect(closestEnds(text, pattern, maxEdits)).toEqual(expected);
  });

  it('agrees with the whole table of edits, over words of bits and their edges', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 100 });
    const patterns = fc.oneof(
      letters,
      fc.constantFrom(31, 32, 33, 64, 65).map((length) => 'abcab'.repeat(13).slice(0, length)),
    );
    fc.assert(
      fc.property(
        patterns,
        letters,
        fc.nat(30),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (pattern, noise, at, share) => {
          const text = noise + pattern.slice(0, at) + noise.slice(0, 3) + pattern.slice(at);
          const maxEdits = Math.floor(pattern.length * share);
          expect(closestEnds(text, pattern, maxEdits)).toEqual(byWholeTable(text, pattern, maxEdits));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** Sellers' table, column by column, with no shortcut. */
function byWholeTable(text: string, pattern: string, maxEdits: number): ClosestEnds | null {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  const lastRow = text.split('').map((letter) => {
    const next = [0];
    for (let row = 1; row <= pattern.length; row += 1) {
      const exchanged = (column[row - 1] ?? 0) + Number(pattern[row - 1] !== letter);
      next.push(Math.min(exchanged, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1));
    }
    column = next;
    return next[pattern.length] ?? 0;
  });
  const edits = Math.min(...lastRow);
  if (edits > maxEdits) return null;
  return { edits, ends: lastRow.flatMap((value, at) => (value === edits ? [at + 1] : [])) };
}
