import { describe, expect, it } from 'vitest';
import { areaStrokes } from '../../../src/map/lines/areaStrokes.ts';
import { frameAround } from '../scenes.ts';

const square = (west: number, east: number) => [
  [west, -19],
  [east, -19],
  [east, -17],
  [west, -17],
  [west, -19],
];

describe('areaStrokes', () => {
  it('lines an area that lies on one side all around', () => {
    const strokes = areaStrokes(frameAround([178, -18], 6), 'area', [square(177, 179)]);
    expect(strokes.map(({ className, isArea, lines }) => [className, isArea, lines[0]?.length])).toEqual([
      ['area', true, 5],
    ]);
  });

  it.each([
    ['its east', square(179, 180), [2, 3]],
    ['its west', square(-180, -179), [4]],
  ])('leaves out the edge where an area is cut in %s', (_, ring, outlineLengths) => {
    const strokes = areaStrokes(frameAround([180, -18], 6), 'area', [ring]);
    expect(strokes.map(({ className, isArea }) => [className, isArea])).toEqual([
      ['area map-unlined', true],
      ['area map-outline', false],
    ]);
    expect(strokes[1]?.lines.map((line) => line.length)).toEqual(outlineLengths);
  });
});
