import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/export/escapeHtml.ts';
import { storyHtml } from '../../src/export/storyHtml.ts';

const EVIL = `"><img src=x onerror='alert(1)'><script>$&`;

describe('storyHtml', () => {
  it('shows what a story says as text, in every field', () => {
    const html = storyHtml(
      {
        type: 'FeatureCollection',
        dateline: '1.0',
        title: EVIL,
        article: { publisher: EVIL, rights: EVIL, published: EVIL },
        features: [
          {
            type: 'Feature',
            id: EVIL,
            geometry: null,
            properties: {
              name: EVIL,
              note: EVIL,
              passages: [{ exact: EVIL, mentions: [{ start: 0, end: 7 }] }],
            },
          },
        ],
      },
      'en-GB',
    );
    expect(html).not.toMatch(/<(?:img|script)/iu);
    expect(html.split(escapeHtml(EVIL)).length).toBeGreaterThan(6);
    expect(html).toContain('<mark>&quot;&gt;&lt;img </mark>');
  });

  it('lists scenes first, and every passage', () => {
    const passages = [{ exact: 'One.' }, { exact: 'Two.' }];
    const html = storyHtml(
      {
        type: 'FeatureCollection',
        dateline: '1.0',
        features: [
          { type: 'Feature', id: 'b', geometry: null, properties: { name: 'B', role: 'background' } },
          { type: 'Feature', id: 'a', geometry: null, properties: { name: 'A', passages } },
        ],
      },
      'en-GB',
    );
    expect(html.indexOf('id="a"')).toBeLessThan(html.indexOf('id="b"'));
    expect(html).toContain('“Two.”');
  });
});
