import type { LonLat } from '../../../src/geometry/lonLat.ts';

const keyAt = (column: number, row: number): number => column * 1e6 + row;

/** Whether a point lies in a cell of a grid that one of the lines runs through, or in a cell beside such a one. */
export function createNearness(
  lines: readonly (readonly LonLat[])[],
  cellDegrees: number,
): (point: LonLat) => boolean {
  const cellOf = ([lon, lat]: LonLat) =>
    [Math.floor((lon + 180) / cellDegrees), Math.floor((lat + 90) / cellDegrees)] as const;
  const cells = new Set<number>();
  for (const line of lines) {
    for (const [i, to] of line.entries()) {
      const from = line[i - 1] ?? to;
      const steps = Math.ceil((2 * Math.hypot(to[0] - from[0], to[1] - from[1])) / cellDegrees);
      for (let step = 0; step <= steps; step += 1) {
        const share = steps === 0 ? 1 : step / steps;
        cells.add(
          keyAt(...cellOf([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share])),
        );
      }
    }
  }
  const offsets = [-1, 0, 1];
  return (point) => {
    const [column, row] = cellOf(point);
    return offsets.some((x) => offsets.some((y) => cells.has(keyAt(column + x, row + y))));
  };
}
