import { beforeAll, describe, expect, it } from 'vitest';
import type { BasemapFeature } from '../../../../geo/basemap/basemapFeature.ts';
import { riverFeatures } from '../../../../geo/basemap/water/riverFeatures.ts';
import { distanceKm } from '../../../../src/geometry/distanceKm.ts';
import type { LonLat } from '../../../../src/geometry/lonLat.ts';

let rivers: readonly BasemapFeature[];

beforeAll(async () => {
  rivers = await riverFeatures();
});

const pointsOf = ({ shape }: BasemapFeature): readonly LonLat[] => (shape.type === 'line' ? shape.line : []);

describe('riverFeatures', () => {
  it.each<[string, LonLat]>([
    ['the Amazon at Manaus', [-59.9, -3.15]],
    ['the Danube at Budapest', [19.05, 47.5]],
    ['the Nile at Luxor', [32.64, 25.7]],
  ])('has %s within 20 km', (_, at) => {
    const distances = rivers.flatMap(pointsOf).map((point) => distanceKm(point, at));
    expect(distances.reduce((least, km) => Math.min(least, km))).toBeLessThan(20);
  });

  it('draws rivers from zoom 3 or 4 of the map on, and has them in the tiles of one zoom less', () => {
    expect(new Set(rivers.map(({ properties }) => properties['z']))).toEqual(new Set([3, 4]));
    expect(rivers.filter(({ properties, minZoom }) => minZoom + 1 !== properties['z'])).toEqual([]);
  });
});
