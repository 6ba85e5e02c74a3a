import { describe, expect, it } from 'vitest';
import { validate } from '../../src/story/validate.ts';
import { manyPlaces } from './manyPlaces.ts';

describe('manyPlaces', () => {
  it.each([0, 1, 500, 5000])('%i places are a story without a fault', (count) => {
    const story = manyPlaces(count);
    expect(story.features).toHaveLength(count);
    expect(validate(story)).toEqual([]);
  });

  it('spreads them over every quarter of the world, the same on every run', () => {
    const quarters = manyPlaces(500).features.map(({ geometry }) => {
      const [lon = 0, lat = 0] = geometry?.type === 'Point' ? geometry.coordinates : [];
      return `${lon < 0 ? 'west' : 'east'} ${lat < 10 ? 'south' : 'north'}`;
    });
    const counts = [...new Set(quarters)].map(
      (quarter) => quarters.filter((other) => other === quarter).length,
    );
    expect(counts).toHaveLength(4);
    expect(Math.min(...counts)).toBeGreaterThan(100);
    expect(manyPlaces(500)).toEqual(manyPlaces(500));
  });
});
