import { describe, expect, it } from 'vitest';
import type { PlaceExtent } from '../../../src/gazetteer/types.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import { partOfExtent } from '../../../src/resolve/relative/partOfExtent.ts';

const PARTS = Array.from({ length: 8 }, (_, i): LonLat => [i, i]);
const LAND: PlaceExtent = { box: [0, 0, 12, 6], parts: PARTS };
const CENTRE: LonLat = [6.5, 3];

describe('partOfExtent', () => {
  it.each<[bearing: number | undefined, box: readonly number[], point: LonLat]>([
    [0, [0, 4, 12, 6], [0, 0]],
    [22.5, [6, 3, 12, 6], [1, 1]],
    [45, [6, 3, 12, 6], [1, 1]],
    [90, [8, 0, 12, 6], [2, 2]],
    [180, [0, 0, 12, 2], [4, 4]],
    [225, [0, 0, 6, 3], [5, 5]],
    [350, [0, 4, 12, 6], [0, 0]],
    [undefined, [4, 2, 8, 4], CENTRE],
  ])('%s° of a land', (bearing, box, point) => {
    const part = partOfExtent(LAND, bearing, CENTRE);
    expect(part.box.map((degrees) => Math.round(degrees * 1e9) / 1e9)).toEqual(box);
    expect(part.point).toEqual(point);
  });

  it('lies over the antimeridian with its land', () => {
    const { box } = partOfExtent({ box: [150, 0, -150, 6], parts: PARTS }, 90, CENTRE);
    expect(box.map(Math.round)).toEqual([-170, 0, -150, 6]);
  });
});
