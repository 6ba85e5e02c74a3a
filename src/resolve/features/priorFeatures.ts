import type { NameQuality } from '../../gazetteer/types.ts';
import type { PlaceKind } from '../../story/types.ts';
import type { Candidate } from '../option.ts';
import { feature, isTown, yes } from './feature.ts';
import type { Feature } from './feature.ts';

/** The counties of England are no divisions of GeoNames, and stand among the features. */
const isCounty = ({ place }: Candidate): boolean =>
  place.level === 'admin2' || (place.level === 'feature' && place.kind === 'county');
const LANDMARKS: ReadonlySet<PlaceKind> = new Set(['island', 'mountain', 'park', 'place']);
/** What a division counts for that has no people of its own: mostly a county of the past, such as Westmorland. */
const BYGONE_COUNTY = 20_000;
const hasCode =
  (...codes: readonly string[]) =>
  ({ place }: Candidate): number =>
    yes(place.level === 'city' && codes.includes(place.featureCode));

/** A second name ("Peking"), not one that the place goes by today. */
const isSecondName = (quality: NameQuality): boolean => quality === 'alternate' || quality === 'short';
const isSecondNameOf = ({ place, quality, match }: Candidate): boolean =>
  match === 'whole' && isSecondName(quality) && place.level !== 'admin2';

/** A town that is known in English news is written without its accents there; a small one is not named at all. */
const isSmallTown = ({ place }: Candidate): boolean => place.level === 'city' && place.population < 100_000;
const ACCENTED = /[^\0-\x7f]/u;
const lacksAccents = ({ place, match }: Candidate, phrase: string): boolean =>
  match === 'whole' && ACCENTED.test(place.name) && !ACCENTED.test(phrase);

/** Countries whose places English papers call by their own name. */
const ENGLISH_SPEAKING = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);

/** What speaks for a place before a word of the text is read: what it is, how well known, and how it bears the name. */
export const PRIOR_FEATURES = [
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
  feature('capital', 'alone', 'fame', 'free', 'it is the capital of a country', hasCode('PPLC')),
  feature('admin1Seat', 'alone', 'fame', 'free', 'it is the seat of a state or province', hasCode('PPLA')),
  feature('admin2Seat', 'alone', 'fame', 'free', 'it is the seat of a county', hasCode('PPLA2')),
  feature(
    'minorSeat',
    'alone',
    'fame',
    'free',
    'it is the seat of a smaller division',
    hasCode('PPLA3', 'PPLA4', 'PPLA5'),
  ),
  feature('section', 'alone', 'fame', 'free', 'it is a part of a town', hasCode('PPLX')),
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
  feature(
    'unaccented',
    'alone',
    'name',
    'free',
    'a small town whose own name has accents, which the text leaves out',
    (candidate, { phrase }) => yes(isSmallTown(candidate) && lacksAccents(candidate, phrase)),
  ),
  feature('stripped', 'alone', 'name', 'free', 'the name is its own but for a word beside it', ({ match }) =>
    yes(match === 'stripped' || match === 'people'),
  ),
  feature('streetName', 'alone', 'name', 'free', 'only a street bears its name', ({ match }, { cues }) =>
    yes(match !== 'whole' && cues.facility === 'street'),
  ),
  feature('inner', 'alone', 'name', 'free', 'only a name inside the phrase is its own', ({ match }) =>
    yes(match === 'inner'),
  ),
] as const satisfies readonly Feature[];
