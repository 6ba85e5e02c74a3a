import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBasemap } from '../../../geo/basemap/build.ts';
import { contains } from '../../../src/geometry/contains.ts';
import { linesOf } from '../../../src/geometry/positionsOf.ts';
import type { BasemapLabel } from '../../../src/map/basemap.ts';

type Ground = Topology<Record<'land' | 'lakes' | 'coast' | 'rivers' | 'borders', GeometryCollection>>;

let parent = '';
let folder = '';
let ground: Ground | null = null;
let labels: BasemapLabel[] = [];

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'dateline-basemap-'));
  folder = join(parent, 'basemap');
  await buildBasemap(folder);
  ground = JSON.parse(await readFile(join(folder, 'ground.json'), 'utf8')) as Ground;
  labels = JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8')) as BasemapLabel[];
}, 60_000);

afterAll(() => rm(parent, { recursive: true }));

function featuresOf(kind: keyof Ground['objects']): GeoJSON.Feature[] {
  if (ground === null) throw new Error('expected the ground to be built');
  return feature(ground, ground.objects[kind]).features;
}

const isLand = (lonLat: readonly [number, number]): boolean =>
  featuresOf('land').some(({ geometry }) => geometry.type === 'Polygon' && contains(geometry, lonLat));

const onEdge = (lon = 0): boolean => Math.abs(Math.abs(lon % 360) - 180) < 0.01;
const ranks = (kind: string) => labels.filter((label) => label.kind === kind).map(({ rank }) => rank);

describe('buildBasemap', () => {
  it.each([
    ['Lima', [-76.9, -12.0], true],
    ['Siberia across the antimeridian', [-175, 67], true],
    ['the middle of Antarctica', [60, -88], true],
    ['the Pacific', [-140, 0], false],
    ['the Caspian Sea', [50.7, 41], false],
  ] as const)('knows land from sea: %s', (_, lonLat, expected) => {
    expect(isLand(lonLat)).toBe(expected);
  });

  it('strokes no coast along the antimeridian nor to the pole', () => {
    const cuts = featuresOf('coast').flatMap(({ geometry }) =>
      linesOf(geometry).flatMap((line) =>
        line.slice(1).filter((to, i) => {
          const from = line[i] ?? to;
          return (
            (onEdge(from[0]) && onEdge(to[0])) ||
            (to[1] ?? 0) < -89 ||
            Math.abs((to[0] ?? 0) - (from[0] ?? 0)) > 90
          );
        }),
      ),
    );
    expect(cuts).toEqual([]);
  });

  it('names today’s countries, each on its own land', () => {
    const names = labels.filter(({ kind }) => kind === 'country').map(({ text }) => text);
    expect(names).toEqual(
      expect.arrayContaining(['Peru', 'North Macedonia', 'Türkiye', 'Kosovo', 'South Sudan']),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of ['Peru', 'Fiji', 'Chile', 'Vietnam', 'Norway']) {
      const label = labels.find(({ text, kind }) => kind === 'country' && text === name);
      expect(label && isLand(label.lonLat)).toBe(true);
    }
  });

  it('ranks countries before seas before cities', () => {
    expect(Math.max(...ranks('country'))).toBeLessThan(Math.min(...ranks('sea')));
    expect(Math.max(...ranks('sea'))).toBeLessThan(Math.min(...ranks('city')));
  });

  it('leaves a folder alone that is current, and no half-written one beside it', async () => {
    const before = await stat(join(folder, 'ground.json'));
    await buildBasemap(folder);
    const after = await stat(join(folder, 'ground.json'));
    expect(after.ino).toBe(before.ino);
    expect(await readdir(parent)).toEqual(['basemap']);
  });
});
