import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuoteBudget } from '../../src/compose/quoteBudget.ts';
import type { Span } from '../../src/text/span.ts';

const LENGTH = 60;
const spans = fc
  .tuple(fc.nat(LENGTH), fc.nat(LENGTH))
  .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }));

/** The same, counting each unit of the text. */
function plainBudget(most: number) {
  const taken = new Set<number>();
  const added = (all: readonly Span[]): Set<number> => {
    const units = new Set<number>();
    for (const { start, end } of all)
      for (let at = start; at < end; at += 1) if (!taken.has(at)) units.add(at);
    return units;
  };
  return {
    hasRoomFor: (all: readonly Span[]) => taken.size + added(all).size <= most,
    take: (span: Span) => {
      const units = added([span]);
      if (taken.size + units.size > most) return false;
      for (const at of units) taken.add(at);
      return true;
    },
  };
}

describe('createQuoteBudget', () => {
  it('counts no word twice', () => {
    const { take, hasRoomFor } = createQuoteBudget(30);
    expect(take({ start: 0, end: 20 })).toBe(true);
    expect(take({ start: 10, end: 31 })).toBe(false);
    expect(
      hasRoomFor([
        { start: 10, end: 25 },
        { start: 22, end: 30 },
      ]),
    ).toBe(true);
    expect(take({ start: 10, end: 30 })).toBe(true);
    expect(take({ start: 0, end: 30 })).toBe(true);
    expect(take({ start: 30, end: 31 })).toBe(false);
  });

  it('says the same as a count of each unit', () => {
    fc.assert(
      fc.property(
        fc.nat(LENGTH),
        fc.array(spans, { maxLength: 20 }),
        fc.array(spans, { maxLength: 4 }),
        (most, all, asked) => {
          const [budget, plain] = [createQuoteBudget(most), plainBudget(most)];
          for (const span of all) {
            expect(budget.take(span)).toBe(plain.take(span));
            expect(budget.hasRoomFor(asked)).toBe(plain.hasRoomFor(asked));
          }
        },
      ),
    );
  });
});
