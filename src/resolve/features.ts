import type { GazetteerPlace, NameQuality } from '../gazetteer/types.ts';
import type { PlaceKind } from '../story/types.ts';
import { contains } from './contains.ts';
import type { ArticleClues, Candidate, MentionClues } from './option.ts';
import { admin1Id, countryId, distanceToParent, hasOtherName } from './parentIndex.ts';
import { closeness } from './closeness.ts';

/**
 * What speaks for a candidate in words; features of one ground add up. The sentence of each is in `groundInWords`.
 */
export type Ground =
  | 'kind'
  | 'fame'
  | 'name'
  | 'container'
  | 'containerElsewhere'
  | 'containerNamed'
  | 'mark'
  | 'kindWord'
  | 'countryWords'
  | 'company'
  | 'neighbours'
  | 'list'
  | 'nearby'
  | 'home';

/** When a feature is computed: once, in each round of context, for the place nearby, or where a home is given. */
export type FeatureStage = 'alone' | 'context' | 'nearby' | 'home';

interface Feature {
  readonly name: string;
  /** One line: what its number says. */
  readonly meaning: string;
  readonly ground: Ground;
  readonly stage: FeatureStage;
  /** Whether its weight may not fall below 0: evidence that cannot speak against a place. */
  readonly isClamped: boolean;
  /** For the features that need nothing but the mention and the article. */
  readonly value?: (candidate: Candidate, mention: MentionClues, article: ArticleClues) => number;
}

/** Made by the table below alone, so that a slip in a name fails to compile. */
const feature = <const Name extends string>(
  name: Name,
  stage: FeatureStage,
  ground: Ground,
  clamp: '>=0' | 'free',
  meaning: string,
  value?: Feature['value'],
) => ({
  name,
  stage,
  ground,
  isClamped: clamp === '>=0',
  meaning,
  ...(value === undefined ? {} : { value }),
});

const yes = (condition: boolean): number => (condition ? 1 : 0);
/** The counties of England are no divisions of GeoNames, and stand among the features. */
const isCounty = ({ place }: Candidate): boolean =>
  place.level === 'admin2' || (place.level === 'feature' && place.kind === 'county');
const LANDMARKS: ReadonlySet<PlaceKind> = new Set(['island', 'mountain', 'park', 'place']);
/** What a division counts for that has no people of its own: mostly a county of the past, such as Westmorland. */
const BYGONE_COUNTY = 20_000;
const isTown = ({ place }: Candidate): boolean => place.level === 'city';
const hasCode =
  (pattern: RegExp) =>
  ({ place }: Candidate): number =>
    yes(place.level === 'city' && pattern.test(place.featureCode));

/** A second name ("Peking"), not one that the place goes by today. */
const isSecondName = (quality: NameQuality): boolean => quality === 'alternate' || quality === 'short';
const isSecondNameOf = ({ place, quality, match }: Candidate): boolean =>
  match === 'whole' && isSecondName(quality) && place.level !== 'admin2';

/** Countries whose places English papers call by their own name. */
const ENGLISH_SPEAKING = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
const COMMONWEALTH = new Set(['GB', 'IE', 'CA', 'AU', 'NZ', 'IN', 'ZA']);
const NEAR_LENGTH = 250;

const holds = (parents: readonly GazetteerPlace[], { place }: Candidate): number =>
  yes(parents.some((parent) => contains(parent, place)));

/** How near the text names the state or country of a candidate: 1 beside the mention, 0 where it does not. */
function nearness(id: string, { mention, key }: MentionClues, { parents }: ArticleClues): number {
  const distance = distanceToParent(parents, id, { start: mention.start, end: mention.end, key });
  return distance === undefined ? 0 : Math.exp(-distance / NEAR_LENGTH);
}
const hasCountry = ({ place }: Candidate): boolean => place.level !== 'country' && place.country !== '';
const hasAdmin1 = ({ place }: Candidate): boolean =>
  (place.level === 'city' || place.level === 'admin2') && place.admin1 !== '';

const homeCloseness =
  (lengthKm: number): NonNullable<Feature['value']> =>
  ({ place }, _mention, { home }) =>
    home === null || place.level === 'country' ? 0 : closeness(place.lonLat, home.lonLat, lengthKm);

export const FEATURES = [
  feature('country', 'alone', 'kind', 'free', 'it is a country', ({ place }) =>
    yes(place.level === 'country'),
  ),
  feature('admin1', 'alone', 'kind', 'free', 'it is a state or province', ({ place }) =>
    yes(place.level === 'admin1'),
  ),
  feature('county', 'alone', 'kind', 'free', 'it is a county or district', (candidate) =>
    yes(isCounty(candidate)),
  ),
  feature(
    'bareCounty',
    'alone',
    'kind',
    'free',
    'it is a county, called without the word',
    ({ place, quality }) => yes(place.level === 'admin2' && isSecondName(quality)),
  ),
  feature(
    'land',
    'alone',
    'kind',
    'free',
    'it is a continent or a region that no government is for',
    ({ place }) => yes(place.level === 'feature' && (place.kind === 'continent' || place.kind === 'region')),
  ),
  feature('water', 'alone', 'kind', 'free', 'it is a sea, a lake or a river', ({ place }) =>
    yes(place.level === 'feature' && (place.kind === 'water' || place.kind === 'river')),
  ),
  feature(
    'landmark',
    'alone',
    'kind',
    'free',
    'it is an island, a range, a park or a seat of power',
    ({ place }) => yes(place.level === 'feature' && LANDMARKS.has(place.kind)),
  ),
  feature('capital', 'alone', 'fame', 'free', 'it is the capital of a country', hasCode(/^PPLC$/u)),
  feature('admin1Seat', 'alone', 'fame', 'free', 'it is the seat of a state or province', hasCode(/^PPLA$/u)),
  feature('admin2Seat', 'alone', 'fame', 'free', 'it is the seat of a county', hasCode(/^PPLA2$/u)),
  feature(
    'minorSeat',
    'alone',
    'fame',
    'free',
    'it is the seat of a smaller division',
    hasCode(/^PPLA[345]$/u),
  ),
  feature('section', 'alone', 'fame', 'free', 'it is a part of a town', hasCode(/^PPLX$/u)),
  feature(
    'townPopulation',
    'alone',
    'fame',
    '>=0',
    'logarithm of a town’s people; 0 at 10,000',
    (candidate) => (isTown(candidate) ? Math.log10(candidate.place.population + 10) - 4 : 0),
  ),
  feature('populationUnknown', 'alone', 'fame', 'free', 'a town whose people are not counted', (candidate) =>
    yes(isTown(candidate) && candidate.place.population === 0),
  ),
  feature(
    'divisionPopulation',
    'alone',
    'fame',
    '>=0',
    'logarithm of a division’s people; 0 at 100,000',
    ({ place }) => {
      if (place.level === 'city' || (place.level === 'feature' && place.kind !== 'county')) return 0;
      return Math.log10((place.population === 0 ? BYGONE_COUNTY : place.population) + 10) - 5;
    },
  ),
  feature('nameCount', 'alone', 'fame', '>=0', 'logarithm of the number of names a town has', (candidate) =>
    isTown(candidate) ? Math.log1p(candidate.place.nameCount) - 1.5 : 0,
  ),
  feature('american', 'alone', 'fame', 'free', 'it is in the United States', ({ place }) =>
    yes(place.country === 'US'),
  ),
  feature('secondName', 'alone', 'name', 'free', 'the name is not its first one', (candidate) =>
    yes(isSecondNameOf(candidate)),
  ),
  feature(
    'secondNameInEnglish',
    'alone',
    'name',
    'free',
    'nor its first one, where English is spoken',
    (candidate) =>
      yes(
        isSecondNameOf(candidate) &&
          ENGLISH_SPEAKING.has(candidate.place.country) &&
          candidate.place.population < 1e6,
      ),
  ),
  feature('stripped', 'alone', 'name', 'free', 'the name is its own but for a word beside it', ({ match }) =>
    yes(match === 'stripped' || match === 'people'),
  ),
  feature('inner', 'alone', 'name', 'free', 'only a name inside the phrase is its own', ({ match }) =>
    yes(match === 'inner'),
  ),
  feature(
    'parentBeside',
    'alone',
    'container',
    '>=0',
    'its state or country stands beside it',
    (candidate, { containment }) => holds(containment, candidate),
  ),
  feature('parentBesideName', 'alone', 'containerElsewhere', '>=0', 'so it does somewhere in the article'),
  feature('parentBesideEarlier', 'alone', 'containerElsewhere', '>=0', 'so it does earlier in the article'),
  feature(
    'nearAdmin1',
    'alone',
    'containerNamed',
    '>=0',
    'how near its state is named',
    (candidate, mention, article) =>
      hasAdmin1(candidate) ? nearness(admin1Id(candidate.place), mention, article) : 0,
  ),
  feature(
    'nearCountry',
    'alone',
    'containerNamed',
    '>=0',
    'how near its country is named',
    (candidate, mention, article) =>
      hasCountry(candidate) ? nearness(countryId(candidate.place), mention, article) : 0,
  ),
  feature(
    'anyAdmin1',
    'alone',
    'containerNamed',
    '>=0',
    'its state is named at all',
    (candidate, mention, article) =>
      yes(hasAdmin1(candidate) && nearness(admin1Id(candidate.place), mention, article) > 0),
  ),
  feature(
    'anyCountry',
    'alone',
    'containerNamed',
    '>=0',
    'its country is named at all',
    (candidate, mention, article) =>
      yes(hasCountry(candidate) && nearness(countryId(candidate.place), mention, article) > 0),
  ),
  feature(
    'mark',
    'alone',
    'mark',
    '>=0',
    'a telephone number, road or body of its state',
    (candidate, _mention, { parents }) =>
      yes(hasAdmin1(candidate) && (parents.byId.get(admin1Id(candidate.place))?.hasMark ?? false)),
  ),
  feature(
    'otherName',
    'alone',
    'containerElsewhere',
    '>=0',
    'the article names it by another name too',
    ({ place }, { key }, { parents }) => yes(hasOtherName(parents, place.id, key)),
  ),
  feature(
    'countyWord',
    'alone',
    'kindWord',
    '>=0',
    'a county, and the word beside it',
    ({ place }, { cues }) => yes(cues.county && (place.level === 'admin2' || place.kind === 'county')),
  ),
  feature(
    'stateWord',
    'alone',
    'kindWord',
    '>=0',
    'a state, and a word for states beside it',
    ({ place }, { cues }) => yes(cues.state && place.level === 'admin1'),
  ),
  feature(
    'townWord',
    'alone',
    'kindWord',
    '>=0',
    'a town, and a word for towns beside it',
    (candidate, { cues }) => yes(cues.town && isTown(candidate)),
  ),
  feature(
    'countryWord',
    'alone',
    'kindWord',
    '>=0',
    'a country, and a word for countries beside it',
    ({ place }, { cues }) => yes(cues.country && place.level === 'country'),
  ),
  feature(
    'governmentWord',
    'alone',
    'kindWord',
    '>=0',
    'a capital, and a verb for governments after it',
    ({ place }, { cues }) => yes(cues.government && place.featureCode === 'PPLC'),
  ),
  feature(
    'dateline',
    'alone',
    'kindWord',
    '>=0',
    'a town at the head of the article',
    (candidate, { cues }) => yes(cues.dateline && isTown(candidate)),
  ),
  feature(
    'teamName',
    'alone',
    'kindWord',
    '>=0',
    'the town of the newspaper or team named',
    (candidate, { cues }) =>
      yes(cues.teamAdmin1 !== '' && isTown(candidate) && candidate.place.admin1 === cues.teamAdmin1),
  ),
  feature(
    'americanWords',
    'alone',
    'countryWords',
    '>=0',
    'in the United States, and American words',
    ({ place }, _mention, { countryCues }) => (place.country === 'US' ? (countryCues.get('US') ?? 0) : 0),
  ),
  feature(
    'britishWords',
    'alone',
    'countryWords',
    '>=0',
    'in Britain or Ireland, and British words',
    ({ place }, _mention, { countryCues }) =>
      place.country === 'GB' || place.country === 'IE' ? (countryCues.get('GB') ?? 0) : 0,
  ),
  feature(
    'commonwealthWords',
    'alone',
    'countryWords',
    '>=0',
    'in another English-speaking country, and words as they spell them there',
    ({ place }, _mention, { countryCues }) =>
      COMMONWEALTH.has(place.country) ? (countryCues.get('COMMONWEALTH') ?? 0) : 0,
  ),
  feature(
    'canadianWords',
    'alone',
    'countryWords',
    '>=0',
    'in Canada, and Canadian words',
    ({ place }, _mention, { countryCues }) => (place.country === 'CA' ? (countryCues.get('CA') ?? 0) : 0),
  ),
  feature('companyCountry', 'context', 'company', '>=0', 'another name is in its country, up to one'),
  feature('companyAdmin1', 'context', 'company', '>=0', 'share of the other names in its state'),
  feature('companyAdmin2', 'context', 'company', '>=0', 'another name is in its county, up to one'),
  feature('neighbours', 'context', 'neighbours', '>=0', 'logarithm of the names within some 60 km'),
  feature('neighbourShare', 'context', 'neighbours', '>=0', 'share of the names within some 250 km'),
  feature('listedKind', 'context', 'list', '>=0', 'a name beside it in a list is of its level'),
  feature('holdsBefore', 'context', 'list', '>=0', 'it holds the name before it, as in "Buffalo, New York"'),
  feature('nearby', 'nearby', 'nearby', 'free', 'it is the town that the other names point to'),
  feature('nearbyStreet', 'nearby', 'nearby', '>=0', 'and the mention is a street'),
  feature('nearbyBuilding', 'nearby', 'nearby', '>=0', 'and the mention is a building'),
  feature(
    'nearbyAbsent',
    'nearby',
    'nearby',
    '>=0',
    'and the text tells that the index lacks the place of that name',
  ),
  feature('nearbyShare', 'nearby', 'nearby', '>=0', 'share of the other names that point to it'),
  feature('homeTown', 'home', 'home', '>=0', 'within some 25 km of the publisher’s home', homeCloseness(25)),
  feature('homeRegion', 'home', 'home', '>=0', 'within some 120 km of it', homeCloseness(120)),
  feature('homeCountry', 'home', 'home', '>=0', 'within some 600 km of it', homeCloseness(600)),
] as const satisfies readonly Feature[];

export type FeatureName = (typeof FEATURES)[number]['name'];

const NUMBERS = new Map<string, number>(FEATURES.map(({ name }, index) => [name, index]));

/** Where a feature stands in the vector. */
export function featureIndex(name: FeatureName): number {
  return NUMBERS.get(name) ?? -1;
}
