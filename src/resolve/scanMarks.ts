import type { Gazetteer } from '../gazetteer/types.ts';
import type { NamedParent } from './namedParent.ts';
import { ADMIN1_OF_AREA_CODE } from './tables/areaCodes.ts';
import { ADMIN1_OF_BODY } from './tables/stateBodies.ts';

/** "(512) 555-0123", "512-555-0123": an area code of the North American Numbering Plan and the number. */
const TELEPHONE = /(?<!\d)\(?([2-9]\d\d)\)?[-./ ]{1,2}\d{3}[-. ]\d{4}(?!\d)/gu;
/** "KY 90" is a road, "TX 75460" a ZIP code. What stands before is looked at behind the capital, which most places lack. */
const ROAD_OR_ZIP = /([A-Z](?<![\p{L}\p{N}].)[A-Z])[ -](?:\d{1,3}|\d{5})(?!\d)/gu;
/** "PennDOT", "UConn", "OHSAA": at least two capitals. */
const BODY = /[A-Z](?<![\p{L}\p{N}].)[A-Za-z]*[A-Z][A-Za-z]*(?![\p{L}\p{N}])/gu;

/** The signs in a text that belong to a state or province of the United States or Canada without naming it. */
export function scanMarks(gazetteer: Gazetteer, text: string): NamedParent[] {
  const found: NamedParent[] = [];

  function add(match: RegExpExecArray, admin1: string | undefined): void {
    const parent = admin1 === undefined ? undefined : gazetteer.place(`geonames-admin1:${admin1}`);
    if (parent === undefined) return;
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, key: '', parents: [parent], isMark: true });
  }

  for (const match of text.matchAll(TELEPHONE)) add(match, ADMIN1_OF_AREA_CODE.get(match[1] ?? ''));
  for (const match of text.matchAll(BODY)) add(match, ADMIN1_OF_BODY.get(match[0]));
  for (const match of text.matchAll(ROAD_OR_ZIP)) add(match, stateOfCode(gazetteer, match[1] ?? ''));
  return found;
}

function stateOfCode(gazetteer: Gazetteer, code: string): string | undefined {
  if (code === 'AM' || code === 'PM') return undefined;
  const state = gazetteer
    .lookUpKey(code.toLowerCase())
    .find(({ place }) => place.level === 'admin1' && place.country === 'US');
  return state?.place.admin1;
}
