import { expect, it } from 'vitest';
import { BASEMAPS } from '../../basemaps.config.ts';
import { basemapOrigins } from '../../scripts/basemapOrigins.ts';

const source = (kind: 'raster' | 'pmtiles', url: string) => ({ title: '', kind, url, attribution: [] });

it('lets pictures in from the hosts of pictures, data from those of tiles, each once', () => {
  expect(
    basemapOrigins([
      source('raster', 'https://a.example.org/{z}/{x}/{y}.png'),
      source('raster', 'https://a.example.org/other/{z}/{x}/{y}.png'),
      source('pmtiles', 'https://b.example.org:8443/world.pmtiles'),
    ]),
  ).toEqual({ imageOrigins: ['https://a.example.org'], dataOrigins: ['https://b.example.org:8443'] });
});

it('knows OpenStreetMap and nobody else by default', () => {
  expect(basemapOrigins(BASEMAPS)).toEqual({
    imageOrigins: ['https://tile.openstreetmap.org'],
    dataOrigins: [],
  });
});
