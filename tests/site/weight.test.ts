import { describe, expect, inject } from 'vitest';
import { openStory, test } from '../browser/fixture.ts';
import { gzipSum, pageFiles } from './pageFiles.ts';

/** The reader page's script and style after gzip; the design's budget. */
const BUDGET_BYTES = 140_000;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

describe('page weight', () => {
  test(`script and style of the reading page stay within ${kB(BUDGET_BYTES)}`, async () => {
    const files = await pageFiles(inject('site'));
    const sum = gzipSum(files);
    const lines = files.map(({ path, gzipByteLength }) => `  ${kB(gzipByteLength).padStart(9)}  ${path}`);
    console.log(`Page weight, gzip: ${kB(sum)} of ${kB(BUDGET_BYTES)}\n${lines.join('\n')}`);
    expect(files.map(({ path }) => path.split('.').at(-1))).toEqual(expect.arrayContaining(['js', 'css']));
    expect(sum).toBeLessThanOrEqual(BUDGET_BYTES);
  });

  test('nothing that the page loads is left out of the sum', async ({ page }) => {
    const origin = `${inject('origin')}/`;
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (['script', 'stylesheet'].includes(request.resourceType())) loaded.push(request.url());
    });
    await openStory(page);
    const counted = (await pageFiles(inject('site'))).map(({ path }) => origin + path);
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded.filter((url) => !counted.includes(url))).toEqual([]);
  });
});
