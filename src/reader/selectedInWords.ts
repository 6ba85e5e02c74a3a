import { findPlace, passagesOf } from '../story/places.ts';
import type { ReaderState } from './state.ts';

/** What a screen reader is told of the selected place where the focus does not go to it. */
export function selectedInWords({ story, selected }: ReaderState): string {
  const place = selected === null ? undefined : findPlace(story, selected);
  return place === undefined ? '' : `${place.properties.name}. ${passagesOf(place)[0]?.exact ?? ''}`;
}
