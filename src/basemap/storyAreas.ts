import { boxOf } from '../geometry/boxOf.ts';
import { toRadians } from '../geometry/earth.ts';
import type { BBox, LonLat } from '../geometry/lonLat.ts';
import { normaliseLongitude } from '../geometry/normaliseLongitude.ts';
import { MAX_MAP_LAT, clampLatitude, latitudeAt, mapY } from './mercator.ts';
import type { TileArea } from './tileArea.ts';
import { MAX_DATA_ZOOM } from './tileSchema.ts';

/** A story of one town is shown in its surroundings: a sixteenth of the globe's girth, some Central Europe. */
const MIN_OVERVIEW_SHARE = 1 / 16;
/** At the overview's last zoom the scenes take this many tiles: of 512 pixels, about a screen. */
const OVERVIEW_TILES = 2;
/** The overview ends here at the latest: one zoom more, and where lakes and islands crowd it is twice the size. */
const MAX_OVERVIEW_ZOOM = 4;
/** Of the whole world so many zooms, so that there is something to show wherever a reader wanders. */
const WORLD: TileArea = { bbox: [-180, -MAX_MAP_LAT, 180, MAX_MAP_LAT], minZoom: 0, maxZoom: 1 };
/** Around each scene a region as a reader looks at it: some 150 km to each side. */
const DETAIL_DEGREES = 1.3;

/** A square of the web map: the whole map is 1 wide and high, `x` eastward from 180° W, `y` southward. */
interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/**
 * The areas whose tiles a story's map needs: all its scenes with as much again around them, down to the zoom at
 * which they fill a screen; the whole world at its first zooms; and the surroundings of each scene from there to
 * `maxZoom`, the tiles' last. The points are in degrees, in any order; no points, no areas.
 */
export function storyAreas(lonLats: readonly LonLat[], maxZoom: number = MAX_DATA_ZOOM): TileArea[] {
  const box = boxOf(lonLats);
  if (box === null) return [];
  const { x, y, side } = squareAround(box);
  const lastZoom = Math.min(
    maxZoom,
    MAX_OVERVIEW_ZOOM,
    Math.max(0, Math.floor(Math.log2(OVERVIEW_TILES / side))),
  );
  const overview = { bbox: boxOfSquare({ x, y, side: 2 * side }), minZoom: 0, maxZoom: lastZoom };
  const world = { ...WORLD, maxZoom: Math.min(maxZoom, WORLD.maxZoom) };
  if (lastZoom === maxZoom) return [overview, world];
  const details = lonLats.map((lonLat) => ({ bbox: boxAround(lonLat), minZoom: lastZoom + 1, maxZoom }));
  return [overview, world, ...details];
}

/** The square around the middle of the box, as wide or as high as the box. */
function squareAround([west, south, east, north]: BBox): Square {
  const width = (west > east ? east + 360 - west : east - west) / 360;
  const [top, bottom] = [mapY(north), mapY(south)];
  return {
    x: (west + 180) / 360 + width / 2,
    y: (top + bottom) / 2,
    side: Math.max(MIN_OVERVIEW_SHARE, width, bottom - top),
  };
}

function boxOfSquare({ x, y, side }: Square): BBox {
  const [north, south] = [latitudeAt(y - side / 2), latitudeAt(y + side / 2)];
  if (side >= 1) return [-180, south, 180, north];
  const [west, east] = [x - side / 2, x + side / 2].map((edge) => normaliseLongitude(edge * 360 - 180));
  return [west ?? -180, south, east ?? 180, north];
}

function boxAround(lonLat: LonLat): BBox {
  const [lon, lat] = [lonLat[0], clampLatitude(lonLat[1])];
  // As far east and west as north and south: degrees of longitude are shorter there.
  const lonDegrees = DETAIL_DEGREES / Math.cos(toRadians(lat));
  return [
    normaliseLongitude(lon - lonDegrees),
    clampLatitude(lat - DETAIL_DEGREES),
    normaliseLongitude(lon + lonDegrees),
    clampLatitude(lat + DETAIL_DEGREES),
  ];
}
