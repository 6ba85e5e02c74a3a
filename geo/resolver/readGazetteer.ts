import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { loadGazetteer } from '../../src/gazetteer/loadGazetteer.ts';
import type { Gazetteer } from '../../src/gazetteer/types.ts';

/** The gazetteer that `npm run data` makes. */
export const readGazetteer = (): Gazetteer =>
  loadGazetteer(gunzipSync(readFileSync(new URL('../../public/data/gazetteer.bin', import.meta.url))));
