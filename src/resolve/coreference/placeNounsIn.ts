import { createCharacterCheck } from '../../text/createCharacterCheck.ts';
import { createWordSieve } from '../../text/createWordSieve.ts';
import type { Span } from '../../text/span.ts';
import { KINDS_BY_NOUN } from './placeNouns.ts';

/** As they stand in a text: with a capital letter "City" is a name, and "There" the begin of a sentence. */
const NOUNS: ReadonlySet<string> = new Set([...KINDS_BY_NOUN.keys(), 'there', 'There']);
const mayBeNoun = createWordSieve(NOUNS);

/** What a word is made of: "city-wide" is another than "city". */
const isPart = createCharacterCheck(/[\p{L}\p{N}-]/u);

/** The nouns of a sentence that may call a place, and its "there", each a word of its own; in order. */
export function placeNounsIn(text: string, sentence: Span): Span[] {
  const nouns: Span[] = [];
  for (let start = sentence.start; start < sentence.end;) {
    let end = start;
    while (end < sentence.end && isPart(text, end)) end += 1;
    if (end > start && mayBeNoun(text, start, end) && NOUNS.has(text.slice(start, end)))
      nouns.push({ start, end });
    start = end + 1;
  }
  return nouns;
}
