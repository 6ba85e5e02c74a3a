import { describe, expect, it } from 'vitest';
import { warmUp } from '../../src/worker/warmUp.ts';

describe('warmUp', () => {
  it('reads its own text without the data', () => {
    expect(() => warmUp()).not.toThrow();
  });
});
