import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readStory } from '../../src/story/readStory.ts';
import type { Story } from '../../src/story/types.ts';

const STORIES = fileURLToPath(new URL('../../geo/stories/', import.meta.url));

export interface ShippedStory {
  readonly name: string;
  readonly story: Story;
}

/** The bundled stories that quote Latin Times, by file name. Throws for a bundled story that cannot be read. */
export function shippedStories(): ShippedStory[] {
  return readdirSync(STORIES)
    .filter((name) => name.endsWith('.geojson'))
    .map((name) => {
      const read = readStory(readFileSync(`${STORIES}${name}`, 'utf8'));
      if (!read.ok) throw new Error(`${name} is no story: ${JSON.stringify(read.issues)}`);
      return { name, story: read.story };
    })
    .filter(({ story }) => story.article?.publisher === 'Latin Times');
}
