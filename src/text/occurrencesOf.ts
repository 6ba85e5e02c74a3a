import { eachOccurrence } from './eachOccurrence.ts';

/** Where `wanted` stands in the text, overlaps included, ascending; none for an empty `wanted`. Time as `eachOccurrence`. */
export function occurrencesOf(wanted: string, text: string): number[] {
  return [...eachOccurrence(wanted, text)];
}
