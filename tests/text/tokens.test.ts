import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokens.ts';

function tokensOf(text: string): string[] {
  const { starts, ends } = tokenise(text);
  return Array.from(starts, (start, index) => text.slice(start, ends[index]));
}

describe('tokenise', () => {
  it.each([
    ['He flew to Lima.', ['He', 'flew', 'to', 'Lima', '.']],
    ['The U.S. and St. Paul, Minn.', ['The', 'U.S.', 'and', 'St.', 'Paul', ',', 'Minn.']],
    [
      'Gary, Ind. is old. It is in Ind. now',
      ['Gary', ',', 'Ind.', 'is', 'old', '.', 'It', 'is', 'in', 'Ind', '.', 'now'],
    ],
    ['the W. Va. line and W.Va.', ['the', 'W. Va.', 'line', 'and', 'W.Va.']],
    ["Peru’s and Peru's", ['Peru', '’s', 'and', 'Peru', "'s"]],
    ["O'Brien doesn't", ["O'Brien", "doesn't"]],
    ['Miami-Dade', ['Miami', '-', 'Dade']],
    ['6:30 p.m. on the 19th, 3,200 men', ['6:30', 'p.m.', 'on', 'the', '19th', ',', '3,200', 'men']],
    ['AT&T -- and … so', ['AT&T', '--', 'and', '…', 'so']],
    [
      'write to press@lima.pe or www.paris.fr/x, today',
      ['write', 'to', 'press@lima.pe', 'or', 'www.paris.fr/x,', 'today'],
    ],
    ['see lima.pe, or @lima and #Paris', ['see', 'lima.pe', ',', 'or', '@lima', 'and', '#Paris']],
    ['“Lima”—Peru…', ['“', 'Lima', '”', '—', 'Peru', '…']],
    ['“It is.” (So.), he said.', ['“', 'It', 'is', '.', '”', '(', 'So', '.', ')', ',', 'he', 'said', '.']],
    ['in ... .5 .', ['in', '...', '.', '5', '.']],
    ['at .x@lima.pe', ['at', '.x@lima.pe']],
    ['in Lima.Peru said', ['in', 'Lima', '.', 'Peru', 'said']],
    ['秘鲁 利马 🌍', ['秘鲁', '利马', '🌍']],
    ['', []],
    ['   \n ', []],
  ])('cuts %j', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  it('gives offsets that cut each token out of the text, in order', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('St.', ' ', 'U.S.', '\ud83d', '\n', '-', "'s"),
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        const { count, starts, ends } = tokenise(text);
        let before = 0;
        for (let index = 0; index < count; index += 1) {
          const start = starts[index] ?? -1;
          const end = ends[index] ?? -1;
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        // nothing but white space is left out
        const kept = tokensOf(text).join('').replaceAll(/\s/gu, '');
        expect(kept).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });

  it('cuts no surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { starts, ends } = tokenise(text);
        for (const offset of [...starts, ...ends]) {
          const isInside =
            /[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset));
          expect(isInside).toBe(false);
        }
      }),
    );
  });
});
