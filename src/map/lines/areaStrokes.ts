import type { Pixel } from '../pixels/box.ts';
import { lineIn } from '../pixels/frame.ts';
import type { Frame } from '../pixels/frame.ts';
import type { Stroke } from './stroke.ts';

type Ring = readonly (readonly number[])[];

/**
 * Rings of areas as strokes, on the copy of the world where `anchor` is. An area over the antimeridian is cut
 * there (RFC 7946, 3.1.9); that edge is the file's and not the area's, so it is filled but not lined.
 */
export function areaStrokes(
  frame: Frame,
  className: string,
  rings: readonly Ring[],
  anchor?: Pixel,
): Stroke[] {
  const near = anchor ?? lineIn(frame, rings[0] ?? [])[0];
  const lines = rings.map((ring) => lineIn(frame, ring, near));
  if (!rings.some(runsAlongSeam)) return [{ className, isArea: true, lines }];
  const outlines = rings.flatMap(offSeam).map((piece) => lineIn(frame, piece, near));
  return [
    { className: `${className} map-unlined`, isArea: true, lines },
    { className: `${className} map-outline`, isArea: false, lines: outlines },
  ];
}

/** The ring whole, or its parts where it leaves out edges along the antimeridian. */
function offSeam(ring: Ring): Ring[] {
  const parts: (readonly number[])[][] = [[]];
  for (const [index, position] of ring.entries()) {
    const before = ring[index - 1];
    if (before !== undefined && isSeamEdge(before, position)) parts.push([]);
    parts.at(-1)?.push(position);
  }
  return parts.filter((part) => part.length > 1);
}

function runsAlongSeam(ring: Ring): boolean {
  return ring.some((position, index) => isSeamEdge(ring[index - 1], position));
}

function isSeamEdge(from: readonly number[] | undefined, to: readonly number[]): boolean {
  return from !== undefined && from[0] === to[0] && Math.abs(to[0] ?? 0) === 180;
}
