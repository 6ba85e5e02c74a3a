import { describe, expect, it } from 'vitest';
import { hashOf, placeInHash, placeUrl } from '../../src/reader/address.ts';
import { sameOriginUrl } from '../../src/reader/opening/openStory.ts';
import type { Place, Story } from '../../src/story/types.ts';

const place = (id: string | number, formerIds?: string[]): Place => ({
  type: 'Feature',
  id,
  geometry: null,
  properties: { name: String(id), ...(formerIds && { formerIds }) },
});
const story: Story = {
  type: 'FeatureCollection',
  dateline: '1.0',
  features: [place('lima', ['lima-pe']), place('são paulo #2'), place(7)],
};

describe('placeInHash', () => {
  it.each([
    ['#lima', 'lima'],
    ['#lima-pe', 'lima'],
    ['#s%C3%A3o%20paulo%20%232', 'são paulo #2'],
    ['#7', 7],
    ['#', null],
    ['', null],
    ['#atlantis', null],
    ['#%', null],
    ['#__proto__', null],
  ])('%s opens %s', (hash, expected) => {
    expect(placeInHash(hash, story)).toBe(expected);
  });

  it('leads back to every place', () => {
    for (const { id } of story.features) expect(placeInHash(hashOf(id), story)).toBe(id);
  });
});

describe('placeUrl', () => {
  it('keeps the story that is asked for', () => {
    expect(placeUrl('https://example.org/a/?story=b#c', 'lima')).toBe('https://example.org/a/?story=b#lima');
    expect(placeUrl('https://example.org/a/?story=b#c', null)).toBe('https://example.org/a/?story=b');
  });
});

describe('sameOriginUrl', () => {
  const page = 'https://example.org/maps/?story=x';

  it.each([
    ['stories/a.geojson', 'https://example.org/maps/stories/a.geojson'],
    ['/a.geojson', 'https://example.org/a.geojson'],
    ['https://example.org/b.geojson', 'https://example.org/b.geojson'],
  ])('takes %s', (path, expected) => {
    expect(sameOriginUrl(path, page)).toBe(expected);
  });

  it.each([
    'https://elsewhere.example/a.geojson',
    '//elsewhere.example/a.geojson',
    String.raw`\\elsewhere.example\a.geojson`,
    'data:application/json,{}',
    'javascript:alert(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'https://user@example.org/a.geojson',
    'http://example.org/a.geojson',
    'https://[',
  ])('does not take %s', (path) => {
    expect(sameOriginUrl(path, page)).toBeNull();
  });
});
