import type { GazetteerPlace } from '../gazetteer/types.ts';
import { planeDistanceKm } from './closeness.ts';
import { featureIndex } from './features.ts';
import type { MentionState, NameGroup, Option } from './option.ts';
import { hasTwoSenses } from './senses.ts';

/** A place's share of its name below this is no evidence for others. */
const LEAST_SHARE = 0.02;
const NEIGHBOUR_KM = 60;
const REGION_KM = 250;
const MOST_KM = 600;
/** How far in the text the company of one mention reaches, in UTF-16 code units: some two paragraphs of news. */
const LOCAL_LENGTH = 300;

const COUNTRY = featureIndex('companyCountry');
const ADMIN1 = featureIndex('companyAdmin1');
const ADMIN2 = featureIndex('companyAdmin2');
const NEIGHBOURS = featureIndex('neighbours');
const SHARE = featureIndex('neighbourShare');

type Places = ReadonlyMap<GazetteerPlace, number>;
/** Weights by code, of a country or a division. */
type Codes = ReadonlyMap<string, number>;

/** What one name, or all of them, say of where the article is. */
interface Evidence {
  /** Expected number of names that stand for each place. */
  readonly places: Places;
  readonly countries: Codes;
  readonly admins1: Codes;
  readonly admins2: Codes;
  /** How many names there are, a name that comes often counting a little more. */
  readonly weight: number;
}

/**
 * A round of context: writes into each option how far the other names of the article, with the shares that their places
 * have now, are in the same country, state and county, and how near they are. The sums over all names are made once,
 * and each name's own part is taken off, so that the work does not grow with the square of the names. Where an article
 * uses one name for two places, each of its mentions keeps the company of the names near it.
 */
export function addCompany(groups: readonly NameGroup[]): void {
  const own = groups.map(evidenceOf);
  const all = sumOf(own);
  const points = pointsOf(all);
  for (const [number, group] of groups.entries()) {
    if (hasTwoSenses(group)) {
      for (const state of group.mentions) addLocalCompany(state, group, groups, own);
      continue;
    }
    const mine = own[number];
    if (mine === undefined) continue;
    for (const [at, { place }] of group.candidates.entries()) {
      const values = companyOf(place, all, points, mine);
      for (const { options } of group.mentions) write(options[at], values);
    }
  }
}

/** What the names near one mention say of its places; a name counts by where it comes nearest. */
function addLocalCompany(
  { mention, options }: MentionState,
  group: NameGroup,
  groups: readonly NameGroup[],
  own: readonly Evidence[],
): void {
  const local = own.flatMap((evidence, number) => {
    const other = groups[number];
    if (other === undefined || other === group) return [];
    const gaps = other.mentions.map(({ mention: { start } }) => Math.abs(start - mention.start));
    return [{ evidence, part: Math.exp(-Math.min(...gaps) / LOCAL_LENGTH) }];
  });
  const all = sumOf(
    local.map(({ evidence }) => evidence),
    local.map(({ part }) => part),
  );
  const points = pointsOf(all);
  for (const option of options) {
    if (option.match !== 'nearby') write(option, companyOf(option.place, all, points, NOTHING));
  }
}

/** What the company says of one place: a number for each of its features. */
interface Values {
  readonly country: number;
  readonly admin1: number;
  readonly admin2: number;
  readonly neighbours: number;
  readonly share: number;
}
type Points = readonly { readonly place: GazetteerPlace; readonly weight: number }[];

/** What all names but its own say of a place. */
function companyOf(place: GazetteerPlace, all: Evidence, points: Points, mine: Evidence): Values {
  const others = all.weight - mine.weight;
  const same = (all.places.get(place) ?? 0) - (mine.places.get(place) ?? 0);
  const count = (total: Codes, part: Codes, code: string): number =>
    code === '' ? 0 : Math.max(0, (total.get(code) ?? 0) - (part.get(code) ?? 0) - same);
  const inCountry = Math.min(1, count(all.countries, mine.countries, place.country));
  const near = neighboursOf(place, points, mine.places);
  return {
    country: place.country === 'US' ? 0 : inCountry,
    admin1: count(all.admins1, mine.admins1, place.admin1) / (others + 1),
    admin2: Math.min(1, count(all.admins2, mine.admins2, place.admin2)),
    neighbours: Math.log1p(near.neighbours),
    share: near.region / (others + 1),
  };
}

function write(option: Option | undefined, { country, admin1, admin2, neighbours, share }: Values): void {
  if (option === undefined) return;
  const { features } = option;
  features[COUNTRY] = country;
  features[ADMIN1] = admin1;
  features[ADMIN2] = admin2;
  features[NEIGHBOURS] = neighbours;
  features[SHARE] = share;
}

function pointsOf({ places }: Evidence): Points {
  const points: { readonly place: GazetteerPlace; readonly weight: number }[] = [];
  for (const [place, weight] of places) if (isSmall(place)) points.push({ place, weight });
  return points;
}

/** Whether a place is small enough for its point to say where it is: a town, a county, a site such as Wall Street. */
const isSmall = ({ level, kind }: GazetteerPlace): boolean =>
  level === 'city' || level === 'admin2' || (level === 'feature' && kind === 'place');

/** Mean shares of a name's places over its mentions; the smallest are left out. */
function evidenceOf({ candidates, mentions }: NameGroup): Evidence {
  const places = new Map<GazetteerPlace, number>();
  const weight = candidates.length === 0 ? 0 : 1 + Math.log(mentions.length);
  for (const [at, { place }] of candidates.entries()) {
    let share = 0;
    for (const { options } of mentions) share += (options[at]?.share ?? 0) / mentions.length;
    if (share > LEAST_SHARE) places.set(place, weight * share);
  }
  return {
    places,
    weight,
    countries: byCode(places, ({ country }) => country),
    admins1: byCode(places, ({ admin1 }) => admin1),
    admins2: byCode(places, ({ admin2 }) => admin2),
  };
}

function byCode(places: Places, codeOf: (place: GazetteerPlace) => string): Codes {
  const codes = new Map<string, number>();
  for (const [place, weight] of places) addTo(codes, codeOf(place), weight);
  return codes;
}

/** The sum of some names, each by its part where parts are given. */
function sumOf(all: readonly Evidence[], parts?: readonly number[]): Evidence {
  const sum = { ...emptyEvidence(), weight: 0 };
  for (const [number, one] of all.entries()) {
    const part = parts?.[number] ?? 1;
    sum.weight += one.weight * part;
    for (const [place, weight] of one.places) addTo(sum.places, place, weight * part);
    for (const [code, weight] of one.countries) addTo(sum.countries, code, weight * part);
    for (const [code, weight] of one.admins1) addTo(sum.admins1, code, weight * part);
    for (const [code, weight] of one.admins2) addTo(sum.admins2, code, weight * part);
  }
  return sum;
}

const emptyEvidence = () => ({
  places: new Map<GazetteerPlace, number>(),
  countries: new Map<string, number>(),
  admins1: new Map<string, number>(),
  admins2: new Map<string, number>(),
});
const NOTHING: Evidence = { ...emptyEvidence(), weight: 0 };

function addTo<Key>(map: Map<Key, number>, key: Key, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

/** The towns and counties around a place that other names stand for, weighed by their nearness. */
function neighboursOf(
  place: GazetteerPlace,
  points: Points,
  mine: Places,
): { neighbours: number; region: number } {
  let neighbours = 0;
  let region = 0;
  for (const { place: other, weight: total } of points) {
    if (other === place) continue;
    const distance = planeDistanceKm(place.lonLat, other.lonLat, MOST_KM);
    if (distance === undefined) continue;
    const weight = Math.max(0, total - (mine.get(other) ?? 0));
    neighbours += weight * Math.exp(-distance / NEIGHBOUR_KM);
    region += weight * Math.exp(-distance / REGION_KM);
  }
  return { neighbours, region };
}
