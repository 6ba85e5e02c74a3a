import type { LonLat } from '../../../src/geometry/lonLat.ts';

type Edge = readonly [LonLat, LonLat];

const keyOf = ([lon, lat]: LonLat): string => `${lon} ${lat}`;

/** Lines as long as can be: each goes on to the next point at which other than two edges meet, or round in a ring. */
export function joinEdges(edges: readonly Edge[]): LonLat[][] {
  const unused = new Set(edges);
  const edgesAt = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const end of edge) edgesAt.set(keyOf(end), [...(edgesAt.get(keyOf(end)) ?? []), edge]);
  }
  const edgesThere = (point: LonLat): Edge[] => edgesAt.get(keyOf(point)) ?? [];
  const walk = (start: LonLat): LonLat[] => {
    const line = [start];
    for (let at = keyOf(start); ;) {
      const next = edgesAt.get(at)?.find((edge) => unused.has(edge));
      if (next === undefined) return line;
      unused.delete(next);
      const to = keyOf(next[0]) === at ? next[1] : next[0];
      at = keyOf(to);
      line.push(to);
      if (edgesThere(to).length !== 2) return line;
    }
  };
  const isKnot = (point: LonLat): boolean => edgesThere(point).length !== 2;
  // First from the knots; what is then left are rings.
  const starts = [...edges.flat().filter(isKnot), ...edges.map(([from]) => from)];
  return starts.map(walk).filter((line) => line.length > 1);
}

/** The ends of lines at which no other line ends. */
export function looseEnds(lines: readonly (readonly LonLat[])[]): LonLat[] {
  const ends = lines.flatMap((line) => [line.slice(0, 1), line.slice(-1)].flat());
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(keyOf(end), (counts.get(keyOf(end)) ?? 0) + 1);
  return ends.filter((end) => counts.get(keyOf(end)) === 1);
}
