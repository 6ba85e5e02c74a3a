import type { LonLat } from '../../../src/geometry/lonLat.ts';
import type { BasemapFeature, BasemapShape } from '../basemapFeature.ts';
import { BEYOND_EDGE, worldX, worldY } from './projection.ts';
import { weighVertices } from './weighVertices.ts';
import { ALWAYS_KEPT, boxOfParts, makePart, VERTEX_STRIDE } from './worldFeature.ts';
import type { WorldFeature, WorldPart } from './worldFeature.ts';

/**
 * A feature of the globe on the web map's square, its vertices weighed. Land that touches the antimeridian is
 * carried on a little beyond it: the cut there is no coast, and no tile is to hold it.
 */
export function projectFeature({ layer, shape, properties, minZoom, maxZoom }: BasemapFeature): WorldFeature {
  const parts = partsOf(shape);
  return { layer, type: shape.type, parts, box: boxOfParts(parts), properties, minZoom, maxZoom };
}

function partsOf(shape: BasemapShape): WorldPart[] {
  switch (shape.type) {
    case 'point':
      return [projectPoints([shape.at])];
    case 'line':
      return [projectLine(shape.line, false)];
    case 'polygon':
      return shape.rings.map((ring) => projectLine(carriedBeyondAntimeridian(ring), true));
    default:
      return shape satisfies never;
  }
}

function projectLine(points: readonly LonLat[], isClosed: boolean): WorldPart {
  const part = projectPoints(points);
  weighVertices(part.vertices, isClosed);
  return part;
}

function projectPoints(points: readonly LonLat[]): WorldPart {
  const vertices = new Float64Array(points.length * VERTEX_STRIDE);
  for (const [i, [lon, lat]] of points.entries()) {
    vertices[i * VERTEX_STRIDE] = worldX(lon);
    vertices[i * VERTEX_STRIDE + 1] = worldY(lat);
    vertices[i * VERTEX_STRIDE + 2] = ALWAYS_KEPT;
  }
  return makePart(vertices);
}

const isOnAntimeridian = ([lon]: LonLat): boolean => Math.abs(lon) === 180;

function carriedBeyondAntimeridian(ring: readonly LonLat[]): readonly LonLat[] {
  if (!ring.some(isOnAntimeridian)) return ring;
  return ring.flatMap((point, i) => {
    const next = ring[i + 1];
    if (next === undefined || !isOnAntimeridian(point) || point[0] !== next[0]) return [point];
    const beyond = point[0] + Math.sign(point[0]) * 360 * BEYOND_EDGE;
    return [point, [beyond, point[1]] as const, [beyond, next[1]] as const];
  });
}
