import { join } from 'node:path';
import { build } from 'vite';
import { buildSite } from '../../scripts/buildSite.ts';
import { contentSecurityPolicy } from '../../scripts/policy.ts';
import { type StaticServer, startServer } from '../browser/server.ts';
import { manyPlaces } from './manyPlaces.ts';

const ROOT = join(import.meta.dirname, '../..');
const SITE = 'dist-test/bench/site';
const BARE = 'dist-test/bench/bare';

export interface BenchServer extends StaticServer {
  readonly site: string;
  readonly pageUrl: string;
  readonly bareUrl: string;
  /** The page with a story of that many places. */
  readonly storyUrl: (count: number) => string;
}

/** Builds our page and the bare one with the same settings and serves both from one origin, headers alike. */
export async function serveBench(counts: readonly number[]): Promise<BenchServer> {
  await buildSite(SITE);
  await buildBare();
  const site = join(ROOT, SITE);
  const server = await startServer({
    policy: contentSecurityPolicy(),
    mounts: [
      { path: '/bare/', folder: join(ROOT, BARE) },
      { path: '/', folder: site },
    ],
    documents: new Map(
      counts.map((count) => [`/stories/bench-${count}.geojson`, JSON.stringify(manyPlaces(count))]),
    ),
  });
  return {
    ...server,
    site,
    pageUrl: `${server.origin}/`,
    bareUrl: `${server.origin}/bare/bare.html`,
    storyUrl: (count) => `${server.origin}/?story=stories/bench-${count}.geojson`,
  };
}

async function buildBare(): Promise<void> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: join(ROOT, BARE),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(import.meta.dirname, 'bare.html') },
    },
  });
}
