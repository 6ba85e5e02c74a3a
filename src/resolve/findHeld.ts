import { nameKey } from '../gazetteer/nameKey.ts';
import type { Gazetteer, GazetteerPlace } from '../gazetteer/types.ts';
import type { RecognisedMention } from '../recognise/types.ts';

const WINDOW_LENGTH = 60;
/** One to three words with a capital, a comma, and then the mention. */
const BEFORE_COMMA = /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}'’.-]*\s){0,2}\p{Lu}[\p{L}'’-]*),\s$/u;

/**
 * The towns and counties whose name stands before a mention and a comma, marked or not: the Bronx in "Bronx, New York".
 * The longest known name counts; [] where there is none.
 */
export function findHeld(
  gazetteer: Gazetteer,
  text: string,
  { start }: RecognisedMention,
): readonly GazetteerPlace[] {
  if (text.charAt(start - 2) !== ',') return [];
  const name = BEFORE_COMMA.exec(text.slice(Math.max(0, start - WINDOW_LENGTH), start))?.[1];
  const words = name?.split(/\s/u) ?? [];
  for (let from = 0; from < words.length; from += 1) {
    const places = gazetteer.lookUpKey(nameKey(words.slice(from).join(' '))).map(({ place }) => place);
    if (places.length > 0) return places.filter(({ level }) => level === 'city' || level === 'admin2');
  }
  return [];
}
