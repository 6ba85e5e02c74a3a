import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { loadGazetteer } from '../../../src/gazetteer/loadGazetteer.ts';
import type { GeoparseTools } from '../../../src/geoparse.ts';
import { loadModel } from '../../../src/recognise/loadModel.ts';
import { loadRanker } from '../../../src/resolve/loadRanker.ts';
import type { RankerFile } from '../../../src/resolve/types.ts';
import { DATA_FILES } from './dataFiles.ts';

export interface LoadedTools {
  readonly tools: GeoparseTools;
  /** Unpacked and read; the file itself lay ready. */
  readonly gazetteerMs: number;
  readonly modelMs: number;
}

export function loadBenchTools(): LoadedTools {
  const [packed, modelBytes] = [readFileSync(DATA_FILES.gazetteer), readFileSync(DATA_FILES.model)];
  const start = performance.now();
  const gazetteer = loadGazetteer(gunzipSync(packed));
  const between = performance.now();
  const recogniser = loadModel(modelBytes);
  const end = performance.now();
  const ranker = loadRanker(JSON.parse(readFileSync(DATA_FILES.ranker, 'utf8')) as RankerFile);
  return {
    tools: { gazetteer, recogniser, ranker },
    gazetteerMs: between - start,
    modelMs: end - between,
  };
}
