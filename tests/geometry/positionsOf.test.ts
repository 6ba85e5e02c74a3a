import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../src/geometry/positionsOf.ts';
import type { Place } from '../../src/story/types.ts';

describe('positionsOf', () => {
  it('gives every position of every kind of geometry, heights dropped', () => {
    const geometry: GeoJSON.Geometry = {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [1, 2, 300] },
        { type: 'MultiPoint', coordinates: [[3, 4]] },
        { type: 'LineString', coordinates: [[5, 6]] },
        { type: 'MultiLineString', coordinates: [[[7, 8]]] },
        { type: 'Polygon', coordinates: [[[9, 10]], [[11, 12]]] },
        { type: 'MultiPolygon', coordinates: [[[[13, 14]]], [[[15, 16]]]] },
      ],
    };
    expect(positionsOf(geometry)).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 10],
      [11, 12],
      [13, 14],
      [15, 16],
    ]);
  });

  it('gives nothing for null, and leaves out a position without two numbers', () => {
    expect(positionsOf(null)).toEqual([]);
    expect(positionsOf({ type: 'MultiPoint', coordinates: [[], [1], [2, 3]] })).toEqual([[2, 3]]);
  });

  it('takes the geometry of a story as it is', () => {
    const geometry: Place['geometry'] = { type: 'Point', coordinates: [-77.02824, -12.04318] };
    expect(positionsOf(geometry)).toEqual([[-77.02824, -12.04318]]);
  });
});
