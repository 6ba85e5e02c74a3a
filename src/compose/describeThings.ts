import type { Gazetteer } from '../gazetteer/types.ts';
import type { Span } from '../text/span.ts';
import { addDescriptions } from './addDescriptions.ts';
import { addRelatives } from './addRelatives.ts';
import type { NamedThings } from './nameThings.ts';

/**
 * Adds what the text describes without a name: "the port, located about 50 miles north of Lima" as a thing of its
 * own, and "the city", "the port" as further mentions of the things that they stand for.
 */
export function describeThings(
  text: string,
  sentences: readonly Span[],
  named: NamedThings,
  gazetteer: Gazetteer,
): NamedThings {
  const described = addDescriptions(text, sentences, named);
  const told = addRelatives(text, sentences, described, gazetteer);
  // "The complex" may stand for a place that was told only now.
  return told.things.size === described.things.size ? told : addDescriptions(text, sentences, told);
}
