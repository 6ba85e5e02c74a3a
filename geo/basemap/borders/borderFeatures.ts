import { MAX_DATA_ZOOM } from '../../../src/basemap/tileSchema.ts';
import type { BasemapFeature } from '../basemapFeature.ts';
import { readPackageJson } from '../packageFiles.ts';
import type { Border } from './border.ts';
import { DISPUTED_BORDERS } from './disputedBorders.ts';
import { DISPUTED_LINES } from './disputedLines.ts';
import { fillGaps } from './fillGaps.ts';
import { naturalEarthBorders } from './naturalEarthBorders.ts';
import type { WorldAtlas } from './naturalEarthBorders.ts';
import { osmBorders } from './osmBorders.ts';
import type { CountriesLand } from './osmBorders.ts';
import { splitDisputed } from './splitDisputed.ts';
import type { KindOfLine } from './splitDisputed.ts';
import { withBridges } from './withBridges.ts';
import { withoutSpecks } from './withoutSpecks.ts';

/** Up to this data zoom the borders of 1:50 million do; from the next on they would miss the coast. */
const MAX_COARSE_ZOOM = 4;
/** What is left between the two sources of the finer borders. */
const MAX_LAST_GAP_DEGREES = 0.15;
const MIN_ALONE_DEGREES = 0.03;

/** The borders of countries as lines. See geo/README.md for the sources and for whose view they show. */
export async function borderFeatures(): Promise<BasemapFeature[]> {
  const lines = DISPUTED_LINES.map(({ line }): KindOfLine => ({ kind: 'disputed', line }));
  const coarse = await readNaturalEarth('countries-50m.json');
  const fine = await fineBorders();
  return [
    ...toFeatures(markDisputed(coarse), 0, MAX_COARSE_ZOOM),
    ...toFeatures(markDisputed(fine), MAX_COARSE_ZOOM + 1, MAX_DATA_ZOOM),
    ...toFeatures(lines, 0, MAX_DATA_ZOOM),
  ];
}

/** OpenStreetMap's, and Natural Earth's where it has none. */
async function fineBorders(): Promise<Border[]> {
  const osm = osmBorders(
    await readPackageJson<CountriesLand>('@geo-maps/countries-land-250m', 'map.geo.json'),
  );
  const filled = [...osm, ...fillGaps(osm, await readNaturalEarth('countries-10m.json'))];
  return withoutSpecks(withBridges(filled, MAX_LAST_GAP_DEGREES), MIN_ALONE_DEGREES);
}

const readNaturalEarth = async (file: string): Promise<Border[]> =>
  naturalEarthBorders(await readPackageJson<WorldAtlas>('world-atlas', file));

const markDisputed = (borders: readonly Border[]): KindOfLine[] =>
  borders.flatMap((border) => splitDisputed(border, DISPUTED_BORDERS));

const toFeatures = (lines: readonly KindOfLine[], minZoom: number, maxZoom: number): BasemapFeature[] =>
  lines.map(({ kind, line }) => ({
    layer: 'border',
    shape: { type: 'line', line },
    properties: { kind },
    minZoom,
    maxZoom,
  }));
