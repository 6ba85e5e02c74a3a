/**
 * Makes the sample stories of our own articles: `npx tsx geo/stories/build-articles.ts`. They carry their text, which is
 * ours, and are what the geoparser makes of it: nothing is put right by hand.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadGazetteer } from '../../src/gazetteer/loadGazetteer.ts';
import { loadModel } from '../../src/recognise/loadModel.ts';
import { loadRanker } from '../../src/resolve/loadRanker.ts';
import type { RankerFile } from '../../src/resolve/types.ts';
import { writeStory } from '../../src/story/writeStory.ts';
import { SAMPLE_ARTICLES } from './articles/articles.ts';
import { sampleStory } from './sampleStory.ts';

const ROOT = join(import.meta.dirname, '../..');

const tools = {
  gazetteer: loadGazetteer(gunzipSync(await readFile(join(ROOT, 'public/data/gazetteer.bin')))),
  recogniser: loadModel(await readFile(join(ROOT, 'geo/recogniser/model.bin'))),
  ranker: loadRanker(
    JSON.parse(await readFile(join(ROOT, 'geo/resolver/ranker.json'), 'utf8')) as RankerFile,
  ),
};

for (const sample of SAMPLE_ARTICLES) {
  const text = await readFile(join(import.meta.dirname, 'articles', `${sample.file}.txt`), 'utf8');
  const story = sampleStory(sample, text, tools);
  await writeFile(join(import.meta.dirname, `${sample.file}.geojson`), writeStory(story));
}
