import type { TileLayerName } from '../../src/basemap/tileSchema.ts';

interface VectorLayer {
  readonly id: TileLayerName;
  readonly description: string;
  readonly fields: Readonly<Record<string, 'Number' | 'String'>>;
}

const VECTOR_LAYERS: readonly VectorLayer[] = [
  { id: 'land', description: 'Land; lakes and wide rivers are holes in it', fields: {} },
  { id: 'river', description: 'Rivers', fields: { z: 'Number' } },
  { id: 'state', description: 'Borders of states and provinces', fields: {} },
  { id: 'border', description: 'Borders of countries', fields: { kind: 'String' } },
  {
    id: 'label',
    description: 'Names',
    fields: {
      kind: 'String',
      name: 'String',
      code: 'String',
      z: 'Number',
      maxz: 'Number',
      rank: 'Number',
    },
  },
];

/** What `world.pmtiles` says of itself, as the PMTiles specification has it. */
export const METADATA = {
  name: 'Dateline basemap',
  description: 'The world from OpenStreetMap, Natural Earth and GeoNames, for maps of news articles',
  type: 'baselayer',
  attribution: '© OpenStreetMap contributors (ODbL) · Natural Earth · GeoNames (CC BY)',
  vector_layers: VECTOR_LAYERS,
} as const;
