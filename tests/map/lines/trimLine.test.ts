import { describe, expect, it } from 'vitest';
import { arrowHead, trimLine } from '../../../src/map/lines/trimLine.ts';

const disc = (x: number, y: number, radius: number) => ({ middle: { x, y }, radius });
const LEVEL = [
  { x: 0, y: 0 },
  { x: 50, y: 0 },
  { x: 100, y: 0 },
];

describe('trimLine', () => {
  it('ends at the edges of the discs', () => {
    expect(trimLine(LEVEL, disc(0, 0, 10), disc(100, 0, 20))).toEqual([
      { x: 10, y: 0 },
      { x: 50, y: 0 },
      { x: 80, y: 0 },
    ]);
  });

  it('stays whole where the discs are elsewhere', () => {
    expect(trimLine(LEVEL, disc(0, 50, 10), disc(100, -50, 10))).toEqual(LEVEL);
  });

  it('leaves nothing of a line that lies in a disc', () => {
    expect(trimLine(LEVEL, disc(50, 0, 80), disc(50, 0, 80))).toEqual([]);
    expect(trimLine([], disc(0, 0, 1), disc(0, 0, 1))).toEqual([]);
  });

  it('starts where the line leaves the disc for the last time', () => {
    const loop = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
      { x: 5, y: 5 },
      { x: 100, y: 5 },
    ];
    const [start] = trimLine(loop, disc(0, 0, 10), disc(100, 5, 1));
    expect(start?.y).toBe(5);
    expect(start?.x).toBeCloseTo(Math.sqrt(75), 6);
  });
});

describe('arrowHead', () => {
  it('points the way the line ends', () => {
    expect(arrowHead(LEVEL, 12, 10)).toEqual([
      { x: 100, y: 0 },
      { x: 88, y: 5 },
      { x: 88, y: -5 },
    ]);
  });

  it('takes its direction from more than a last short step', () => {
    const [, left, right] = arrowHead([...LEVEL, { x: 100, y: 1 }], 12, 10) ?? [];
    expect(left?.x).toBeLessThan(90);
    expect(right?.x).toBeLessThan(90);
  });

  it('is not there for a line without length', () => {
    expect(
      arrowHead(
        [
          { x: 1, y: 1 },
          { x: 1, y: 1 },
        ],
        12,
        10,
      ),
    ).toBeNull();
    expect(arrowHead([], 12, 10)).toBeNull();
  });
});
