import { beforeAll, describe, expect, it } from 'vitest';
import type { BasemapFeature } from '../../../../geo/basemap/basemapFeature.ts';
import { borderFeatures } from '../../../../geo/basemap/borders/borderFeatures.ts';
import { DISPUTED_BORDERS } from '../../../../geo/basemap/borders/disputedBorders.ts';
import { DISPUTED_LINES } from '../../../../geo/basemap/borders/disputedLines.ts';
import type { LonLat } from '../../../../src/geometry/lonLat.ts';

let features: BasemapFeature[] = [];

// A file of 83 MB is read.
beforeAll(async () => {
  features = await borderFeatures();
}, 120_000);

/** Tile zooms of the coarse and of the fine borders. */
const ZOOMS = [3, 6];

const lineOf = ({ shape }: BasemapFeature): readonly LonLat[] => (shape.type === 'line' ? shape.line : []);

const linesAt = (zoom: number): BasemapFeature[] =>
  features.filter(({ minZoom, maxZoom }) => minZoom <= zoom && maxZoom >= zoom);

/** The degrees from a point to a line and the line's kind, the nearest line's; nothing where none is within a degree. */
function nearest(point: LonLat, zoom: number): { kind: string; degrees: number } | undefined {
  const distances = linesAt(zoom).map((feature) => {
    const line = lineOf(feature);
    const degrees = line.reduce(
      (least, to, i) => Math.min(least, distance(point, line[i - 1] ?? to, to)),
      Infinity,
    );
    return { kind: String(feature.properties['kind']), degrees };
  });
  return distances.filter(({ degrees }) => degrees < 1).toSorted((a, b) => a.degrees - b.degrees)[0];
}

/** From a point to a straight stretch, in degrees of the map. */
function distance([x, y]: LonLat, [ax, ay]: LonLat, [bx, by]: LonLat): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared));
  return Math.hypot(ax + share * dx - x, ay + share * dy - y);
}

describe('borderFeatures', () => {
  it.each([
    ['Line of Control in Kashmir', [74.05, 34.0], 'disputed'],
    ['China and Pakistan in Kashmir', [75.9, 36.0], 'disputed'],
    ['Line of Actual Control in Ladakh', [78.9, 34.3], 'disputed'],
    ['Arunachal Pradesh', [94.3, 29.2], 'disputed'],
    ['Doklam', [89.0, 27.3], 'disputed'],
    ['Kalapani', [80.88, 30.18], 'disputed'],
    ['Korea', [127.2, 38.3], 'disputed'],
    ['Crimea', [34.3, 46.05], 'disputed'],
    ['Kosovo and Serbia', [21.4, 42.8], 'disputed'],
    ['Cyprus', [33.2, 35.15], 'disputed'],
    ['Golan, 1974', [35.85, 33.0], 'disputed'],
    ['West Bank', [35.0, 32.1], 'disputed'],
    ['Western Sahara', [-13.9, 23.67], 'disputed'],
    ['Bir Tawil', [33.7, 22], 'disputed'],
    ['Sudan and South Sudan', [30.5, 9.75], 'disputed'],
    ['Ilemi Triangle', [34.75, 4.88], 'disputed'],
    ['Somaliland and Somalia', [48.5, 8.6], 'disputed'],
    ['Essequibo', [-60.5, 7.1], 'disputed'],
    ['Tigri', [-57.4, 2.9], 'disputed'],
    ['Head of the Lawa', [-54.1, 3.0], 'disputed'],
    ['Southern Patagonian Ice Field', [-73.4, -49.9], 'disputed'],
    ['United States and Canada', [-100, 49], 'country'],
    ['France and Spain', [0, 42.7], 'country'],
    ['Egypt and Libya', [25, 28], 'country'],
    ['Lesotho', [28.0, -28.75], 'country'],
    ['Punjab', [74.6, 31.1], 'country'],
    ['Sikkim', [88.6, 28.1], 'country'],
    ['Ukraine and Russia at Kharkiv', [36.5, 50.3], 'country'],
    ['Lake Victoria', [32.5, -1], 'country'],
    ['Congo', [18.0, 0.4], 'country'],
  ] as const)('%s', (_, point, kind) => {
    for (const zoom of ZOOMS) {
      expect(nearest(point, zoom)).toEqual({ kind, degrees: expect.any(Number) });
      expect(nearest(point, zoom)?.degrees).toBeLessThan(0.25);
    }
  });

  it.each(DISPUTED_LINES.map(({ name, line }) => [name, line] as const))('draws a claim: %s', (_, line) => {
    const middle = line[Math.floor(line.length / 2)] ?? [0, 0];
    for (const zoom of ZOOMS) {
      const touching = linesAt(zoom).filter((feature) => lineOf(feature).includes(middle));
      expect(touching.map(({ properties }) => properties['kind'])).toEqual(['disputed']);
    }
  });

  it.each([
    ['the antimeridian in Russia', [180, 66.5]],
    ['the antimeridian in Fiji', [180, -16.8]],
    ['the coast of Crimea', [34, 44.5]],
    ['a lake in Crimea', [33.5, 45.35]],
    ['Åland', [20, 60.2]],
    ['the North Sea', [3, 55]],
    ['Hong Kong’s islands', [114.1, 22.25]],
    ['the coast of Western Sahara', [-15.9, 23.7]],
  ] as const)('draws no border at %s', (_, point) => {
    for (const zoom of ZOOMS) expect(nearest(point, zoom)?.degrees ?? 1).toBeGreaterThan(0.12);
  });

  it('crosses no antimeridian and leaps over no continent', () => {
    const long = features.flatMap((feature) =>
      lineOf(feature).flatMap((to, i) => {
        const from = lineOf(feature)[i - 1] ?? to;
        return Math.hypot(to[0] - from[0], to[1] - from[1]) > 5 ? [[from, to]] : [];
      }),
    );
    expect(long).toEqual([]);
  });

  it('draws no line twice', () => {
    const keys = features.map((feature) => `${feature.maxZoom} ${JSON.stringify(lineOf(feature))}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the tables of disputed borders', () => {
  it('names a source for each row', () => {
    const rows = [...DISPUTED_BORDERS, ...DISPUTED_LINES];
    expect(rows.filter(({ source, name }) => source === '' || name === '')).toEqual([]);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  it('has boxes with their west before their east and south before north', () => {
    const wrong = DISPUTED_BORDERS.flatMap(({ within = [] }) => within).filter(
      ([west, south, east, north]) => west >= east || south >= north,
    );
    expect(wrong).toEqual([]);
  });
});
