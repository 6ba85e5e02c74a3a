import type { Topology } from 'topojson-specification';
import type { LonLat } from '../../src/geometry/lonLat.ts';

/** What the file's numbers are multiplied by and moved by: the grid of the coordinates. */
export interface Grid {
  readonly scale: [number, number];
  readonly translate: [number, number];
}

export interface TopologyWriter {
  /** Adds a line and returns its arc's number. */
  readonly addArc: (points: readonly LonLat[]) => number;
  readonly arcs: () => Topology['arcs'];
}

/**
 * Writes lines as TopoJSON arcs: whole steps on a grid, each told as the difference to the one before it, which
 * is a third of the size of GeoJSON. Steps that fall on the point before them are dropped.
 */
export function createTopologyWriter({ scale, translate }: Grid): TopologyWriter {
  const arcs: [number, number][][] = [];
  return {
    addArc: (points) => {
      let last: readonly [number, number] = [0, 0];
      const arc: [number, number][] = [];
      for (const [lon, lat] of points) {
        const x = Math.round((lon - translate[0]) / scale[0]);
        const y = Math.round((lat - translate[1]) / scale[1]);
        const step: [number, number] = [x - last[0], y - last[1]];
        if (arc.length > 0 && step[0] === 0 && step[1] === 0) continue;
        arc.push(step);
        last = [x, y];
      }
      // A line that shrank to a point stays a line: TopoJSON wants two positions.
      if (arc.length === 1) arc.push([0, 0]);
      return arcs.push(arc) - 1;
    },
    arcs: () => arcs,
  };
}
