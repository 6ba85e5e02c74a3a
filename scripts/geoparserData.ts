import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Where the geoparser's files lie in the project, by the names that the command line reads them by. */
const FILES: Readonly<Record<string, string>> = {
  'gazetteer.bin': 'public/data/gazetteer.bin',
  'recogniser.bin': 'geo/recogniser/model.bin',
  'ranker.json': 'geo/resolver/ranker.json',
};

/** Puts the geoparser's data beside the built command, in `data/`. */
export function geoparserData(): Plugin {
  return {
    name: 'dateline-geoparser-data',
    async generateBundle() {
      for (const [name, path] of Object.entries(FILES)) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: await readFile(path) });
      }
    },
  };
}
