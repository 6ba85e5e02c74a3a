import { join } from 'node:path';
import { build } from 'vite';
import { buildSite } from '../../scripts/buildSite.ts';
import { contentSecurityPolicy } from '../../scripts/policy.ts';
import { type StaticServer, startServer } from '../browser/server.ts';
import { viewStory } from '../browser/viewStory.ts';
import { buildFirstBasemap } from './buildFirstBasemap.ts';
import { manyPlaces } from './manyPlaces.ts';

const ROOT = join(import.meta.dirname, '../..');
const SITE = 'dist-test/bench/site';
const BARE = 'dist-test/bench/bare';
const FIRST = 'dist-test/bench/first-basemap';
/** Land on all sides, and to the east for as far as the map is dragged. */
const IN_EUROPE = { name: 'Metz', lonLat: [6.18, 49.12] } as const;

export interface BenchServer extends StaticServer {
  readonly site: string;
  readonly pageUrl: string;
  readonly bareUrl: string;
  readonly emptyUrl: string;
  /** The page as it was with the basemap before, or a sentence on why it is not there. */
  readonly firstBasemap: { readonly url: string } | { readonly problem: string };
  /** The page with a story of that many places. */
  readonly storyUrl: (count: number) => string;
  /** The page with a story of one place in Europe, to be seen at this zoom with `openView`. */
  readonly zoomUrl: (zoom: number) => string;
}

/** Builds our page, the one before and the bare ones and serves all from one origin, headers alike. */
export async function serveBench(counts: readonly number[], zooms: readonly number[]): Promise<BenchServer> {
  await buildSite(SITE);
  await buildBare();
  const first = await buildFirstBasemap(join(ROOT, FIRST));
  const site = join(ROOT, SITE);
  const server = await startServer({
    policy: contentSecurityPolicy(),
    mounts: [
      { path: '/bare/', folder: join(ROOT, BARE) },
      ...('site' in first ? [{ path: '/first/', folder: first.site }] : []),
      { path: '/', folder: site },
    ],
    documents: new Map([
      ...counts.map((count): [string, string] => [storyPath(count), JSON.stringify(manyPlaces(count))]),
      ...zooms.map((zoom): [string, string] => [
        zoomPath(zoom),
        JSON.stringify(viewStory({ ...IN_EUROPE, zoom })),
      ]),
    ]),
  });
  return {
    ...server,
    site,
    pageUrl: `${server.origin}/`,
    bareUrl: `${server.origin}/bare/bare.html`,
    emptyUrl: `${server.origin}/bare/empty.html`,
    firstBasemap: 'site' in first ? { url: `${server.origin}/first/` } : first,
    storyUrl: (count) => `${server.origin}/?story=${storyPath(count).slice(1)}`,
    zoomUrl: (zoom) => `${server.origin}/?story=${zoomPath(zoom).slice(1)}`,
  };
}

const storyPath = (count: number): string => `/stories/bench-${count}.geojson`;
const zoomPath = (zoom: number): string => `/stories/bench-zoom-${zoom}.geojson`;

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
      rolldownOptions: {
        input: ['bare.html', 'empty.html'].map((page) => join(import.meta.dirname, page)),
      },
    },
  });
}
