import { KINDS_BY_NOUN } from '../coreference/placeNouns.ts';
import type { DescribedThing } from './types.ts';

/** What may stand between a thing and the phrase that places it: ", located", "that lies", "is". */
const LINK = String.raw`,?(?:\s+(?:that|which))?(?:\s+(?:is|are|was|were|lies|lay|sits|stands|stood))?(?:\s+(?:also|now))?(?:\s+(?:located|situated|lying|based|built|found|sitting|nestled|set|perched|standing|under\s+construction))?\s+(?:(?:in|at|on)\s+(?:the\s+)?)?`;
const NOUN = new RegExp(String.raw`(?<![\p{L}])(?<noun>\p{Ll}+)${LINK}$`, 'u');
/** Between a name and the phrase: "Chancay, 50 miles …", "Chancay is …", "Chancay instead, …", "Chancay, a port 50 miles …". */
const AFTER_NAME = new RegExp(
  String.raw`^(?:\s+(?:instead|itself|too|today|proper|now))?(?:${LINK}|(?:,|\s+(?:is|was))\s+an?\s+(?:[\p{L}\p{N}-]+\s+){0,4}?\p{Ll}+${LINK})$`,
  'u',
);

/**
 * The common noun that a phrase places: "port" in "the port, located 50 miles from Lima". Null where what
 * stands before it is no place.
 *
 * @param before What stands before the phrase in its sentence, or the end of it.
 * @param offset Where `before` begins in the text.
 */
export function describedThing(before: string, offset: number): DescribedThing | null {
  const found = NOUN.exec(before);
  const noun = found?.groups?.['noun'];
  if (found === null || noun === undefined || !KINDS_BY_NOUN.has(noun)) return null;
  const start = offset + found.index;
  return { start, end: start + noun.length, noun };
}

/** Whether the words between a name and the phrase say that the phrase places the thing named. */
export function placesTheName(between: string): boolean {
  return AFTER_NAME.test(between) && between.trim() !== '';
}
