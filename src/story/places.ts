/** Reading a story: its scenes, its background, and what a place says of itself. */
import type { Passage, Place, PlaceId, Story } from './types.ts';

const byOrder = (a: Place, b: Place): number =>
  (a.properties.order ?? Infinity) - (b.properties.order ?? Infinity) || 0;

/** The places where something happens, in story order; a place without a role is one. */
export function scenes(story: Story): Place[] {
  return story.features.filter((place) => place.properties.role !== 'background').toSorted(byOrder);
}

/** The places that are only spoken of, in story order. */
export function background(story: Story): Place[] {
  return story.features.filter((place) => place.properties.role === 'background').toSorted(byOrder);
}

export function findPlace(story: Story, id: PlaceId): Place | undefined {
  return story.features.find((place) => place.id === id);
}

/** The place's passages; none where the story quotes nothing for it. */
export function passagesOf(place: Place): readonly Passage[] {
  return place.properties.passages ?? [];
}

/** Below this confidence a place is shown as doubtful. */
export const SURE_FROM = 0.7;

/** True where the story itself is not sure that the place is where it is drawn. */
export function isDoubtful(place: Place): boolean {
  const { resolution } = place.properties;
  return resolution !== undefined && (resolution.method === 'nearby' || resolution.confidence < SURE_FROM);
}
