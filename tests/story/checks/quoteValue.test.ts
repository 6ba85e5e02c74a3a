import { describe, expect, it } from 'vitest';
import { quoteValue } from '../../../src/story/checks/quoteValue.ts';

describe('quoteValue', () => {
  it.each([
    ['Lima', '"Lima"'],
    ['say "x"\n', '"say \\"x\\"\\n"'],
    ['', '""'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    // Not half of the emoji.
    [`${'x'.repeat(59)}😀`, `"${'x'.repeat(59)}…"`],
    ['\u202egnp.exe\u2066', '"\\u202egnp.exe\\u2066"'],
    ['half \ud83d', '"half \\ud83d"'],
    [200, '200'],
    [null, 'null'],
    [true, 'true'],
    [undefined, 'undefined'],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{ a: 1 }, 'an object'],
  ])('quotes %j', (value, quoted) => {
    expect(quoteValue(value)).toBe(quoted);
  });
});
