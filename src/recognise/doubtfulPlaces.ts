import { NAME_CONTINUES, type AnalysedText } from './analysedText.ts';
import type { Candidate } from './candidate.ts';
import { nameEnd, nameStart } from './nameSpans.ts';
import { placeProbability } from './placeProbability.ts';
import { opensCouple } from './rules/tagCouples.ts';
import { isNonPlace } from './rules/dropNonPlaces.ts';
import { kindOfTag, NAME_KIND } from './tags.ts';
import { CLASS } from './wordClasses.ts';

/** Below it a second look finds more errors than places. */
const LEAST_PROBABILITY = 0.03;

/**
 * Runs of capitals that are a name of the gazetteer and were tagged as a person or as nothing, though the model gave a
 * place some chance.
 */
export function doubtfulPlaces(
  analysed: AnalysedText,
  tags: Uint8Array,
  probabilities: Float32Array,
  isUsed: Uint8Array,
): Candidate[] {
  const { nameCode, nameLength, words, count } = analysed;
  const found: Candidate[] = [];
  for (let first = 0; first < count; first += 1) {
    const code = nameCode[first] ?? 0;
    const end = first + (nameLength[first] ?? 0);
    if (code === 0 || code >= NAME_CONTINUES || isUsed[first] !== 0) continue;
    const taggedAs = kindOfTag(tags[first] ?? 0);
    if (taggedAs === NAME_KIND.organisation || taggedAs === NAME_KIND.other) continue;
    if (((words[first]?.classes ?? 0) & (CLASS.time | CLASS.demonym)) !== 0) continue;
    if (isNonPlace(analysed, first, end)) continue;
    if (placeProbability(probabilities, first, end) < LEAST_PROBABILITY) continue;
    // "Paris Hilton" stays a person
    const isPart =
      taggedAs === NAME_KIND.person && (nameStart(tags, first) < first || nameEnd(tags, first) > end);
    if (isPart || opensCouple(analysed, tags, first)) continue;
    found.push({ first, end, kind: 'place', sub: 'plain', within: undefined, position: undefined, taggedAs });
  }
  return found;
}
