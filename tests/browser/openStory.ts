import type { Page } from 'playwright-core';
import { inject } from 'vitest';

export interface OpenOptions {
  /** A file of `tests/stories`; the page's own first story where it is left out. */
  readonly story?: string;
  /** What follows the `#`: a place's id. */
  readonly place?: string;
}

/**
 * Opens the reading page and waits until its list stands and its basemap is drawn.
 * `openStory(page, 'forty-places.geojson')` or `openStory(page, { place: 'lima' })`.
 */
export async function openStory(page: Page, what: string | OpenOptions = {}): Promise<void> {
  const { story, place } = typeof what === 'string' ? { story: what, place: undefined } : what;
  const url = new URL(inject('url'));
  if (story !== undefined) url.searchParams.set('story', `stories/${story}`);
  if (place !== undefined) url.hash = place;
  await page.goto(url.href);
  await page.getByRole('heading', { name: 'Places in the story' }).waitFor({ state: 'attached' });
  await page.locator('[data-basemap="ready"]').waitFor();
}
