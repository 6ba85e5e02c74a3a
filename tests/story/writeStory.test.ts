import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError } from '../../src/story/checks/issue.ts';
import { readStory } from '../../src/story/readStory.ts';
import type { Story } from '../../src/story/types.ts';
import { validate } from '../../src/story/validate.ts';
import { writeStory } from '../../src/story/writeStory.ts';
import { arbitraryStory } from './arbitraryStory.ts';
import { sameData } from './sameData.ts';

const small: Story = {
  type: 'FeatureCollection',
  dateline: '1.0',
  features: [
    {
      type: 'Feature',
      id: 7,
      geometry: { type: 'Point', coordinates: [-77.03, -0] },
      properties: { name: 'Lima' },
    },
  ],
};

describe('writeStory', () => {
  it('is read back as the same story, unknown members and __proto__ included', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        expect(validate(story).filter(isError)).toEqual([]);
        const text = writeStory(story);
        for (const source of [text, new TextEncoder().encode(text)]) {
          const result = readStory(source);
          expect(result.issues.filter(isError)).toEqual([]);
          expect(result.ok && sameData(result.story, story)).toBe(true);
        }
        expect(text.endsWith('}\n')).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 20_000);

  it('keeps an own __proto__ out of the prototype', () => {
    const result = readStory(
      '{"type":"FeatureCollection","dateline":"1.0","__proto__":{"polluted":true},"features":[]}',
    );
    expect(result.ok && writeStory(result.story)).toContain('"__proto__": {\n    "polluted": true\n  }');
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
  });

  it('indents by two spaces, with positions and rings on one line and -0 kept', () => {
    const ring = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ] as [number, number][],
      ],
    };
    expect(writeStory({ ...small, area: ring })).toBe(`{
  "type": "FeatureCollection",
  "dateline": "1.0",
  "area": {
    "type": "Polygon",
    "coordinates": [
      [[0,0],[1,0],[1,1],[0,0]]
    ]
  },
  "features": [
    {
      "type": "Feature",
      "id": 7,
      "properties": {
        "name": "Lima"
      },
      "geometry": {
        "type": "Point",
        "coordinates": [-77.03,-0]
      }
    }
  ]
}
`);
  });

  it('puts known members in their order, unknown ones between, and the long lists last', () => {
    const shuffled = {
      zebra: 1,
      features: [],
      mentions: [],
      title: 'T',
      dateline: '1.0',
      apple: 2,
      type: 'FeatureCollection',
    };
    const keys = Object.keys(JSON.parse(writeStory(shuffled as unknown as Story)) as object);
    expect(keys).toEqual(['type', 'dateline', 'title', 'zebra', 'apple', 'features', 'mentions']);
  });

  it('leaves undefined members out', () => {
    expect(writeStory({ ...small, note: undefined })).toBe(writeStory(small));
  });

  it('writes a story that would be larger than what is read without its spaces', () => {
    let deep: unknown = Array.from({ length: 280_000 }, () => null);
    for (let level = 0; level < 90; level += 1) deep = [deep];
    const text = writeStory({ ...small, deep });
    expect(text.length).toBeLessThan(2_000_000);
    expect(text.startsWith('{"type":"FeatureCollection","dateline":"1.0","deep":[[[')).toBe(true);
    expect(readStory(text).ok).toBe(true);
  }, 20_000);

  it.each([
    [{ ...small, score: Number.NaN }, 'A story cannot hold NaN, which is at "/score".'],
    [{ ...small, list: [1, undefined] }, 'A story cannot hold undefined, which is at "/list/1".'],
    [{ ...small, made: { by: 10n } }, 'A story cannot hold 10, which is at "/made/by".'],
  ])('throws on what JSON cannot hold', (story, message) => {
    expect(() => writeStory(story)).toThrow(message);
  });
});
