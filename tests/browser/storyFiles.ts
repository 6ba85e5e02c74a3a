/** The stories as the tests compare the page with them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { background, scenes } from '../../src/story/places.ts';
import { readStory } from '../../src/story/readStory.ts';
import type { Place, Story } from '../../src/story/types.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The path of a trial story. */
export const trialPath = (name: string): string => join(ROOT, 'tests/stories', name);

/** The story that the page opens with; throws where its file is none. */
export const FIRST_STORY_PATH = join(ROOT, 'geo/stories/latin-times-2024-biden-xi.geojson');

export function storyAt(path: string): Story {
  const read = readStory(readFileSync(path));
  if (read.ok) return read.story;
  throw new Error(`${path} is no story: ${read.issues.map(({ message }) => message).join(' ')}`);
}

/** Every place's name and the words of its passages, in the page's order: scenes, then background. */
export function quotedByPlace(story: Story): { name: string; quoted: string[] }[] {
  return [...scenes(story), ...background(story)].map(({ properties }: Place) => ({
    name: properties.name,
    quoted: (properties.passages ?? []).map(({ exact }) => exact),
  }));
}
