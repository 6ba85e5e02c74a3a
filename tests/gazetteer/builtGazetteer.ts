import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadGazetteer } from '../../src/gazetteer/loadGazetteer.ts';

/** The file that `npm run data` makes, as it is served. */
export const GAZETTEER_FILE = readFileSync(join(import.meta.dirname, '../../public/data/gazetteer.bin'));

/** The whole gazetteer, loaded once for all tests. */
export const GAZETTEER = loadGazetteer(gunzipSync(GAZETTEER_FILE));
