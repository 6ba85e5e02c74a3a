import { boxOf } from '../geometry/boxOf.ts';
import type { BBox, LonLat } from '../geometry/lonLat.ts';
import type { PlaceKind } from '../story/types.ts';
import type { Size } from './pixels/box.ts';
import { fromWorldPixel, toWorldPixel } from './pixels/worldPixels.ts';

export interface View {
  /** The longitude may be beyond ±180, on the side where the places are shown together. */
  readonly centre: LonLat;
  readonly zoom: number;
}

/** Pixels to keep free at each edge: what the insets cover, and a margin. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const MIN_ZOOM = 2;
export const WORLD_VIEW: View = { centre: [10, 22], zoom: MIN_ZOOM };

/** The zoom at which one place of each kind is seen with what is around it. */
const ZOOM_BY_KIND: Readonly<Record<PlaceKind, number>> = {
  city: 9,
  neighbourhood: 12,
  building: 13,
  street: 13,
  port: 10,
  airport: 11,
  county: 8,
  region: 6,
  country: 5,
  continent: 3,
  island: 8,
  mountain: 10,
  river: 6,
  water: 7,
  park: 10,
  place: 8,
};

export const zoomForKind = (kind: PlaceKind | undefined): number => ZOOM_BY_KIND[kind ?? 'place'];

/**
 * The deepest whole zoom, at most `maxZoom`, at which all points lie between the margins of a map of this size,
 * and the centre that puts the middle of their box in the middle of what the margins leave. Points on both sides
 * of the antimeridian are taken the short way round. Without points it is the world.
 */
export function viewOfPoints(points: readonly LonLat[], size: Size, margins: Margins, maxZoom: number): View {
  const box = boxOf(points);
  if (box === null) return WORLD_VIEW;
  const [southWest, northEast] = cornersOf(box);
  const low = toWorldPixel(southWest, 0);
  const high = toWorldPixel(northEast, 0);
  const roomX = Math.max(1, size.width - margins.left - margins.right);
  const roomY = Math.max(1, size.height - margins.top - margins.bottom);
  const fit = Math.log2(Math.min(roomX / (high.x - low.x), roomY / (low.y - high.y)));
  const zoom = Math.max(MIN_ZOOM, Math.min(maxZoom, Math.floor(fit)));
  const middle = fromWorldPixel({ x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 }, 0);
  return { centre: centreBetween(middle, zoom, margins), zoom };
}

/** The map's centre that shows the point in the middle of what the margins leave. */
export function centreBetween(lonLat: LonLat, zoom: number, margins: Margins): LonLat {
  const { x, y } = toWorldPixel(lonLat, zoom);
  const dx = (margins.right - margins.left) / 2;
  const dy = (margins.bottom - margins.top) / 2;
  return fromWorldPixel({ x: x + dx, y: y + dy }, zoom);
}

function cornersOf([west, south, east, north]: BBox): readonly [southWest: LonLat, northEast: LonLat] {
  return [
    [west, south],
    [east < west ? east + 360 : east, north],
  ];
}
