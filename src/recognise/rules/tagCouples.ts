import type { AnalysedText } from '../analysedText.ts';
import { SENTENCE_START } from '../sentenceStart.ts';
import { nameEnd, setName } from '../nameSpans.ts';
import { kindOfTag, NAME_KIND, TAG } from '../tags.ts';
import { CLASS } from '../wordClasses.ts';
import { NO_WORD } from '../wordType.ts';

/** "Virginia and Carl Reed": a given name that is a place, joined to a full name, is a person's. */
export function tagCouples(analysed: AnalysedText, tags: Uint8Array): void {
  for (let index = 0; index < analysed.count - 3; index += 1) {
    const isPlace = tags[index] === TAG.beginPlace && nameEnd(tags, index) === index + 1;
    if (isPlace && opensCouple(analysed, tags, index)) setName(tags, index, index + 1, NAME_KIND.person);
  }
}

/** True for a given name before "and" and a full name, where no preposition says that it is a place. */
export function opensCouple(analysed: AnalysedText, tags: Uint8Array, index: number): boolean {
  const { words, sentenceStart } = analysed;
  const previous = words[index - 1] ?? NO_WORD;
  const isFirst = sentenceStart[index] === SENTENCE_START.sentence;
  const isAfterPreposition = !isFirst && (previous.classes & CLASS.placePreposition) !== 0;
  const isJoint = words[index + 1]?.lower === 'and' || words[index + 1]?.text === '&';
  return (
    isJoint && !isAfterPreposition && isGivenName(analysed, index) && isFullName(analysed, tags, index + 2)
  );
}

function isGivenName({ words }: AnalysedText, index: number): boolean {
  return ((words[index]?.classes ?? 0) & CLASS.givenName) !== 0;
}

function isFullName(analysed: AnalysedText, tags: Uint8Array, first: number): boolean {
  const isPerson = kindOfTag(tags[first] ?? 0) === NAME_KIND.person;
  return isPerson && isGivenName(analysed, first) && nameEnd(tags, first) - first > 1;
}
