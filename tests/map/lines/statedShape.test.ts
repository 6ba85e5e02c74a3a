import { describe, expect, it } from 'vitest';
import { arrangeScene } from '../../../src/map/markers/arrangement.ts';
import { overlap } from '../../../src/map/pixels/box.ts';
import { pixelIn } from '../../../src/map/pixels/frame.ts';
import {
  boxesOfStated,
  drawStated,
  marksOfStated,
  statedInFrame,
  statedShape,
} from '../../../src/map/lines/statedShape.ts';
import { frameAround, LIMA, mapPlace, PORT } from '../scenes.ts';

const [LOCATED] = arrangeScene({ places: [PORT], selected: null }).located;
if (LOCATED === undefined) throw new Error('expected the port to be located');

const at = ({ x, y }: { x: number; y: number }) => ({
  minX: x - 1,
  minY: y - 1,
  maxX: x + 1,
  maxY: y + 1,
});

describe('statedShape', () => {
  const frame = frameAround(LIMA, 9);
  const shape = statedShape(frame, LOCATED);

  it('leads from the anchor to the point as told, with the words on it', () => {
    expect(shape?.label).toBe('about 50 miles north');
    expect(shape?.lines[0]?.[0]).toEqual(pixelIn(frame, LIMA));
    expect(shape?.point).toEqual(pixelIn(frame, [-77.03, -11.32]));
    expect(shape?.edges[0]).toHaveLength(5);
  });

  it('has no second mark where the place is put where it is told', () => {
    const asTold = mapPlace('Camp', [-77.03, -11.32], 1, PORT.place.properties);
    const [located] = arrangeScene({ places: [asTold], selected: null }).located;
    expect(located && statedShape(frame, located)?.point).toBeNull();
  });

  it('is null for a place that is not told from another', () => {
    const [located] = arrangeScene({ places: [mapPlace('Lima', LIMA, 1)], selected: null }).located;
    expect(located && statedShape(frame, located)).toBeNull();
  });

  it('is drawn strongly only where it is selected', () => {
    if (shape === null) throw new Error('expected a shape');
    expect(drawStated(shape, false).strokes.map(({ className }) => className)).toEqual([
      'map-area',
      'map-measure',
    ]);
    expect(drawStated(shape, true).strokes.map(({ className }) => className)).toEqual([
      'map-area map-area--strong',
      'map-measure map-measure--strong',
    ]);
  });

  it('is to be kept free along the line and over the area, its marks from names', () => {
    if (shape === null) throw new Error('expected a shape');
    const boxes = boxesOfStated(shape);
    const middle = pixelIn(frame, [-77, -11.4]);
    const halfway = pixelIn(frame, [-77.03, -11.7]);
    expect(boxes.some((box) => overlap(box, at(middle)))).toBe(true);
    expect(boxes.some((box) => overlap(box, at(halfway)))).toBe(true);
    expect(boxes.some((box) => overlap(box, at(pixelIn(frame, [-76.3, -11.4]))))).toBe(false);
    expect(marksOfStated(shape)).toHaveLength(2);
  });
});

describe('statedInFrame', () => {
  it.each([
    ['in view and large enough', 9, LIMA, null, 1],
    ['too small to see', 4, LIMA, null, 0],
    ['small but selected', 4, LIMA, 'The port', 1],
    ['elsewhere', 9, [10, 50] as const, null, 0],
  ])('%s', (_, zoom, centre, selected, count) => {
    expect(statedInFrame(frameAround(centre, zoom), [LOCATED], selected)).toHaveLength(count);
  });
});
