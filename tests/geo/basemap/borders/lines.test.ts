import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgeEnds } from '../../../../geo/basemap/borders/bridgeEnds.ts';
import { fillGaps } from '../../../../geo/basemap/borders/fillGaps.ts';
import { joinEdges, looseEnds } from '../../../../geo/basemap/borders/joinEdges.ts';
import { withoutSpecks } from '../../../../geo/basemap/borders/withoutSpecks.ts';
import type { LonLat } from '../../../../src/geometry/lonLat.ts';

const meridian = (...lats: number[]): LonLat[] => lats.map((lat) => [10, lat]);
const northFrom = (lon: number, lat: number): LonLat[] => [
  [lon, lat],
  [lon, lat + 1],
];
const border = (line: readonly LonLat[]) => ({ countries: ['AAA', 'BBB'] as const, line });
/** Degrees of a line from its first to its last point. */
const reach = (line: readonly LonLat[]): number => Math.abs((line.at(-1)?.[1] ?? 0) - (line[0]?.[1] ?? 0));

describe('joinEdges', () => {
  it('goes on to where three edges meet, and round a ring', () => {
    const [a, b, c, d]: LonLat[] = [
      [0, 0],
      [1, 0],
      [2, 0],
      [1, 1],
    ];
    if (a === undefined || b === undefined || c === undefined || d === undefined)
      throw new Error('four points');
    const fork = joinEdges([
      [a, b],
      [c, b],
      [b, d],
    ]);
    expect(fork).toHaveLength(3);
    expect(looseEnds(fork)).toHaveLength(3);
    const [ring] = joinEdges([
      [a, b],
      [b, d],
      [d, a],
    ]);
    expect(ring).toHaveLength(4);
    expect(ring?.[0]).toEqual(ring?.at(-1));
  });

  it('has each edge in one line and once', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
    const edges = fc.uniqueArray(
      fc.tuple(point, point).filter(([[ax, ay], [bx, by]]) => ax !== bx || ay !== by),
      { selector: (edge) => edge.map(String).toSorted().join('|') },
    );
    fc.assert(
      fc.property(edges, (given) => {
        const walked = joinEdges(given).flatMap((line) =>
          line.slice(1).map((to, i) => [String(line[i]), String(to)].toSorted().join('|')),
        );
        expect(walked.toSorted()).toEqual(
          given.map((edge) => edge.map(String).toSorted().join('|')).toSorted(),
        );
      }),
    );
  });
});

describe('bridgeEnds', () => {
  it('bridges the nearest ends of different lines, never the ends of one', () => {
    const lines = [meridian(0, 0.02), meridian(0.06, 0.08), meridian(1, 2)];
    expect(bridgeEnds(lines, 0.1)).toEqual([
      [
        [10, 0.02],
        [10, 0.06],
      ],
    ]);
  });

  it('measures in degrees of latitude: near the pole a degree of longitude is short', () => {
    expect(bridgeEnds([northFrom(0, 60), northFrom(0.15, 60)], 0.1)).toHaveLength(1);
    expect(bridgeEnds([northFrom(0, 0), northFrom(0.15, 0)], 0.1)).toEqual([]);
  });
});

describe('fillGaps', () => {
  it('goes on from a loose end and is joined to it', () => {
    const filled = fillGaps([border(meridian(0, 1)), border(meridian(2, 3))], [border(meridian(0, 3))]);
    expect(filled).toHaveLength(1);
    expect(filled[0]?.line[0]).toEqual([10, 1]);
    expect(filled[0]?.line.at(-1)).toEqual([10, 2]);
  });

  it('does not draw a border twice that the sources have on different courses', () => {
    const detour: LonLat[] = [[10, 1], [10.3, 1.2], [10.3, 1.4], [10, 1.6], ...meridian(3)];
    expect(fillGaps([border(meridian(0, 3))], [border([...meridian(0), ...detour])])).toEqual([]);
  });

  it('takes a border that the finer source has not at all', () => {
    const [whole] = fillGaps([border(meridian(0, 1))], [border(meridian(20, 21))]);
    expect(whole && reach(whole.line)).toBeCloseTo(1, 6);
  });
});

describe('withoutSpecks', () => {
  it('drops a short line on its own, and keeps one between two others', () => {
    const lines = [meridian(0, 1), meridian(1, 1.01), meridian(1.01, 2), meridian(5, 5.01)].map(border);
    expect(withoutSpecks(lines, 0.03)).toEqual(lines.slice(0, 3));
  });
});
