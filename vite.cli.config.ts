import { defineConfig } from 'vite';
import { geoparserData } from './scripts/geoparserData.ts';

/** The `dateline` command: one file for Node, with the geoparser's data beside it. Built after the site, which empties dist. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: { entryFileNames: 'cli.js', banner: '#!/usr/bin/env node', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
  plugins: [geoparserData()],
});
