/**
 * The basemaps that this site offers beside its own. The build writes them into the page, and their hosts into its
 * policy: a reader's browser can ask no other host. Each is off until the reader chooses it.
 */
import type { BasemapSource } from './src/map/basemap.ts';

export const BASEMAPS: readonly BasemapSource[] = [
  {
    title: 'OpenStreetMap’s detailed map',
    notice: 'Fetched from openstreetmap.org, which then sees your address and where you look.',
    kind: 'raster',
    url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
    attribution: [{ text: '© OpenStreetMap contributors', url: 'https://www.openstreetmap.org/copyright' }],
    maxZoom: 19,
  },
];
