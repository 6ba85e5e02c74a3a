import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstEndingAfter } from '../../src/text/firstEndingAfter.ts';

describe('firstEndingAfter', () => {
  it('finds what a look at each span finds', () => {
    const spans = fc
      .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 20 })
      .map((steps) => {
        let at = 0;
        return steps.map(([gap, length]) => {
          const start = at + gap;
          at = start + length;
          return { start, end: at };
        });
      });
    fc.assert(
      fc.property(spans, fc.nat(100), (all, offset) => {
        const found = all.findIndex(({ end }) => end > offset);
        expect(firstEndingAfter(all, offset)).toBe(found === -1 ? all.length : found);
      }),
    );
  });
});
