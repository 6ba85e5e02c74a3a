import { passagesOf } from '../../src/story/places.ts';
import type { Story, When } from '../../src/story/types.ts';

const dates = ({ start, end }: When): string => (start === end ? start : `${start} to ${end}`);

/**
 * What a story says in a form to compare and to read: names, points (rounded to 0.01°), roles, dates and offsets, and none
 * of the article's words.
 */
export function storyOutline(story: Story): object {
  return {
    places: story.features.map((place) => {
      const { name, kind, role, gazetteer, when } = place.properties;
      const point = place.geometry?.type === 'Point' ? place.geometry.coordinates : [];
      return {
        id: place.id,
        name,
        kind,
        role,
        gazetteer,
        point: point.map((degrees) => Math.round(degrees * 100) / 100),
        when: when === undefined ? undefined : dates(when),
        passages: passagesOf(place).map(({ start, end }) => `${start} to ${end}`),
      };
    }),
    routes: (story.routes ?? []).map(({ from, to, when }) =>
      [`${from} to ${to}`, when === undefined ? 'no date' : dates(when)].join(', '),
    ),
    mentions: (story.mentions ?? []).map(({ start, end, kind, place, when }) =>
      [`${start} to ${end}`, kind, place ?? 'nowhere', ...(when === undefined ? [] : [dates(when)])].join(
        ', ',
      ),
    ),
  };
}
