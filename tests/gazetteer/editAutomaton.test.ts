import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEditAutomaton } from '../../src/gazetteer/editAutomaton.ts';

/** Optimal string alignment by the table of the textbook. */
function editDistance(a: readonly number[], b: readonly number[]): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_unused, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const steps = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
      ];
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        steps.push(at(row - 2, column - 2) + 1);
      }
      (rows[row] ?? [])[column] = Math.min(...steps);
    }
  }
  return at(a.length, b.length);
}

/** Few letters, so that near texts are common. */
const texts = fc.array(fc.constantFrom(97, 98, 99), { maxLength: 9 });

describe('createEditAutomaton', () => {
  it.each([0, 1, 2])('agrees with the textbook up to %d errors', (most) => {
    fc.assert(
      fc.property(texts, texts, (sought, text) => {
        const automaton = createEditAutomaton(Uint8Array.from(sought), most, text.length);
        let isNear = true;
        for (const [index, byte] of text.entries()) isNear = automaton.take(index + 1, byte) && isNear;
        const distance = Math.min(editDistance(sought, text), most + 1);
        expect(Math.min(automaton.errorsAt(text.length), most + 1)).toBe(distance);
        // What is ruled out stays out.
        expect(isNear || distance > most).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses what does not fit into a state', () => {
    expect(() => createEditAutomaton(new Uint8Array(31), 1, 32)).toThrow(
      '31 bytes with 1 errors: at most 30 bytes with 2 can be sought.',
    );
  });
});
