import type { Span } from '../text/span.ts';
import { featureIndex } from './features.ts';
import type { MentionState } from './option.ts';
import { candidatesInArea } from './relative/candidatesInArea.ts';
import { findRelative } from './relative/findRelative.ts';

const AS_TOLD = featureIndex('asTold');

/**
 * Marks the options that lie where the text says that the name lies, and those that it is told from: of "Tripoli, 80 km
 * north of Beirut" the one in Lebanon.
 * @param states In the order of the text.
 */
export function addAsTold(text: string, sentences: readonly Span[], states: readonly MentionState[]): void {
  const relatives = findRelative(
    text,
    sentences,
    states.map(({ mention }) => mention),
  );
  const places = (index: number) => states[index]?.candidates.map(({ place }) => place) ?? [];
  for (const [index, supported] of candidatesInArea(relatives, places)) {
    for (const { place, features } of states[index]?.options ?? []) {
      if (supported.has(place)) features[AS_TOLD] = 1;
    }
  }
}
