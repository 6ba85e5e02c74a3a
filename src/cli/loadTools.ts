import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { GeoparseTools } from '../compose/readPlaces.ts';
import { loadGazetteer } from '../gazetteer/loadGazetteer.ts';
import { loadModel } from '../recognise/loadModel.ts';
import { loadRanker } from '../resolve/loadRanker.ts';
import type { RankerFile } from '../resolve/types.ts';

/** Reads the geoparser's three files from a folder: gazetteer.bin, recogniser.bin and ranker.json. */
export async function loadTools(folder: URL): Promise<GeoparseTools> {
  const read = async (name: string): Promise<Buffer> => {
    try {
      return await readFile(new URL(name, folder));
    } catch (cause) {
      throw new Error(`${name} is not in ${folder.pathname}: run “npm run build” first.`, { cause });
    }
  };
  const [gazetteer, recogniser, ranker] = await Promise.all([
    read('gazetteer.bin'),
    read('recogniser.bin'),
    read('ranker.json'),
  ]);
  return {
    gazetteer: loadGazetteer(gunzipSync(gazetteer)),
    recogniser: loadModel(recogniser),
    ranker: loadRanker(JSON.parse(ranker.toString('utf8')) as RankerFile),
  };
}
