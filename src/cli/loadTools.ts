import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { GeoparseTools } from '../compose/readPlaces.ts';
import { loadGazetteer } from '../gazetteer/loadGazetteer.ts';
import { loadModel } from '../recognise/loadModel.ts';
import { loadRanker } from '../resolve/loadRanker.ts';
import type { RankerFile } from '../resolve/types.ts';
import { Problem } from './problem.ts';
import { whyNot } from './whyNot.ts';

/**
 * Reads the geoparser's three files from a folder: gazetteer.bin, recogniser.bin and ranker.json.
 * @throws Problem where one is missing or damaged.
 */
export async function loadTools(folder: URL): Promise<GeoparseTools> {
  const load = async <Tool>(name: string, read: (bytes: Buffer) => Tool): Promise<Tool> => {
    try {
      return read(await readFile(new URL(name, folder)));
    } catch (error) {
      const path = fileURLToPath(new URL(name, folder));
      throw new Problem(`“${path}” cannot be loaded: ${whyNot(error)}. Run “npm run build” first.`);
    }
  };
  const [gazetteer, recogniser, ranker] = await Promise.all([
    load('gazetteer.bin', (bytes) => loadGazetteer(gunzipSync(bytes))),
    load('recogniser.bin', loadModel),
    load('ranker.json', (bytes) => loadRanker(JSON.parse(bytes.toString('utf8')) as RankerFile)),
  ]);
  return { gazetteer, recogniser, ranker };
}
