import type { GazetteerPlace } from '../gazetteer/types.ts';

import { planeDistanceKm } from './closeness.ts';
import { contains } from './contains.ts';
import { findAbsence } from './findAbsence.ts';
import type { Absence } from './findAbsence.ts';
import { FEATURES, emptyFeatures, featureIndex } from './features.ts';
import type { ArticleClues, Candidate, MentionState, NameGroup, Option } from './option.ts';
import { hasTwoSenses } from './senses.ts';

/** A vote: a mention of another name that stands for a town, with that town's share. */
interface Vote {
  readonly place: GazetteerPlace;
  readonly share: number;
  readonly start: number;
  readonly key: string;
}

/** A place's share of its name below this gives no vote; nor does a name that has no whole place above the other. */
const LEAST_SHARE = 0.2;
const LEAST_WHOLE_SHARE = 0.3;
/** A county is a vaguer pointer than a town. */
const COUNTY_WEIGHT = 0.6;
/** A town with nothing else of the article near it is hardly what the article is about. */
const LONELY_WEIGHT = 0.4;
/** How far in the text a vote reaches, in UTF-16 code units, and what it counts at least. */
const REACH_LENGTH = 250;
const FAR_WEIGHT = 0.05;
/** What was named before counts more than what comes after. */
const EARLIER_WEIGHT = 1.2;
/** Neighbours of a town vote for it by half. */
const NEIGHBOUR_KM = 50;
const NEIGHBOUR_WEIGHT = 0.5;
/** A local paper does not name its own town: it counts like one named a line or two away. */
const HOME_WEIGHT = 0.8;

/**
 * Gives each mention that the index does not know whole one more option: the town that the other names of the article
 * point to. A name that the index knows is never put elsewhere; where only a part of a name is marked, and the word for
 * a street comes after it ("Chartres" in "Chartres Street"), it is not the name that the index knows, and neither is
 * "Holliday, Missouri" where the index knows only one in Texas (`findAbsence`).
 */
export function offerNearby(groups: readonly NameGroup[], article: ArticleClues): void {
  const unknown = groups.flatMap(findUnknown);
  if (unknown.length === 0) return;
  const votes = groups.flatMap(votesOf);
  const homeTown = article.home?.place?.level === 'city' ? article.home.place : null;
  const neighbours = pairNeighbours(votes, homeTown);
  for (const { absence, mentions } of unknown) {
    const state = absence?.state ?? null;
    const inState = state === null ? votes : votes.filter(({ place }) => contains(state, place));
    for (const mention of mentions) {
      const best =
        mostVoted(mention, inState, neighbours, state === null ? homeTown : null) ??
        withoutVotes(state, article);
      if (best !== null) mention.options.push(nearbyOption(best, mention, article, absence !== null));
    }
  }
}

interface Unknown {
  readonly absence: Absence | null;
  readonly mentions: readonly MentionState[];
}

/** The mentions of a name that the index does not know whole; [] where it knows all. */
function findUnknown(group: NameGroup): Unknown[] {
  const absence = findAbsence(group);
  const isKnown = absence === null && group.candidates.some(({ match }) => match === 'whole');
  const mentions = isKnown ? group.mentions.filter(({ cues }) => cues.isCut) : group.mentions;
  return mentions.length === 0 ? [] : [{ absence, mentions }];
}

/** One sense per article: a name's mentions vote together, unless the article uses it for two places. */
function votesOf(group: NameGroup): Vote[] {
  const { key, candidates, mentions } = group;
  if (mentions.some(({ cues }) => cues.isCut)) return [];
  const parts = hasTwoSenses(group) ? mentions.map((mention) => [mention]) : [mentions];
  return parts.flatMap((part) => votesOfPart(key, candidates, part));
}

function votesOfPart(
  key: string,
  candidates: readonly Candidate[],
  mentions: readonly MentionState[],
): Vote[] {
  const shares = candidates.map((_, at) => {
    let share = 0;
    for (const { options } of mentions) share += (options[at]?.share ?? 0) / mentions.length;
    return share;
  });
  const isKnown = candidates.some(
    ({ match }, at) => match === 'whole' && (shares[at] ?? 0) > LEAST_WHOLE_SHARE,
  );
  if (!isKnown) return [];
  return candidates.flatMap(({ place }, at) => {
    const share = shares[at] ?? 0;
    const isPointer = place.level === 'city' || place.level === 'admin2';
    if (!isPointer || share <= LEAST_SHARE) return [];
    const isSupported = mentions.some(({ options }) => isInCompany(options[at]));
    const weighed = share * (place.level === 'city' ? 1 : COUNTY_WEIGHT) * (isSupported ? 1 : LONELY_WEIGHT);
    return mentions.map(({ mention }) => ({ place, share: weighed, start: mention.start, key }));
  });
}

/** Whether the text names the place's state, or other places in it. */
const isInCompany = (option: Option | undefined): boolean =>
  option !== undefined && COMPANY.some((index) => (option.features[index] ?? 0) > 0.02);
const COMPANY = [featureIndex('anyAdmin1'), featureIndex('companyAdmin1')];

type Neighbours = ReadonlyMap<GazetteerPlace, readonly GazetteerPlace[]>;

function pairNeighbours(votes: readonly Vote[], home: GazetteerPlace | null): Neighbours {
  const places = [...new Set([...votes.map(({ place }) => place), ...(home === null ? [] : [home])])];
  return new Map(
    places.map((place) => [
      place,
      places.filter(
        (other) => other !== place && planeDistanceKm(place.lonLat, other.lonLat, NEIGHBOUR_KM) !== undefined,
      ),
    ]),
  );
}

interface Winner {
  readonly place: GazetteerPlace;
  /** Its part of all votes, neighbours counted, 0 to 1. */
  readonly share: number;
}

function mostVoted(
  { mention, key }: MentionState,
  votes: readonly Vote[],
  neighbours: Neighbours,
  home: GazetteerPlace | null,
): Winner | undefined {
  const sums = new Map<GazetteerPlace, number>();
  let total = 0;
  for (const vote of votes) {
    if (vote.key === key) continue;
    const reach = Math.exp(-Math.abs(vote.start - mention.start) / REACH_LENGTH);
    const weight = vote.share * (reach * (vote.start < mention.start ? EARLIER_WEIGHT : 1) + FAR_WEIGHT);
    sums.set(vote.place, (sums.get(vote.place) ?? 0) + weight);
    total += weight;
  }
  if (home !== null && total > 0) {
    sums.set(home, (sums.get(home) ?? 0) + HOME_WEIGHT);
    total += HOME_WEIGHT;
  }
  let best: GazetteerPlace | undefined;
  let most = 0;
  for (const [place, own] of sums) {
    let sum = own;
    for (const other of neighbours.get(place) ?? []) sum += NEIGHBOUR_WEIGHT * (sums.get(other) ?? 0);
    if (sum > most) [best, most] = [place, sum];
  }
  return best === undefined ? undefined : { place: best, share: Math.min(1, most / total) };
}

/** Where no other name points anywhere, the state that was named or the publisher's home is all there is. */
function withoutVotes(state: GazetteerPlace | null, { home }: ArticleClues): Winner | null {
  if (state !== null) return { place: state, share: 0 };
  return home?.place?.level === 'city' ? { place: home.place, share: 0 } : null;
}

const NEARBY = featureIndex('nearby');
const STREET = featureIndex('nearbyStreet');
const BUILDING = featureIndex('nearbyBuilding');
const ABSENT = featureIndex('nearbyAbsent');
const SHARE = featureIndex('nearbyShare');
const HOME = FEATURES.flatMap((feature, index) =>
  feature.stage === 'home' && 'value' in feature ? [{ index, value: feature.value }] : [],
);

/** The place nearby is judged by its own features alone: what it would be as a namesake says nothing. */
function nearbyOption(
  { place, share }: Winner,
  state: MentionState,
  article: ArticleClues,
  isAbsent: boolean,
): Option {
  const candidate = { place, quality: 'primary', match: 'nearby' } as const;
  const features = emptyFeatures();
  for (const { index, value } of HOME) features[index] = value(candidate, state, article);
  features[NEARBY] = 1;
  features[STREET] = state.cues.facility === 'street' ? 1 : 0;
  features[BUILDING] = state.cues.facility === 'building' ? 1 : 0;
  features[ABSENT] = isAbsent ? 1 : 0;
  features[SHARE] = share;
  return { ...candidate, features, alone: 0, score: 0, share: 0 };
}
