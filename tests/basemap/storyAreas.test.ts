import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyAreas } from '../../src/basemap/storyAreas.ts';
import type { TileArea } from '../../src/basemap/tileArea.ts';
import { tilesCovering } from '../../src/basemap/tilesCovering.ts';
import { whyNoArea } from '../../src/basemap/whyNoArea.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';

const LIMA: LonLat = [-77.02824, -12.04318];
const CHANCAY: LonLat = [-77.27, -11.59];
const RIO: LonLat = [-43.18223, -22.90642];

const WORLD = { bbox: [-180, -85.1, 180, 85.1], zooms: [0, 1] };

const rounded = ({ bbox, minZoom, maxZoom }: TileArea) => ({
  bbox: bbox.map((degrees) => Math.round(degrees * 10) / 10),
  zooms: [minZoom, maxZoom],
});

const addressesIn = (areas: readonly TileArea[], z: number): Set<string> =>
  new Set(
    areas
      .filter(({ minZoom, maxZoom }) => z >= minZoom && z <= maxZoom)
      .flatMap(({ bbox }) => tilesCovering(bbox, z).map(({ x, y }) => `${x}/${y}`)),
  );

const anyPlaces = fc.array(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
  { minLength: 1, maxLength: 5 },
);

describe('storyAreas', () => {
  it('gives a continent around Lima, Chancay and Rio, a coarse world, and the surroundings of each', () => {
    expect(storyAreas([LIMA, CHANCAY, RIO]).map(rounded)).toEqual([
      { bbox: [-94.3, -45.8, -26.1, 16.3], zooms: [0, 4] },
      WORLD,
      { bbox: [-78.4, -13.3, -75.7, -10.7], zooms: [5, 6] },
      { bbox: [-78.6, -12.9, -75.9, -10.3], zooms: [5, 6] },
      { bbox: [-44.6, -24.2, -41.8, -21.6], zooms: [5, 6] },
    ]);
  });

  it('shows a single place in a part of its continent', () => {
    expect(storyAreas([LIMA]).map(rounded)).toEqual([
      { bbox: [-99.5, -32.7, -54.5, 10.3], zooms: [0, 4] },
      WORLD,
      { bbox: [-78.4, -13.3, -75.7, -10.7], zooms: [5, 6] },
    ]);
  });

  it('reaches over the antimeridian from Fiji to Samoa', () => {
    const [overview, , ...details] = storyAreas([
      [178.44, -18.14],
      [-171.77, -13.83],
    ]).map(rounded);
    expect(overview).toEqual({ bbox: [160.8, -36.1, -154.2, 6.3], zooms: [0, 4] });
    expect(details.map(({ bbox }) => bbox[0])).toEqual([177.1, -173.1]);
  });

  it('takes the whole world for places all over it', () => {
    const [overview] = storyAreas([LIMA, [139.69, 35.69], [2.35, 48.86], [-122.4, 37.8]]).map(rounded);
    expect(overview).toMatchObject({ bbox: [-180, expect.any(Number), 180, 85.1], zooms: [0, 1] });
  });

  it('gives no area without a place, and no detail where the tiles end before it', () => {
    expect(storyAreas([])).toEqual([]);
    expect(storyAreas([LIMA, RIO], 3).map(rounded)).toEqual([
      { bbox: [-94, -45.8, -26.3, 15.8], zooms: [0, 3] },
      WORLD,
    ]);
    expect(storyAreas([LIMA], 0).map(({ maxZoom }) => maxZoom)).toEqual([0, 0]);
  });

  it('gives areas that can be clipped, with the tile of every place at every zoom', () => {
    fc.assert(
      fc.property(anyPlaces, (lonLats) => {
        const areas = storyAreas(lonLats);
        expect(areas.map(whyNoArea).filter((why) => why !== undefined)).toEqual([]);
        for (const [lon, lat] of lonLats) {
          for (let z = 0; z <= 6; z += 1) {
            const [tile] = tilesCovering([lon, lat, lon, lat], z);
            expect(addressesIn(areas, z), `${lon}, ${lat} at ${z}`).toContain(`${tile?.x}/${tile?.y}`);
          }
        }
      }),
    );
  });
});
