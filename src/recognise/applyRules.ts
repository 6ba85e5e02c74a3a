import type { AnalysedText } from './analysedText.ts';
import type { Lexicon } from './lexicon.ts';
import { createComparison } from './comparison.ts';
import { agreeOnNames } from './rules/agreeOnNames.ts';
import { cutCityOffices } from './rules/cutCityOffices.ts';
import { dropNonPlaces } from './rules/dropNonPlaces.ts';
import { mendHyphens } from './rules/mendHyphens.ts';
import { splitOffices } from './rules/splitOffices.ts';
import { tagAbbreviatedStates } from './rules/tagAbbreviatedStates.ts';
import { tagCouples } from './rules/tagCouples.ts';
import { tagNamesakes } from './rules/tagNamesakes.ts';
import { tagPartyHomes } from './rules/tagPartyHomes.ts';
import { splitJoinedPlaces } from './rules/splitJoinedPlaces.ts';
import { tagDescribedPlaces } from './rules/tagDescribedPlaces.ts';
import { tagGeographicNames } from './rules/tagGeographicNames.ts';
import { tagNumberedRoads } from './rules/tagNumberedRoads.ts';
import { tagPlacesInLists } from './rules/tagPlacesInLists.ts';
import { tagPluralPlaces } from './rules/tagPluralPlaces.ts';
import { tagWellKnownPlaces } from './rules/tagWellKnownPlaces.ts';
import { trimNames } from './rules/trimNames.ts';
import { nameSpans, type NameSpan } from './nameSpans.ts';
import { kindOfTag, NAME_KIND } from './tags.ts';

/** A rule mends tags in place; `spans` are the names that they make before. */
type Rule = (analysed: AnalysedText, tags: Uint8Array, spans: readonly NameSpan[], lexicon: Lexicon) => void;

/** In the order in which they are applied, which matters. */
const RULES: readonly (readonly [string, Rule])[] = [
  ['trim', trimNames],
  ['well-known', tagWellKnownPlaces],
  ['office', splitOffices],
  ['couple', tagCouples],
  ['namesake', tagNamesakes],
  ['drop', dropNonPlaces],
  ['abbreviation', tagAbbreviatedStates],
  ['party', tagPartyHomes],
  ['geographic', tagGeographicNames],
  ['described', tagDescribedPlaces],
  ['joined', splitJoinedPlaces],
  ['hyphen', mendHyphens],
  ['road', tagNumberedRoads],
  ['plural', tagPluralPlaces],
  ['list', tagPlacesInLists],
  ['city office', cutCityOffices],
  ['agreement', agreeOnNames],
  // agreement may have brought some back
  ['drop', dropNonPlaces],
];

/**
 * Mends the model's tags where a rule knows better.
 * @returns for each token the number of the rule that made a place of it, 0 for the model: see `ruleName`
 */
export function applyRules(analysed: AnalysedText, tags: Uint8Array, lexicon: Lexicon): Uint8Array {
  const madeBy = new Uint8Array(tags.length);
  const before = tags.slice();
  const areSame = createComparison(before, tags);
  let spans = nameSpans(tags);
  for (const [index, [, rule]] of RULES.entries()) {
    rule(analysed, tags, spans, lexicon);
    // most rules change nothing
    if (areSame()) continue;
    for (let token = 0; token < tags.length; token += 1) {
      if (isPlace(tags[token]) && !isPlace(before[token])) madeBy[token] = index + 1;
    }
    before.set(tags);
    spans = nameSpans(tags);
  }
  return madeBy;
}

const isPlace = (tag: number | undefined): boolean => kindOfTag(tag ?? 0) === NAME_KIND.place;

/** What the rule is called; "" for 0. */
export function ruleName(number: number): string {
  return RULES[number - 1]?.[0] ?? '';
}
