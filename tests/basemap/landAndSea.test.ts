import { describe, expect, it } from 'vitest';
import { LAKES, SEAS, SPOTS, CITIES, COUNTRYSIDE, type Spot } from './landAndSeaPoints.ts';
import { isLandAt, openWorld } from './worldTiles.ts';

const world = openWorld();

/** Of the tiles; the map draws them at zooms 4, 6 and, from there on, 7 to 18. */
const ZOOMS = [3, 5, 6];

/** The names of the spots that the tiles have on the other side of the shore. */
async function wrongSpots(spots: readonly Spot[], z: number): Promise<string[]> {
  const isLand = await Promise.all(spots.map(({ lonLat }) => isLandAt(world, lonLat, z)));
  return spots
    .filter((spot, i) => spot.isLand !== isLand[i])
    .map(
      ({ name, lonLat, isLand: expected }) => `${name} (${lonLat.join(', ')}) ${expected ? 'land' : 'water'}`,
    );
}

describe('the basemap', () => {
  it('is tried at 200 points or more, well away from any shore', () => {
    expect(SPOTS.length).toBeGreaterThanOrEqual(200);
    expect(SPOTS.filter(({ shoreKm }) => shoreKm < 5).map(({ name }) => name)).toEqual([]);
    expect([CITIES, COUNTRYSIDE, SEAS, LAKES].every(({ length }) => length >= 30)).toBe(true);
  });

  it.each(ZOOMS)('has land where there is land, and water where there is water, at zoom %i', async (z) => {
    expect(await wrongSpots(SPOTS, z)).toEqual([]);
  });

  it.each(ZOOMS)('fails for spots with their coordinates shuffled, at zoom %i', async (z) => {
    const half = Math.floor(SPOTS.length / 2);
    const shuffled = SPOTS.map((spot, i) => ({
      ...spot,
      lonLat: SPOTS[(i + half) % SPOTS.length]?.lonLat ?? [0, 0],
    }));
    expect((await wrongSpots(shuffled, z)).length).toBeGreaterThan(100);
  });

  it.each(ZOOMS)('fails for a world turned by a quarter, at zoom %i', async (z) => {
    const turned = SPOTS.map((spot): Spot => ({
      ...spot,
      lonLat: [((spot.lonLat[0] + 270) % 360) - 180, spot.lonLat[1]],
    }));
    expect((await wrongSpots(turned, z)).length).toBeGreaterThan(50);
  });
});
