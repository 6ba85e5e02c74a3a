import { describe, expect, it } from 'vitest';
import { attribution, countryName, pageUrl, placeLine } from '../../src/export/placeWords.ts';
import type { Place } from '../../src/story/types.ts';

const place = (properties: Partial<Place['properties']>): Place => ({
  type: 'Feature',
  id: 'x',
  geometry: { type: 'Point', coordinates: [-77.27, -11.59] },
  properties: { name: 'X', ...properties },
});

describe('placeLine', () => {
  it('says kind and country', () => {
    expect(placeLine(place({ kind: 'city', country: 'PE' }), 'en-GB')).toBe('City, Peru');
  });

  it('gives a country no country', () => {
    expect(placeLine(place({ kind: 'country', country: 'PE' }), 'en-GB')).toBe('Country');
  });

  it('says what stands at the marker of a relative place', () => {
    const port = place({
      kind: 'port',
      country: 'PE',
      resolution: {
        method: 'person',
        confidence: 1,
        reason: '',
        candidates: [
          { name: 'Elsewhere', lonLat: [0, 0] },
          { name: 'Port of Chancay', lonLat: [-77.27, -11.59] },
        ],
      },
      stated: { relation: 'offset', anchors: [{ name: 'Lima', lonLat: [-77, -12] }], text: '50 miles north' },
    });
    expect(placeLine(port, 'en-GB')).toBe('Port of Chancay, Peru');
  });

  it('calls a place without a kind a place', () => {
    expect(placeLine(place({}), 'en-GB')).toBe('Place');
  });
});

describe('countryName', () => {
  it('keeps a code that names no country', () => {
    expect(countryName('QX', 'en')).toBe('QX');
  });
});

describe('attribution', () => {
  it.each([
    [{ publisher: 'Latin Times', published: '2024' }, 'Latin Times, 2024'],
    [{ author: 'A. Writer', publisher: 'The Paper' }, 'A. Writer, The Paper'],
    [{}, ''],
    [undefined, ''],
  ])('of %j', (article, expected) => {
    expect(attribution(article, 'en-GB')).toBe(expected);
  });
});

describe('pageUrl', () => {
  it.each(['https://example.org/a', 'http://example.org'])('opens %s', (url) => {
    expect(pageUrl(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    ' https://example.org',
    'data:text/html,x',
    'java\nscript:x',
    '',
    undefined,
  ])('does not open %s', (url) => {
    expect(pageUrl(url)).toBeNull();
  });
});
