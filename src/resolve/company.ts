import type { GazetteerPlace } from '../gazetteer/types.ts';
import { planeDistanceKm } from './closeness.ts';
import { NOTHING, addTo, emptySum, evidenceOf, weightIn, weightOf } from './evidence.ts';
import type { Codes, Division, Evidence, Sum, Weighed } from './evidence.ts';
import { featureIndex } from './features.ts';
import type { MentionState, NameGroup, Option } from './option.ts';
import { hasTwoSenses } from './senses.ts';

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

/**
 * A round of context: writes into each option how far the other names of the article, with the shares that their places
 * have now, are in the same country, state and county, and how near they are. The sums over all names are made once,
 * and each name's own part is taken off, so that the work does not grow with the square of the names. Where an article
 * uses one name for two places, each of its mentions keeps the company of the names near it.
 */
export function addCompany(groups: readonly NameGroup[]): void {
  const own = groups.map(evidenceOf);
  const all = emptySum();
  for (const name of own) addTo(all, name, 1);
  const points = pointsOf(all);
  for (const [number, group] of groups.entries()) {
    if (hasTwoSenses(group)) {
      for (const state of group.mentions) addLocalCompany(state, group, groups, own);
      continue;
    }
    const mine = own[number] ?? NOTHING;
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
  const near = emptySum();
  for (const [number, other] of groups.entries()) {
    if (other === group) continue;
    const gaps = other.mentions.map(({ mention: { start } }) => Math.abs(start - mention.start));
    addTo(near, own[number] ?? NOTHING, Math.exp(-Math.min(...gaps) / LOCAL_LENGTH));
  }
  const points = pointsOf(near);
  for (const option of options) {
    if (option.match !== 'nearby') write(option, companyOf(option.place, near, points, NOTHING));
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

/** What all names but its own say of a place. */
function companyOf(place: GazetteerPlace, all: Sum, points: readonly Weighed[], mine: Evidence): Values {
  const others = all.weight - mine.weight;
  const near = neighboursOf(place, points, mine);
  const neighbours = Math.log1p(near.neighbours);
  const share = near.region / (others + 1);
  // Where no name lies in the country, none lies in its divisions.
  if (!all.countries.has(place.country)) return { country: 0, admin1: 0, admin2: 0, neighbours, share };
  const same = (all.places.get(place) ?? 0) - weightOf(mine, place);
  return {
    // Most papers name the United States.
    country: place.country === 'US' ? 0 : Math.min(1, countOf('country', place, all.countries, mine, same)),
    admin1: countOf('admin1', place, all.admins1, mine, same) / (others + 1),
    admin2: Math.min(1, countOf('admin2', place, all.admins2, mine, same)),
    neighbours,
    share,
  };
}

/** How many other names stand for other places of the same country or division. */
function countOf(
  division: Division,
  place: GazetteerPlace,
  total: Codes,
  mine: Evidence,
  same: number,
): number {
  const code = place[division];
  const all = code === '' ? undefined : total.get(code);
  return all === undefined ? 0 : Math.max(0, all - weightIn(mine, division, code) - same);
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

function pointsOf({ places }: Sum): Weighed[] {
  const points: Weighed[] = [];
  for (const [place, weight] of places) if (isSmall(place)) points.push({ place, weight });
  return points;
}

/** Whether a place is small enough for its point to say where it is: a town, a county, a site such as Wall Street. */
const isSmall = ({ level, kind }: GazetteerPlace): boolean =>
  level === 'city' || level === 'admin2' || (level === 'feature' && kind === 'place');

/** The towns and counties around a place that other names stand for, weighed by their nearness. */
function neighboursOf(
  place: GazetteerPlace,
  points: readonly Weighed[],
  mine: Evidence,
): { neighbours: number; region: number } {
  let neighbours = 0;
  let region = 0;
  for (const { place: other, weight: total } of points) {
    if (other === place) continue;
    const distance = planeDistanceKm(place.lonLat, other.lonLat, MOST_KM);
    if (distance === undefined) continue;
    const weight = total - weightOf(mine, other);
    if (weight <= 0) continue;
    neighbours += weight * Math.exp(-distance / NEIGHBOUR_KM);
    region += weight * Math.exp(-distance / REGION_KM);
  }
  return { neighbours, region };
}
