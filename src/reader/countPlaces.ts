import { scenes } from '../story/places.ts';
import type { Story } from '../story/types.ts';

/** The places where something happens: "3 places", "1 place", "No places". */
export function countPlaces(story: Story): string {
  const { length } = scenes(story);
  return `${length || 'No'} ${length === 1 ? 'place' : 'places'}`;
}
