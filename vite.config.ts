import { defineConfig } from 'vite';
import { BASEMAPS } from './basemaps.config.ts';
import { bundledStories } from './scripts/bundledStories.ts';
import { firstStoryPage } from './scripts/firstStoryPage.ts';

/** The story that the page opens with, and that is readable without JavaScript. */
const FIRST_STORY = 'latin-times-2024-biden-xi.geojson';

export default defineConfig({
  base: './',
  build: {
    outDir: 'dist/site',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  preview: { port: 4173 },
  plugins: [
    bundledStories('geo/stories', FIRST_STORY),
    firstStoryPage({
      story: `geo/stories/${FIRST_STORY}`,
      basemaps: BASEMAPS,
      siteUrl: process.env['SITE_URL'] ?? '',
    }),
  ],
});
