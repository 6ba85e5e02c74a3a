/**
 * Makes latin-times-2024-biden-xi.geojson from its table and the article, which is not in this project.
 * Run: npx tsx geo/stories/latin-times.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validate } from '../../src/story/validate.ts';
import { writeStory } from '../../src/story/writeStory.ts';
import { buildStory } from './buildStory.ts';
import { latinTimesTable } from './latinTimesTable.ts';
import { readArticle } from './readArticle.ts';

const STORY = new URL('latin-times-2024-biden-xi.geojson', import.meta.url);

const text = readArticle();
if (text === null) {
  console.error('The article is not in ../shared/articles beside the project, so the story stays as it is.');
  process.exitCode = 1;
} else {
  const story = buildStory(latinTimesTable, text);
  const issues = validate(story);
  if (issues.length > 0) throw new Error(`the story has faults: ${JSON.stringify(issues, null, 2)}`);
  writeFileSync(fileURLToPath(STORY), writeStory(story));
  console.log(`${story.features.length} places, ${story.mentions?.length ?? 0} mentions`);
}
