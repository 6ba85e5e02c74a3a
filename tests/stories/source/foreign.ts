/** GeoJSON as other programs write it, without a `dateline` member, and a story with faults: read, not built. */

export const foreignPolygons = {
  type: 'FeatureCollection',
  name: 'Allotments and other green things',
  crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
  generator: 'a spreadsheet',
  features: [
    {
      type: 'Feature',
      id: 101,
      properties: { name: 'North allotments', kind: 'allotment', plots: 48, 'contact:phone': '555 0100' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [4.88, 52.4],
            [4.9, 52.4],
            [4.9, 52.41],
            [4.88, 52.41],
            [4.88, 52.4],
          ],
        ],
      },
    },
    {
      type: 'Feature',
      id: 102,
      properties: { NAME: 'The twin ponds', note: null },
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [4.86, 52.37],
              [4.87, 52.37],
              [4.87, 52.375],
              [4.86, 52.37],
            ],
          ],
          [
            [
              [4.875, 52.37],
              [4.885, 52.37],
              [4.885, 52.375],
              [4.875, 52.37],
            ],
          ],
        ],
      },
    },
    {
      type: 'Feature',
      id: 103,
      properties: { title: 'Hedge walk', when: 'every Sunday', length_m: 2300 },
      geometry: {
        type: 'LineString',
        coordinates: [
          [4.85, 52.36],
          [4.87, 52.365],
          [4.9, 52.362],
        ],
      },
    },
    {
      type: 'Feature',
      properties: { plots: 3 },
      geometry: { type: 'Point', coordinates: [4.91, 52.38, 2.5] },
    },
    { type: 'Feature', id: 'seed-bank', properties: { label: 'Seed bank (moving)' }, geometry: null },
    {
      type: 'Feature',
      id: 101,
      properties: { name: 'North allotments, gate', surface: { material: 'gravel', tags: ['dry', 'steep'] } },
      geometry: { type: 'Point', coordinates: [4.889, 52.4005] },
    },
    {
      type: 'Feature',
      id: 107,
      properties: { name: 'Compost heap' },
      geometry: { type: 'Point', coordinates: [200, 52.4] },
    },
  ],
};

export const broken = {
  type: 'FeatureCollection',
  dateline: '1.0',
  title: 'Three faults in one file',
  article: { publisher: 'The Evening Pawn', published: '2025-02-03' },
  routes: [
    { from: 'mill-street', to: 'harbour', passage: { exact: 'Then the parade went on to the harbour.' } },
  ],
  features: [
    {
      type: 'Feature',
      id: 'mill-street',
      properties: {
        name: 'Mill Street',
        passages: [{ exact: 'The parade began in Mill Street.' }],
        when: { start: '2025-02-30', end: '2025-02-30', precision: 'day' },
      },
      geometry: { type: 'Point', coordinates: [200, 51.2] },
    },
  ],
};
