/** Makes the data that the page fetches and that is not committed. Does nothing where it is there and current. */
import { buildBasemap } from './basemap/build.ts';
import { buildGazetteer } from './gazetteer/build.ts';

await buildBasemap('public/basemap');
await buildGazetteer('public/data');
