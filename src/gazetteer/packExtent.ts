/** How the gazetteer's file writes how far a place reaches (`format.ts`). */
import type { BBox, LonLat } from '../geometry/lonLat.ts';
import { normaliseLongitude } from '../geometry/normaliseLongitude.ts';
import { unwrapLongitude } from '../geometry/unwrapLongitude.ts';
import type { PlaceExtent } from './types.ts';

/** A box has so many numbers, and the points of eight directions. */
export const BOX_LENGTH = 4;
export const PARTS_LENGTH = 16;

const UNITS_PER_DEGREE = 100;
const FULL_SHARE = 255;
/** What is added to west, south, east and north, so that no number is negative. */
const OFFSETS = [180, 90, 180, 90] as const;

/** Hundredths of a degree above -180 and -90: numbers of two bytes. Four zeros for a place whose reach is not known. */
export const packBox = (extent: PlaceExtent | null | undefined): number[] =>
  OFFSETS.map((offset, i) =>
    extent == null ? 0 : Math.round(((extent.box[i] ?? 0) + offset) * UNITS_PER_DEGREE),
  );

/** Shares of the box from west to east and from south to north, in 255ths: one byte each. */
export const packParts = (extent: PlaceExtent | null | undefined): number[] => {
  if (extent == null) return Array.from({ length: PARTS_LENGTH }, () => 0);
  const { west, south, width, height } = sidesOf(extent.box);
  return extent.parts.flatMap(([lon, lat]) => [
    toByte(unwrapLongitude(lon, west + width / 2) - west, width),
    toByte(lat - south, height),
  ]);
};

/** Undefined where the file does not know it. */
export function unpackExtent(box: ArrayLike<number>, parts: ArrayLike<number>): PlaceExtent | undefined {
  if (!OFFSETS.some((_, i) => (box[i] ?? 0) !== 0)) return undefined;
  const [west, south, east, north] = OFFSETS.map(
    (offset, i) => (box[i] ?? 0) / UNITS_PER_DEGREE - offset,
  ) as [number, number, number, number];
  const { width, height } = sidesOf([west, south, east, north]);
  const partAt = (i: number): LonLat => [
    normaliseLongitude(west + ((parts[2 * i] ?? 0) / FULL_SHARE) * width),
    south + ((parts[2 * i + 1] ?? 0) / FULL_SHARE) * height,
  ];
  return {
    box: [west, south, east, north],
    parts: Array.from({ length: PARTS_LENGTH / 2 }, (_, i) => partAt(i)),
  };
}

const toByte = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.max(0, Math.min(FULL_SHARE, Math.round((part / whole) * FULL_SHARE)));

const sidesOf = ([west, south, east, north]: BBox): Record<
  'west' | 'south' | 'width' | 'height',
  number
> => ({
  west,
  south,
  width: (east < west ? east + 360 : east) - west,
  height: north - south,
});
