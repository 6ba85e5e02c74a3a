import {
  KINDS,
  LEVELS,
  MAGIC,
  SECTIONS,
  UNITS_PER_DEGREE,
  VERSION,
  packNameCount,
  packPopulation,
} from '../../src/gazetteer/format.ts';
import type { SectionName } from '../../src/gazetteer/format.ts';
import { packBox, packParts } from '../../src/gazetteer/packExtent.ts';
import { encodeNames } from './encodeNames.ts';
import { encodeDeltas, encodePlanes } from './encodeNumbers.ts';
import { encodeStrings, inByteOrder } from './encodeStrings.ts';
import type { PlaceRow } from './placeRow.ts';

/** The gazetteer's file (`src/gazetteer/format.ts`), not yet compressed. The order of the rows does not matter. */
export function encodeGazetteer(unsorted: readonly PlaceRow[]): Buffer {
  const adminCodes = inByteOrder([...new Set(unsorted.map(({ adminCode }) => adminCode))]);
  const numberOf = new Map(adminCodes.map((code, index) => [code, index]));
  const adminOf = (row: PlaceRow): number => numberOf.get(row.adminCode) ?? 0;
  const rows = unsorted.toSorted(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      adminOf(a) - adminOf(b) ||
      a.cityId - b.cityId ||
      (a.featureId < b.featureId ? -1 : 1),
  );
  const featureCodes = [...new Set(rows.map(({ featureCode }) => featureCode))].toSorted();
  const inLevel = (level: PlaceRow['level']): PlaceRow[] => rows.filter((row) => row.level === level);
  const areas = [...inLevel('country'), ...inLevel('admin1')];
  const byte = (value: (row: PlaceRow) => number): Buffer => Buffer.from(rows.map(value));
  const sections: Record<SectionName, Buffer> = {
    levelCounts: fourBytes(LEVELS.map((level) => inLevel(level).length)),
    adminCodes: encodeStrings(adminCodes),
    featureIds: encodeStrings(inLevel('feature').map(({ featureId }) => featureId)),
    featureCodes: encodeStrings(featureCodes),
    ...encodeNames(rows),
    admins: encodeDeltas(rows.map(adminOf), 3),
    longitudes: encodeDeltas(
      rows.map(({ lonLat }) => inUnits(lonLat[0])),
      3,
    ),
    latitudes: encodeDeltas(
      rows.map(({ lonLat }) => inUnits(lonLat[1])),
      3,
    ),
    populations: byte(({ population }) => packPopulation(population)),
    nameCounts: byte(({ nameCount }) => packNameCount(nameCount)),
    codes: byte(({ featureCode }) => featureCodes.indexOf(featureCode)),
    kinds: byte(({ kind }) => KINDS.indexOf(kind)),
    cityIds: encodeDeltas(
      inLevel('city').map(({ cityId }) => cityId),
      4,
    ),
    boxes: encodePlanes(
      areas.flatMap(({ extent }) => packBox(extent)),
      2,
    ),
    parts: Buffer.from(areas.flatMap(({ extent }) => packParts(extent))),
  };
  const parts = SECTIONS.map((name) => sections[name]);
  const head = Buffer.from([...Buffer.from(MAGIC), VERSION, SECTIONS.length]);
  return Buffer.concat([head, fourBytes(parts.map(({ length }) => length)), ...parts]);
}

const inUnits = (degrees: number): number => Math.round(degrees * UNITS_PER_DEGREE);

function fourBytes(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [index, number] of numbers.entries()) bytes.writeUInt32LE(number, 4 * index);
  return bytes;
}
