import type { Page } from 'playwright-core';
import { words } from './parts.ts';
import { FIRST_STORY_PATH, quotedByPlace, storyAt } from './storyFiles.ts';

/** The first story's places, each with the words quoted for it. */
export const FIRST_PLACES = quotedByPlace(storyAt(FIRST_STORY_PATH));

/** The names and passages of the first story that cannot be read on the page as it is; none is what is wanted. */
export async function missingWords(page: Page): Promise<string[]> {
  const text = await words(page.locator('body'));
  const wanted = FIRST_PLACES.flatMap(({ name, quoted }) => [name, ...quoted.map((exact) => `“${exact}”`)]);
  return wanted.filter((part) => !text.includes(part));
}
