import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { loadGazetteer } from '../../src/gazetteer/loadGazetteer.ts';
import type { Gazetteer } from '../../src/gazetteer/types.ts';
import { loadModel } from '../../src/recognise/loadModel.ts';
import type { RecogniserModel } from '../../src/recognise/model.ts';

/** The gazetteer that `npm run data` builds, and the model of the project. */
export function loadRecogniser(): { readonly gazetteer: Gazetteer; readonly model: RecogniserModel } {
  return {
    gazetteer: loadGazetteer(gunzipSync(readFileSync('public/data/gazetteer.bin'))),
    model: loadModel(readFileSync('geo/recogniser/model.bin')),
  };
}
