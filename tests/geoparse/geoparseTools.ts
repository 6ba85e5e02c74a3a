import { readFileSync } from 'node:fs';
import type { GeoparseTools } from '../../src/geoparse.ts';
import { loadModel } from '../../src/recognise/loadModel.ts';
import { loadRanker } from '../../src/resolve/loadRanker.ts';
import type { RankerFile } from '../../src/resolve/types.ts';
import { GAZETTEER } from '../gazetteer/builtGazetteer.ts';

/** What the geoparser ships with: the gazetteer that `npm run data` made, the committed model and weights. */
export const TOOLS: GeoparseTools = {
  gazetteer: GAZETTEER,
  recogniser: loadModel(readFileSync('geo/recogniser/model.bin')),
  ranker: loadRanker(JSON.parse(readFileSync('geo/resolver/ranker.json', 'utf8')) as RankerFile),
};
