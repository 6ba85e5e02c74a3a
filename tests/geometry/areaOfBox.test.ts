import { describe, expect, it } from 'vitest';
import { areaOfBox } from '../../src/geometry/areaOfBox.ts';
import { contains } from '../../src/geometry/contains.ts';
import type { BBox, LonLat } from '../../src/geometry/lonLat.ts';

describe('areaOfBox', () => {
  it.each<[box: BBox, type: string, inside: LonLat, outside: LonLat]>([
    [[0, 0, 12, 6], 'Polygon', [6, 3], [6, 7]],
    [[170, -10, -170, 10], 'MultiPolygon', [-179, 0], [0, 0]],
  ])('of %j is a %s', (box, type, inside, outside) => {
    const area = areaOfBox(box);
    if (area === null) throw new Error('expected an area');
    expect(area.type).toBe(type);
    expect([contains(area, inside), contains(area, outside)]).toEqual([true, false]);
  });

  it('is none of a line', () => {
    expect(areaOfBox([0, 0, 12, 0])).toBeNull();
  });
});
