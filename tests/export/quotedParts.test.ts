import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedParts } from '../../src/export/quotedParts.ts';

describe('quotedParts', () => {
  it('marks the mentions, in order, the first at offset 0', () => {
    const exact = 'Suva and Apia';
    const mentions = [
      { start: 9, end: 13 },
      { start: 0, end: 4 },
    ];
    expect(quotedParts({ exact, mentions })).toEqual([
      { text: 'Suva', marked: true },
      { text: ' and ', marked: false },
      { text: 'Apia', marked: true },
    ]);
  });

  it('is the passage, word for word, whatever the mentions are', () => {
    const spans = fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40) }));
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), spans, (exact, mentions) => {
        expect(
          quotedParts({ exact, mentions })
            .map(({ text }) => text)
            .join(''),
        ).toBe(exact);
      }),
    );
  });
});
