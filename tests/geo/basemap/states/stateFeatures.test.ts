import { beforeAll, describe, expect, it } from 'vitest';
import { stateFeatures } from '../../../../geo/basemap/states/stateFeatures.ts';
import { distanceKm } from '../../../../src/geometry/distanceKm.ts';
import type { LonLat } from '../../../../src/geometry/lonLat.ts';

let points: readonly LonLat[];

beforeAll(async () => {
  const states = await stateFeatures();
  points = states.flatMap(({ shape }) => (shape.type === 'line' ? shape.line : []));
});

const nearestKm = (at: LonLat): number =>
  points.map((point) => distanceKm(point, at)).reduce((least, km) => Math.min(least, km));

describe('stateFeatures', () => {
  it.each<[string, LonLat]>([
    ['the Four Corners of the United States', [-109.045, 36.999]],
    ['where Western Australia, the Northern Territory and South Australia meet', [129, -26]],
    ['where Manitoba, Saskatchewan and the territories meet', [-102, 60]],
    ['where Goiás, Minas Gerais and Mato Grosso do Sul meet', [-50.99, -19.5]],
  ])('has a border at %s', (_, at) => {
    expect(nearestKm(at)).toBeLessThan(30);
  });

  it.each<[string, LonLat]>([
    ['a coast: Cape Byron', [153.64, -28.64]],
    ['a border of countries: the 49th parallel in Montana', [-108, 49]],
    ['another country: the Jura', [6.5, 46.8]],
  ])('has none at %s', (_, at) => {
    expect(nearestKm(at)).toBeGreaterThan(30);
  });
});
