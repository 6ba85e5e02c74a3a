import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gzipSum, pageFiles } from './pageFiles.ts';

/** A site as vite builds it: what the page can load, and what it cannot. */
const FILES: Readonly<Record<string, string>> = {
  'index.html':
    '<script type="module" crossorigin src="./assets/index-1.js"></script><link rel="stylesheet" crossorigin href="./assets/index-2.css"><link rel="icon" href="./favicon.svg">',
  'assets/index-1.js':
    'import{a}from"./shared-3.js";const later=()=>import("./map-4.js");const deps=["assets/map-5.css"];new Worker(new URL("work-6.js",import.meta.url));const no="./gone-7.js";',
  'assets/index-2.css': 'body{color:red}',
  'assets/shared-3.js': 'export const a=1;import"./index-1.js";',
  'assets/map-4.js': 'export default 4',
  'assets/map-5.css': '.map{height:100%}',
  'assets/work-6.js': 'onmessage=()=>{}',
  'assets/other-page-8.js': 'export default 8',
  'favicon.svg': '<svg/>',
};

let site: string;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'dateline-site-'));
  await mkdir(join(site, 'assets'));
  await Promise.all(Object.entries(FILES).map(([path, text]) => writeFile(join(site, path), text)));
});
afterAll(() => rm(site, { recursive: true }));

describe('pageFiles', () => {
  it('finds what the page loads, once each, and neither workers nor what it does not name', async () => {
    const files = await pageFiles(site);
    expect(files.map(({ path }) => path).toSorted()).toEqual([
      'assets/index-1.js',
      'assets/index-2.css',
      'assets/map-4.js',
      'assets/map-5.css',
      'assets/shared-3.js',
    ]);
    expect(gzipSum(files)).toBe(files.reduce((sum, { path }) => sum + gzipSync(FILES[path] ?? '').length, 0));
  });
});
