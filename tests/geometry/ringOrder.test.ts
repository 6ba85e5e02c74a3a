import { describe, expect, it } from 'vitest';
import { isCounterClockwise } from '../../src/geometry/ringOrder.ts';

const COUNTER_CLOCKWISE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];

describe('isCounterClockwise', () => {
  it.each<[name: string, ring: number[][], expected: boolean]>([
    ['a counter-clockwise triangle', COUNTER_CLOCKWISE, true],
    ['the same backwards', COUNTER_CLOCKWISE.toReversed(), false],
    [
      'over the antimeridian',
      [
        [179, 0],
        [-179, 0],
        [-179, 1],
        [179, 0],
      ],
      true,
    ],
    [
      'the whole world',
      [
        [-180, -90],
        [180, -90],
        [180, 90],
        [-180, 90],
        [-180, -90],
      ],
      true,
    ],
    [
      'a few metres, far from the origin',
      [
        [139.7, 35.6],
        [139.70001, 35.6],
        [139.70001, 35.60001],
        [139.7, 35.6],
      ],
      true,
    ],
    ['no points', [], false],
    [
      'a ring without area',
      [
        [0, 0],
        [1, 1],
        [0, 0],
        [0, 0],
      ],
      false,
    ],
  ])('%s: %#', (_name, ring, expected) => {
    expect(isCounterClockwise(ring)).toBe(expected);
  });
});
