import fc from 'fast-check';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { createTopologyWriter } from '../../../geo/basemap/topologyWriter.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import { linesOf } from '../../../src/geometry/positionsOf.ts';

const GRID = { scale: [0.01, 0.01] as [number, number], translate: [-180, -90] as [number, number] };

describe('createTopologyWriter', () => {
  it('writes lines that topojson-client reads back to the nearest step of the grid', () => {
    const lonLat = fc.tuple(
      fc.double({ min: -180, max: 200, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(lonLat, { minLength: 2, maxLength: 20 }), (points: LonLat[]) => {
        const writer = createTopologyWriter(GRID);
        const arc = writer.addArc(points);
        const topology: Topology = {
          type: 'Topology',
          transform: GRID,
          objects: { line: { type: 'LineString', arcs: [arc] } },
          arcs: writer.arcs(),
        };
        const json = feature(topology, 'line');
        if (json.type !== 'Feature') throw new Error('expected one feature');
        const [line = []] = linesOf(json.geometry);
        expect(line.length).toBeGreaterThanOrEqual(2);
        expect(line[0]?.[0]).toBeCloseTo(points[0]?.[0] ?? 0, 1);
        expect(line.at(-1)?.[0]).toBeCloseTo(points.at(-1)?.[0] ?? 0, 1);
        expect(line.at(-1)?.[1]).toBeCloseTo(points.at(-1)?.[1] ?? 0, 1);
      }),
    );
  });
});
