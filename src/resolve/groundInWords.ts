import type { GazetteerPlace } from '../gazetteer/types.ts';
import { contains } from './contains.ts';
import { featureIndex } from './features.ts';
import type { FeatureName } from './features.ts';
import type { Ground } from './features/feature.ts';
import type { MentionState, NameGroup, Option } from './option.ts';

/** The sentence that a ground gives as a reason; undefined where it has none worth telling for this option. */
export function groundInWords(
  ground: Ground,
  option: Option,
  state: MentionState,
  group: NameGroup,
): string | undefined {
  return SENTENCES[ground](option, state, group);
}

type Sentence = (option: Option, state: MentionState, group: NameGroup) => string | undefined;

const has = ({ features }: Option, name: FeatureName, least = 0): boolean =>
  (features[featureIndex(name)] ?? 0) > least;

const SENTENCES: Readonly<Record<Ground, Sentence>> = {
  kind: ({ place }, { phrase }) =>
    place.level === 'city' ? undefined : `the ${levelInWords(place)} called ${phrase}`,
  fame: fameInWords,
  name: ({ match }, { phrase }) => (match === 'whole' ? `${phrase} is its first name` : undefined),
  container: containerInWords,
  containerElsewhere: containerElsewhereInWords,
  containerNamed: (option) =>
    has(option, 'anyAdmin1')
      ? `its ${outerInWords(option.place)} is named in the article`
      : 'its country is named in the article',
  told: () => 'it lies where the words beside it say',
  mark: ({ place }) => `a telephone number, a road or a body of its ${outerInWords(place)} is named`,
  kindWord: kindWordInWords,
  countryWords: ({ place }) =>
    `the article's words are ${place.country === 'US' ? 'American' : place.country === 'CA' ? 'Canadian' : 'British'}`,
  company: (option) =>
    option.place.level === 'country'
      ? 'other places in it are named'
      : `other places in its ${companyInWords(option)} are named`,
  neighbours: () => 'other places near it are named',
  list: listInWords,
  nearby: () => undefined,
  home: () => 'near the home of the publisher',
};

/** How many of a mention's candidates are towns, and whether this is the largest of them. */
function fameInWords({ place }: Option, { candidates, phrase }: MentionState): string | undefined {
  if (place.featureCode === 'PPLC') return 'the capital';
  const bearers = candidates.filter(({ match }) => match !== 'inner');
  const isLargest = bearers.every((other) => other.place.population <= place.population);
  if (isLargest && bearers.length > 1) return `the largest of ${bearers.length} places called ${phrase}`;
  if (place.featureCode === 'PPLA') return `the seat of its ${outerInWords(place)}`;
  return isLargest ? undefined : 'the best known of that name';
}

function containerInWords({ place }: Option, { containment }: MentionState): string | undefined {
  const parent = containment.find((outer) => contains(outer, place));
  return parent === undefined ? undefined : `named with its ${levelInWords(parent)}, ${parent.name}`;
}

function containerElsewhereInWords(option: Option, _state: MentionState, { mentions }: NameGroup): string {
  if (!has(option, 'parentBesideName')) return 'the article names it by another name too';
  const parents = mentions.flatMap(({ containment }) => containment);
  const parent = parents.find((outer) => contains(outer, option.place)) ?? option.place;
  return `named with its ${levelInWords(parent)}, ${parent.name}, elsewhere in the article`;
}

function listInWords(option: Option): string {
  if (has(option, 'holdsBefore', 0.3)) return 'the name before it lies in it';
  const { place } = option;
  return `listed with another ${place.level === 'city' ? 'town' : levelInWords(place)}`;
}

function kindWordInWords(option: Option): string | undefined {
  if (has(option, 'teamName')) return 'the town of that newspaper or team';
  if (has(option, 'governmentWord')) return 'the capital, said for its government';
  if (has(option, 'dateline')) return 'a town at the head of the article';
  const { place } = option;
  return `the words beside it speak of a ${place.level === 'city' ? 'town' : levelInWords(place)}`;
}

function companyInWords(option: Option): string {
  if (has(option, 'companyAdmin2', 0.5)) return 'county';
  return has(option, 'companyAdmin1', 0.1) ? outerInWords(option.place) : 'country';
}

/** Countries whose first divisions are states; those of Britain are countries, and elsewhere they are called provinces. */
const WITH_STATES = new Set([
  'US',
  'AU',
  'IN',
  'BR',
  'MX',
  'DE',
  'NG',
  'MY',
  'VE',
  'SD',
  'SS',
  'MM',
  'AT',
  'FM',
  'PW',
]);

function levelInWords({ level, country, kind }: GazetteerPlace): string {
  if (level === 'admin1')
    return country === 'GB' ? 'country' : WITH_STATES.has(country) ? 'state' : 'province';
  if (level === 'admin2')
    return country === 'US' || country === 'GB' || country === 'IE' ? 'county' : 'district';
  return level === 'country' ? 'country' : kind;
}

/** What holds a place first: its state, or its country where it is itself a state. */
const outerInWords = (place: GazetteerPlace): string =>
  place.level === 'admin1' ? 'country' : levelInWords({ ...place, level: 'admin1' });
