/** The address bar says which place is open: `#lima`. */
import { findPlace } from '../story/places.ts';
import type { PlaceId, Story } from '../story/types.ts';

/** The place that an address's hash names; null where it names none of the story's. */
export function placeInHash(hash: string, story: Story): PlaceId | null {
  const name = decode(hash.replace(/^#/u, ''));
  if (name === '') return null;
  const byName = findPlace(story, name);
  if (byName !== undefined) return byName.id;
  const former = story.features.find((place) => place.properties.formerIds?.includes(name));
  // Foreign stories may number their features: "#7" is the feature 7.
  return former?.id ?? story.features.find((place) => wellFormed(place.id) === name)?.id ?? null;
}

/** The hash that opens a place; '' for none. */
export function hashOf(id: PlaceId | null): string {
  return id === null ? '' : `#${encodeURIComponent(wellFormed(id))}`;
}

/** An address cannot hold half a surrogate pair. */
function wellFormed(id: PlaceId): string {
  return String(id).replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** A page's address with the place opened, everything else as it is. */
export function placeUrl(pageUrl: string, id: PlaceId | null): string {
  return pageUrl.replace(/#.*$/su, '') + hashOf(id);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone "%" in a hand-written link
  }
}
