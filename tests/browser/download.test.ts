/** The story as a file, for the reader to keep. */
import type { Download } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readStory } from '../../src/story/readStory.ts';
import { openStory } from './fixture.ts';
import { SOON, chooseFile, test } from './parts.ts';
import { FIRST_STORY_PATH, storyAt, trialPath } from './storyFiles.ts';

async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

describe('download', () => {
  test.for([
    ['the first story', FIRST_STORY_PATH],
    ['a hostile one', trialPath('hostile.geojson')],
    ['a foreign one', trialPath('foreign-polygons.geojson')],
  ] as const)('gives %s back unchanged', async ([, path], { page }) => {
    await openStory(page);
    await chooseFile(page, path);
    const story = storyAt(path);
    await expect.poll(() => page.title(), SOON).toBe(`${story.title ?? 'Untitled map'} · Dateline`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.geojson$/u);
    expect(readStory(await bytesOf(download))).toEqual({ ok: true, story, issues: [] });
  });
});
