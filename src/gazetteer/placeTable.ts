import { KINDS, LEVELS, UNITS_PER_DEGREE, unpackNameCount, unpackPopulation } from './format.ts';
import { BOX_LENGTH, PARTS_LENGTH, unpackExtent } from './packExtent.ts';
import { readDeltas, readPlanes, startsFromCounts } from './readNumbers.ts';
import type { Sections } from './readSections.ts';
import { readStrings } from './stringTable.ts';
import type { StringTable } from './stringTable.ts';
import type { GazetteerLevel, GazetteerPlace, PlaceExtent } from './types.ts';
import { decodeText } from './utf8.ts';

/** The columns of all places. */
export interface PlaceTable {
  readonly count: number;
  /** The first place of each level in the order of `LEVELS`, and the end. */
  readonly levelStarts: Uint32Array;
  readonly adminCodes: StringTable;
  readonly featureIds: StringTable;
  readonly featureCodes: readonly string[];
  readonly names: StringTable;
  readonly admins: Int32Array;
  /** In thousandths of a degree. */
  readonly longitudes: Int32Array;
  readonly latitudes: Int32Array;
  /** As `packPopulation` writes them. */
  readonly populations: Uint8Array;
  readonly nameCounts: Uint8Array;
  readonly codes: Uint8Array;
  readonly kinds: Uint8Array;
  /** GeoNames' numbers, of the cities alone. */
  readonly cityIds: Int32Array;
  /** Of the countries and first divisions, as `packBox` and `packParts` write them. */
  readonly boxes: Uint32Array;
  readonly parts: Uint8Array;
}

export function readPlaceTable(sections: Sections): PlaceTable {
  const featureCodes = readStrings(sections.featureCodes);
  return {
    count: sections.kinds.length,
    levelStarts: startsFromCounts(readCounts(sections.levelCounts)),
    adminCodes: readStrings(sections.adminCodes),
    featureIds: readStrings(sections.featureIds),
    featureCodes: Array.from({ length: featureCodes.count }, (_, index) => stringAt(featureCodes, index)),
    names: readStrings(sections.names),
    admins: readDeltas(sections.admins, 3),
    longitudes: readDeltas(sections.longitudes, 3),
    latitudes: readDeltas(sections.latitudes, 3),
    // Copies, so that the file's own bytes can go; `slice` would not copy a Buffer.
    populations: new Uint8Array(sections.populations),
    nameCounts: new Uint8Array(sections.nameCounts),
    codes: new Uint8Array(sections.codes),
    kinds: new Uint8Array(sections.kinds),
    cityIds: readDeltas(sections.cityIds, 4),
    boxes: readPlanes(sections.boxes, 2),
    parts: new Uint8Array(sections.parts),
  };
}

/** Numbers of 4 bytes each, one after the other. */
function readCounts(section: Uint8Array): Uint32Array {
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength);
  return Uint32Array.from({ length: section.length / 4 }, (_, index) => view.getUint32(4 * index, true));
}

export const stringAt = ({ bytes, starts }: StringTable, index: number): string =>
  decodeText(bytes.subarray(starts[index], starts[index + 1]));

/** The place of a row, made new; `ownName` is its name where the table has none. */
export function placeAt(table: PlaceTable, row: number, ownName: (row: number) => string): GazetteerPlace {
  const level = levelOf(table, row);
  const code = stringAt(table.adminCodes, table.admins[row] ?? 0);
  const [country = '', first = '', second = ''] = code.split('.');
  const extent = extentAt(table, row);
  return {
    id: idOf(table, row, level, code),
    name: stringAt(table.names, row) || ownName(row),
    level,
    kind: KINDS[table.kinds[row] ?? 0] ?? 'place',
    featureCode: table.featureCodes[table.codes[row] ?? 0] ?? '',
    country,
    admin1: first === '' ? '' : `${country}.${first}`,
    admin2: second === '' ? '' : code,
    population: unpackPopulation(table.populations[row] ?? 0),
    nameCount: unpackNameCount(table.nameCounts[row] ?? 0),
    lonLat: [(table.longitudes[row] ?? 0) / UNITS_PER_DEGREE, (table.latitudes[row] ?? 0) / UNITS_PER_DEGREE],
    ...(extent === undefined ? {} : { extent }),
  };
}

/** Undefined for what is no country or first division, too. */
function extentAt({ boxes, parts }: PlaceTable, row: number): PlaceExtent | undefined {
  const box = boxes.subarray(BOX_LENGTH * row, BOX_LENGTH * (row + 1));
  return unpackExtent(box, parts.subarray(PARTS_LENGTH * row, PARTS_LENGTH * (row + 1)));
}

function levelOf({ levelStarts }: PlaceTable, row: number): GazetteerLevel {
  let index = 0;
  while (row >= (levelStarts[index + 1] ?? Infinity)) index += 1;
  return LEVELS[index] ?? 'feature';
}

function idOf(table: PlaceTable, row: number, level: GazetteerLevel, code: string): string {
  const rowInLevel = row - (table.levelStarts[LEVELS.indexOf(level)] ?? 0);
  if (level === 'city') return ID_PREFIXES.city + String(table.cityIds[rowInLevel] ?? 0);
  return ID_PREFIXES[level] + (level === 'feature' ? stringAt(table.featureIds, rowInLevel) : code);
}

/** What the ids of each level begin with. */
export const ID_PREFIXES: Readonly<Record<GazetteerLevel, string>> = {
  country: 'iso3166-1:',
  admin1: 'geonames-admin1:',
  admin2: 'geonames-admin2:',
  city: 'geonames:',
  feature: 'dateline:',
};
