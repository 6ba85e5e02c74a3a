/** The geoparser's data, fetched from this site. */
import modelUrl from '../../geo/recogniser/model.bin?url';
import rankerFile from '../../geo/resolver/ranker.json';
import { loadGazetteer } from '../gazetteer/loadGazetteer.ts';
import type { GeoparseTools } from '../geoparse.ts';
import { loadModel } from '../recognise/loadModel.ts';
import { loadRanker } from '../resolve/loadRanker.ts';
import { type OnBytes, fetchBytes } from './fetchBytes.ts';
import { warmUp } from './warmUp.ts';

/**
 * @param gazetteerUrl Where the page has `data/gazetteer.bin`: the worker's script lies elsewhere.
 * @param onBytes Told of both files together.
 * @throws Error with one sentence where a file cannot be had, or is none.
 */
export async function loadTools(gazetteerUrl: string, onBytes: OnBytes): Promise<GeoparseTools> {
  const fetching = fetchAll([gazetteerUrl, new URL(modelUrl, import.meta.url).href], onBytes);
  warmUp();
  const [gazetteer, model] = await fetching;
  return {
    gazetteer: loadGazetteer(gazetteer),
    recogniser: loadModel(model),
    ranker: loadRanker(rankerFile),
  };
}

/** Both at once; the total is known when both of theirs are. */
async function fetchAll(
  urls: readonly [string, string],
  onBytes: OnBytes,
): Promise<[Uint8Array, Uint8Array]> {
  const loaded = [0, 0];
  const totals: (number | null)[] = [null, null];
  const fetchOne = (index: 0 | 1): Promise<Uint8Array> =>
    fetchBytes(urls[index], (loadedBytes, totalBytes) => {
      loaded[index] = loadedBytes;
      totals[index] = totalBytes;
      onBytes(sum(loaded), totals.includes(null) ? null : sum(totals.map((total) => total ?? 0)));
    });
  return Promise.all([fetchOne(0), fetchOne(1)]);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
