import { describe, expect, it } from 'vitest';
import { tipBox } from '../../../src/map/popups/tipBox.ts';

const MARKER = { minX: 100, minY: 200, maxX: 120, maxY: 220 };

describe('tipBox', () => {
  it.for([
    ['right', { minX: 300, minY: 150, maxX: 500, maxY: 260 }, { minX: 120, minY: 209, maxX: 300, maxY: 211 }],
    ['left', { minX: 0, minY: 150, maxX: 60, maxY: 260 }, { minX: 60, minY: 209, maxX: 100, maxY: 211 }],
    ['above', { minX: 50, minY: 20, maxX: 250, maxY: 150 }, { minX: 109, minY: 150, maxX: 111, maxY: 200 }],
    ['below', { minX: 50, minY: 290, maxX: 250, maxY: 400 }, { minX: 109, minY: 220, maxX: 111, maxY: 290 }],
  ] as const)('lies between the marker and a popup %s', ([side, box, expected]) => {
    expect(tipBox({ box, side, pan: { x: 0, y: 0 } }, MARKER)).toEqual(expected);
  });
});
