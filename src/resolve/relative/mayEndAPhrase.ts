import { createCharacterCheck } from '../../text/createCharacterCheck.ts';

/** Before the name, the words that a phrase ends in: its prepositions, and nouns that may stand between them and the name. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  'of from off near outside inside beyond the downtown midtown central city capital town village port state province island center centre'.split(
    ' ',
  ),
);
/** "northern", "south-west": what is behind the hyphen counts. */
const COMPASS = /^(?:north|south|east|west)/u;
const isSpace = createCharacterCheck(/\s/u);
const isInWord = createCharacterCheck(/\w/u);

/** Whether a phrase that tells where something is may end right before an offset: a look at the last word, quick to say no. */
export function mayEndAPhrase(text: string, offset: number): boolean {
  let end = skipBack(text, offset, isSpace);
  if (end === offset) return false;
  if (text.charAt(end - 1) === ',') end = skipBack(text, end - 1, isSpace);
  const word = text.slice(skipBack(text, end, isInWord), end).toLowerCase();
  return LAST_WORDS.has(word) || COMPASS.test(word);
}

function skipBack(text: string, from: number, is: (text: string, at: number) => boolean): number {
  let at = from;
  while (at > 0 && is(text, at - 1)) at -= 1;
  return at;
}
