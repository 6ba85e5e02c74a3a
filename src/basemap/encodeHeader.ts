import type { BBox, LonLat } from '../geometry/lonLat.ts';
import { VECTOR_TILE_TYPE } from './tileSource.ts';

export const HEADER_BYTES = 127;

/** "PMTiles" in ASCII. */
const MAGIC = [0x50, 0x4d, 0x54, 0x69, 0x6c, 0x65, 0x73];
const SPEC_VERSION = 3;
/** The numbers that the specification gives to compressions. */
const COMPRESSION = { none: 1, gzip: 2 } as const;
/** Degrees are written as whole steps of this many to a degree. */
const STEPS_PER_DEGREE = 1e7;

export type Compression = keyof typeof COMPRESSION;

/** What a PMTiles file tells of itself; bounds and centre in degrees. */
export interface TilesetHeader {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Over the antimeridian from -180 to 180: readers know no box whose west is greater than its east. */
  readonly bounds: BBox;
  readonly centre: LonLat;
}

/** The lengths in bytes of the file's sections, in their order, and what they count. */
export interface Sections {
  readonly root: number;
  readonly metadata: number;
  readonly leaves: number;
  readonly tiles: number;
  readonly addressedTiles: number;
  readonly entries: number;
  readonly contents: number;
}

/** The 127 bytes at the head of a PMTiles file, version 3 of the specification; its tiles in the order of their ids. */
export function encodeHeader(
  { minZoom, maxZoom, bounds, centre }: TilesetHeader,
  sections: Sections,
  compressions: { readonly directories: Compression; readonly tiles: Compression },
): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  bytes[7] = SPEC_VERSION;
  for (const [i, value] of sixtyFourBitFields(sections).entries()) {
    view.setBigUint64(8 + 8 * i, BigInt(value), true);
  }
  const isClustered = 1;
  bytes.set(
    [isClustered, COMPRESSION[compressions.directories], COMPRESSION[compressions.tiles], VECTOR_TILE_TYPE],
    96,
  );
  bytes.set([minZoom, maxZoom], 100);
  for (const [i, degrees] of bounds.entries()) setDegrees(view, 102 + 4 * i, degrees);
  bytes[118] = minZoom;
  for (const [i, degrees] of centre.entries()) setDegrees(view, 119 + 4 * i, degrees);
  return bytes;
}

/** Offset and length of each section, then the three counts. */
function sixtyFourBitFields(sections: Sections): number[] {
  const { root, metadata, leaves, tiles, addressedTiles, entries, contents } = sections;
  const fields: number[] = [];
  let offset = HEADER_BYTES;
  for (const length of [root, metadata, leaves, tiles]) {
    fields.push(offset, length);
    offset += length;
  }
  return [...fields, addressedTiles, entries, contents];
}

function setDegrees(view: DataView, offset: number, degrees: number): void {
  view.setInt32(offset, Math.round(degrees * STEPS_PER_DEGREE), true);
}
