import type { LonLat } from '../../src/geometry/lonLat.ts';
import { nameKey } from '../../src/gazetteer/nameKey.ts';
import type { PlaceKind } from '../../src/story/types.ts';
import { demonymForms } from './demonymForms.ts';
import { meanPoint } from './meanPoint.ts';
import { named } from './placeRow.ts';
import type { PlaceRow } from './placeRow.ts';
import { readList, readPoint, readTable } from './readTable.ts';

/** A table of features of one kind, which also is the first part of their ids: "sea/black-sea". */
export interface FeatureTable {
  readonly idKind: string;
  readonly kind: PlaceKind;
  /** Columns: name | where | in | other names | demonyms */
  readonly text: string;
}

/** A feature is in a table because it is well known. */
const NAME_COUNT = 100;

/** Members are countries and divisions: what a region takes its point and its population from. */
export type Members = ReadonlyMap<string, Pick<PlaceRow, 'lonLat' | 'population'>>;

export const featurePlaces = (tables: readonly FeatureTable[], members: Members): PlaceRow[] =>
  tables.flatMap(({ idKind, kind, text }) =>
    readTable(text, ['name', 'where', 'within', 'others', 'demonyms']).map((row): PlaceRow => ({
      level: 'feature',
      kind,
      name: plainName(row.name),
      adminCode: row.within,
      featureCode: '',
      cityId: 0,
      featureId: `${idKind}/${nameKey(row.name).replaceAll(/[ &]+/gu, '-')}`,
      nameCount: NAME_COUNT,
      ...placeOf(row.where, members),
      names: [
        ...named('primary', plainName(row.name)),
        ...named('primary', ...readList(row.others)),
        ...named('demonym', ...readList(row.demonyms).flatMap(demonymForms)),
      ],
    })),
  );

/** "Sierra Nevada (Spain)" is called so in its id alone. */
const plainName = (name: string): string => name.replace(/ \([^)]*\)$/u, '');

/**
 * "12 45" is a point; "of FR DE" stands for the mean of the members' points and the sum of their people; in
 * "12 45 of FR DE" the members give the people alone.
 */
function placeOf(where: string, members: Members): { readonly lonLat: LonLat; readonly population: number } {
  const [point = '', codes = ''] = where.split(/^of | of /u);
  const found = codes.split(' ').flatMap((code) => {
    if (code === '') return [];
    const member = members.get(code);
    if (member === undefined) throw new Error(`"${where}" names ${code}, which is no country or division.`);
    return [member];
  });
  return {
    lonLat: point === '' ? meanPoint(found.map(({ lonLat }) => lonLat)) : readPoint(point),
    population: found.reduce((sum, { population }) => sum + population, 0),
  };
}
