import type { GazetteerPlace } from '../../gazetteer/types.ts';
import { contains } from '../contains.ts';
import type { ArticleClues, Candidate, MentionClues } from '../option.ts';
import { distanceToParent, hasOtherName } from '../parentIndex.ts';
import { feature, isTown, yes } from './feature.ts';
import type { Feature } from './feature.ts';

const COMMONWEALTH = new Set(['GB', 'IE', 'CA', 'AU', 'NZ', 'IN', 'ZA']);
const NEAR_LENGTH = 250;

const holds = (parents: readonly GazetteerPlace[], { place }: Candidate): number =>
  yes(parents.some((parent) => contains(parent, place)));

/**
 * How near the text names the state or country of a candidate: 1 beside the mention, 0 where it does not. Two features
 * ask for it, and the candidates of a name share few states: each is looked up once a mention.
 */
function nearness(
  code: string,
  { mention, key, nearnessOf }: MentionClues,
  { parents }: ArticleClues,
): number {
  const names = parents.byCode.get(code);
  if (names === undefined) return 0;
  const known = nearnessOf.get(code);
  if (known !== undefined) return known;
  const distance = distanceToParent(names, { start: mention.start, end: mention.end, key });
  const near = distance === undefined ? 0 : Math.exp(-distance / NEAR_LENGTH);
  nearnessOf.set(code, near);
  return near;
}
const hasCountry = ({ place }: Candidate): boolean => place.level !== 'country' && place.country !== '';
const hasAdmin1 = ({ place }: Candidate): boolean =>
  (place.level === 'city' || place.level === 'admin2') && place.admin1 !== '';

/** What the text itself says: the larger places that it names, the words beside the mention, the words of a country. */
export const TEXT_FEATURES = [
  feature(
    'parentBeside',
    'alone',
    'container',
    '>=0',
    'its state or country stands beside it',
    (candidate, { containment }) => holds(containment, candidate),
  ),
  feature(
    'stateAfter',
    'alone',
    'container',
    '>=0',
    'its state, which can be nothing else, comes after it and a comma',
    ({ place }, { stateAfter }) => yes(stateAfter !== null && contains(stateAfter, place)),
  ),
  feature(
    'countryAfter',
    'alone',
    'container',
    '>=0',
    'its country comes after it and a comma, and no list goes on',
    ({ place }, { countryAfter }) => yes(countryAfter !== null && contains(countryAfter, place)),
  ),
  feature('asTold', 'alone', 'told', '>=0', 'it lies where the text says that the name lies'),
  feature('parentBesideName', 'alone', 'containerElsewhere', '>=0', 'so it does somewhere in the article'),
  feature('parentBesideEarlier', 'alone', 'containerElsewhere', '>=0', 'so it does earlier in the article'),
  feature(
    'nearAdmin1',
    'alone',
    'containerNamed',
    '>=0',
    'how near its state is named',
    (candidate, mention, article) =>
      hasAdmin1(candidate) ? nearness(candidate.place.admin1, mention, article) : 0,
  ),
  feature(
    'nearCountry',
    'alone',
    'containerNamed',
    '>=0',
    'how near its country is named',
    (candidate, mention, article) =>
      hasCountry(candidate) ? nearness(candidate.place.country, mention, article) : 0,
  ),
  feature(
    'anyAdmin1',
    'alone',
    'containerNamed',
    '>=0',
    'its state is named at all',
    (candidate, mention, article) =>
      yes(hasAdmin1(candidate) && nearness(candidate.place.admin1, mention, article) > 0),
  ),
  feature(
    'anyCountry',
    'alone',
    'containerNamed',
    '>=0',
    'its country is named at all',
    (candidate, mention, article) =>
      yes(hasCountry(candidate) && nearness(candidate.place.country, mention, article) > 0),
  ),
  feature(
    'mark',
    'alone',
    'mark',
    '>=0',
    'a telephone number, road or body of its state',
    (candidate, _mention, { parents }) =>
      yes(hasAdmin1(candidate) && parents.marked.has(candidate.place.admin1)),
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
    'article',
    'alone',
    'kindWord',
    '>=0',
    'a sea, a range or a region, and "the" before the name',
    ({ place }, { cues }) => yes(cues.article && place.level === 'feature'),
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
    'demonymCountry',
    'alone',
    'kindWord',
    '>=0',
    'a country, called by the name of its people',
    ({ place }, { mention }) => yes(mention.kind === 'demonym' && place.level === 'country'),
  ),
  feature(
    'demonymTown',
    'alone',
    'kindWord',
    'free',
    'a town, though the name is that of a people',
    (candidate, { mention }) =>
      yes(mention.kind === 'demonym' && isTown(candidate) && candidate.match === 'whole'),
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
] as const satisfies readonly Feature[];
