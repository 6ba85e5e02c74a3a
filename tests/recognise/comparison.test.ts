import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createComparison } from '../../src/recognise/comparison.ts';

it('tells whether the bytes are the same now', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.nat(), (bytes, at) => {
      const left = Uint8Array.from(bytes);
      const right = Uint8Array.from(bytes);
      const areSame = createComparison(left, right);
      expect(areSame()).toBe(true);
      right[at % right.length] = (right[at % right.length] ?? 0) + 1;
      expect(areSame()).toBe(false);
      left.set(right);
      expect(areSame()).toBe(true);
    }),
  );
});
