/**
 * The gazetteer's file, version 2. Written by `geo/gazetteer/encodeGazetteer.ts`, read by `loadGazetteer.ts`.
 *
 * It holds columns, not rows, so that each compresses well and is read into a typed array without parsing.
 * All numbers are little-endian.
 *
 *     "DLGZ", version (1 byte), number of sections (1 byte), the length of each section (4 bytes each), the sections
 *
 * Places come by level in the order of `LEVELS`, and within a level by admin code: a place's number is its row.
 * Codings:
 * - strings: the count (4 bytes); for each, how many bytes it shares with the one before (1 byte); the rest of each
 *   in UTF-8, ended by a newline. Sorted lists (`adminCodes`, `keys`) are searched by halving.
 * - planes: numbers of `width` bytes, first the lowest byte of all of them, then the next.
 * - deltas: planes of each number's difference from the one before, the sign in the lowest bit.
 *
 * A key's places stand in `matchPlaces`, as many as `matchCounts` says, the best known first.
 */
import type { PlaceKind } from '../story/types.ts';
import type { GazetteerLevel, NameQuality } from './types.ts';

export const MAGIC = 'DLGZ';
export const VERSION = 2;

export const SECTIONS = [
  // places of each level, 4 bytes each
  'levelCounts',
  // strings, sorted: "", "PE", "PE.15", "PE.15.1501"
  'adminCodes',
  // strings: "sea/black-sea", for the places of level `feature`
  'featureIds',
  // strings: "PPLC", "ADM1"
  'featureCodes',
  // strings: the name of each place; "" where `nameFromKey` makes it from its first key of quality `primary`
  'names',
  // strings, sorted: `nameKey` of every name
  'keys',
  // planes of 2: how many places each key has
  'matchCounts',
  // planes of 3: places, key by key
  'matchPlaces',
  // 1 byte each: index into QUALITIES
  'matchQualities',
  // deltas of 3: index into adminCodes of each place
  'admins',
  // deltas of 3: thousandths of a degree
  'longitudes',
  'latitudes',
  // 1 byte each: `unpackPopulation`
  'populations',
  // 1 byte each: `unpackNameCount`
  'nameCounts',
  // 1 byte each: index into featureCodes
  'codes',
  // 1 byte each: index into KINDS
  'kinds',
  // deltas of 4: GeoNames' numbers of the places of level `city`
  'cityIds',
  // planes of 2, four for each place of the levels `country` and `admin1`: `packBox`
  'boxes',
  // 16 bytes for each of them: `packParts`
  'parts',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export const LEVELS = [
  'country',
  'admin1',
  'admin2',
  'city',
  'feature',
] as const satisfies readonly GazetteerLevel[];

export const QUALITIES = [
  'primary',
  'alternate',
  'short',
  'abbreviation',
  'demonym',
] as const satisfies readonly NameQuality[];

/** The order is part of the format: new kinds go to the end. */
export const KINDS = [
  'city',
  'neighbourhood',
  'building',
  'street',
  'port',
  'airport',
  'county',
  'region',
  'country',
  'continent',
  'island',
  'mountain',
  'river',
  'water',
  'park',
  'place',
] as const satisfies readonly PlaceKind[];

export const UNITS_PER_DEGREE = 1000;

/** A byte holds 0, or a ninth part of a doubling above 32: right to within 4 % from 32 up to 9 thousand million. */
export const packPopulation = (population: number): number =>
  population <= 0 ? 0 : Math.min(255, 1 + Math.max(0, Math.round(9 * Math.log2(population / 32))));
export const unpackPopulation = (byte: number): number =>
  byte === 0 ? 0 : Math.round(32 * 2 ** ((byte - 1) / 9));

/** A quarter of a doubling: right for up to seven names, to within 9 % beyond. */
export const packNameCount = (count: number): number => Math.min(255, Math.round(4 * Math.log2(1 + count)));
export const unpackNameCount = (byte: number): number => Math.round(2 ** (byte / 4) - 1);
