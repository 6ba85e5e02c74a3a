/** Writes the trial stories beside this file: `npx tsx tests/stories/build.ts`. The same each time. */
import { writeFileSync } from 'node:fs';
import { writeStory } from '../../src/story/writeStory.ts';
import { buildTale } from './source/buildTale.ts';
import { century, CENTURY_CITIES } from './source/century.ts';
import { findCities } from './source/cities.ts';
import { doubtful, DOUBTFUL_CITIES } from './source/doubtful.ts';
import { fijiTonga, FIJI_TONGA_CITIES } from './source/fijiTonga.ts';
import { broken, foreignPolygons } from './source/foreign.ts';
import { fortyPlaces, FORTY_CITIES } from './source/fortyPlaces.ts';
import { hostile } from './source/hostile.ts';
import { noDates, noPlace, onePlace, SMALL_CITIES, twoOnOnePoint } from './source/smallTales.ts';
import { WITH_TEXT_CITIES, withText } from './source/withText.ts';

const cities = findCities([
  ...SMALL_CITIES,
  ...CENTURY_CITIES,
  ...FIJI_TONGA_CITIES,
  ...FORTY_CITIES,
  ...DOUBTFUL_CITIES,
  ...WITH_TEXT_CITIES,
]);

const stories = {
  'no-place': buildTale(noPlace),
  'one-place': buildTale(onePlace(cities)),
  'no-dates': buildTale(noDates(cities)),
  century: buildTale(century(cities)),
  'two-on-one-point': buildTale(twoOnOnePoint),
  'fiji-tonga': buildTale(fijiTonga(cities)),
  'forty-places': buildTale(fortyPlaces(cities)),
  hostile: hostile(),
  doubtful: buildTale(doubtful(cities)),
  'with-text': withText(cities),
};

for (const [name, story] of Object.entries(stories)) write(`${name}.geojson`, writeStory(story));
write('foreign-polygons.geojson', `${JSON.stringify(foreignPolygons, null, 2)}\n`);
const brokenText = `${JSON.stringify(broken, null, 2)}\n`;
write('broken.geojson', brokenText);
write('broken.json', brokenText.slice(0, brokenText.length / 2));

function write(file: string, text: string): void {
  writeFileSync(new URL(file, import.meta.url), text);
}
