import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/text/canonicalText.ts';

describe('canonicalText', () => {
  it.each([
    ['', ''],
    ['\uFEFFLima', 'Lima'],
    ['Lima\uFEFF, Peru', 'Lima\uFEFF, Peru'],
    ['one\r\ntwo\rthree\nfour\r\n\r\n', 'one\ntwo\nthree\nfour\n\n'],
    ['\r\r\n', '\n\n'],
    ['  \u00A0\tCaf\u0065\u0301 \u2028\u201Cyes\u201D', '  \u00A0\tCaf\u0065\u0301 \u2028\u201Cyes\u201D'],
  ])('%j becomes %j', (raw, canonical) => {
    expect(canonicalText(raw)).toBe(canonical);
  });

  it('leaves canonical text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\uFEFF', '\r', '\n', 'a') }), (raw) => {
        const once = canonicalText(raw);
        expect(canonicalText(once)).toBe(once);
        expect(once).not.toContain('\r');
        expect(once.startsWith('\uFEFF')).toBe(false);
      }),
    );
  });
});
