import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clip } from '../../src/basemap/clip.ts';
import { memorySource } from '../../src/basemap/memorySource.ts';
import { storyAreas } from '../../src/basemap/storyAreas.ts';
import type { TileArea } from '../../src/basemap/tileArea.ts';
import { tilesCovering } from '../../src/basemap/tilesCovering.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { isLandAt, openWorld, readLayer } from './worldTiles.ts';

const MAX_BYTES = 500_000;

const LIMA: LonLat = [-77.02824, -12.04318];
const CHANCAY: LonLat = [-77.27, -11.59];
const RIO: LonLat = [-43.18223, -22.90642];

const SOUTH_AMERICA: TileArea = { bbox: [-82, -56, -34, 13], minZoom: 0, maxZoom: 4 };
const LIMA_AND_CHANCAY: TileArea = { bbox: [-78.6, -13.4, -75.7, -10.3], minZoom: 5, maxZoom: 6 };
const AROUND_RIO: TileArea = { bbox: [-44.3, -23.9, -42.2, -21.9], minZoom: 5, maxZoom: 6 };

const compress = (bytes: Uint8Array): Promise<Uint8Array> => promisify(gzip)(bytes);

async function clipWorld(
  areas: readonly TileArea[],
  options: Parameters<typeof clip>[2],
): Promise<Uint8Array> {
  const result = await clip(openWorld(), areas, options);
  if (!result.ok) throw new Error(result.message);
  return result.pmtiles;
}

describe('clip, of the real basemap', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['South America with Lima, Chancay and Rio', [SOUTH_AMERICA, LIMA_AND_CHANCAY, AROUND_RIO]],
    ['the areas of a story in Lima, Chancay and Rio', storyAreas([LIMA, CHANCAY, RIO])],
  ])('has %s in at most 500 kB', async (_, areas) => {
    expect((await clipWorld(areas, { compress })).length).toBeLessThanOrEqual(MAX_BYTES);
  });

  it.each([
    ['Helsinki, where lakes and islands crowd', [[24.94, 60.17]]],
    ['Beijing and Lima, half a world apart', [[116.4, 39.9], LIMA]],
  ] satisfies [string, LonLat[]][])('has a story in %s in at most 600 kB', async (_, lonLats) => {
    expect((await clipWorld(storyAreas(lonLats), { compress })).length).toBeLessThan(600_000);
  });

  it('is read from memory without a request, with the same land and names at every zoom', async () => {
    const world = openWorld();
    const clipped = new PMTiles(
      memorySource(await clipWorld(storyAreas([LIMA, CHANCAY, RIO]), { compress })),
    );
    vi.stubGlobal('fetch', () => {
      throw new Error('a request');
    });
    for (let z = 0; z <= 6; z += 1) {
      for (const [lon, lat] of [LIMA, CHANCAY, RIO]) {
        const [tile] = tilesCovering([lon, lat, lon, lat], z);
        if (tile === undefined) throw new Error('no tile');
        const land = await readLayer(clipped, tile, 'land');
        expect(land.features.length, `${z}/${tile.x}/${tile.y}`).toBeGreaterThan(0);
        expect(land).toEqual(await readLayer(world, tile, 'land'));
        expect(await readLayer(clipped, tile, 'label')).toEqual(await readLayer(world, tile, 'label'));
      }
    }
    const [limaTile] = tilesCovering([...LIMA, ...LIMA], 6);
    const names = (await readLayer(clipped, limaTile ?? { z: 6, x: 0, y: 0 }, 'label')).features;
    expect(names.map(({ properties }) => properties['name'])).toContain('Lima');
    expect(await isLandAt(clipped, [-76.5, -12], 6)).toBe(true);
    expect(await isLandAt(clipped, [-77.5, -12.1], 6)).toBe(false);
  });

  it('does not pass for the whole world, though its first zooms show all of it', async () => {
    const bytes = await clipWorld(storyAreas([LIMA, [139.69, 35.69], [2.35, 48.86]]), { compress });
    const { minLon, minLat, maxLon, maxLat } = await new PMTiles(memorySource(bytes)).getHeader();
    expect([minLon, minLat, maxLon, maxLat].map(Math.round)).toEqual([-78, -13, 141, 50]);
  });

  it('names the sources of the world', async () => {
    const bytes = await clipWorld([LIMA_AND_CHANCAY], {});
    const metadata = await new PMTiles(memorySource(bytes)).getMetadata();
    expect(metadata).toMatchObject({
      attribution: expect.stringMatching(/OpenStreetMap.*Natural Earth.*GeoNames/),
      areas: [LIMA_AND_CHANCAY],
    });
  });
});
