import type { Story } from '../../src/story/types.ts';

/**
 * A story of `count` places spread evenly over the land's latitudes, the same on every run; each has a passage
 * and every other one a date. With 0 it is an empty story.
 */
export function manyPlaces(count: number): Story {
  return {
    type: 'FeatureCollection',
    dateline: '1.0',
    title: `${count} places`,
    article: { publisher: 'Benchmark', published: '2024' },
    features: Array.from({ length: count }, (_, index) => {
      const name = `Place ${index + 1}`;
      const day = `2024-11-${String(1 + (index % 28)).padStart(2, '0')}`;
      return {
        type: 'Feature' as const,
        id: `place-${index + 1}`,
        geometry: { type: 'Point' as const, coordinates: spread(index) },
        properties: {
          name,
          kind: 'city' as const,
          order: index + 1,
          passages: [{ exact: `Something happened in ${name} and was told.` }],
          ...(index % 2 === 0 ? { when: { start: day, end: day, precision: 'day' as const } } : {}),
        },
      };
    }),
  };
}

/**
 * Longitude and latitude of the index-th point of a low-discrepancy sequence (steps of the plastic number's
 * powers, after M. Roberts' R2): evenly spread however many there are.
 */
function spread(index: number): [longitude: number, latitude: number] {
  const x = (0.5 + index * 0.7548776662466927) % 1;
  const y = (0.5 + index * 0.5698402909980532) % 1;
  return [x * 340 - 170, y * 120 - 50];
}
