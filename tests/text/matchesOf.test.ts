import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../src/text/matchesOf.ts';

const told = ({ index, 0: match, groups }: RegExpExecArray | RegExpMatchArray): string =>
  `${index} ${match} ${groups?.['letter']}`;

describe('matchesOf', () => {
  it('gives what matchAll gives, one call after the other', () => {
    const pattern = /(?<letter>a)|b+/gu;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 }), (text) => {
        expect(matchesOf(pattern, text).map(told)).toEqual([...text.matchAll(pattern)].map(told));
      }),
    );
  });

  it('begins at the start wherever the expression stands', () => {
    const pattern = /\d/gu;
    pattern.lastIndex = 3;
    expect(matchesOf(pattern, '1 2 3').map(({ index }) => index)).toEqual([0, 2, 4]);
    expect(pattern.lastIndex).toBe(0);
  });
});
