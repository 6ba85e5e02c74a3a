/** Serves the bundled stories at `stories/` while developing, and puts them there in the built site. */
import { createReadStream, existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

export function bundledStories(folder: string): Plugin {
  const names = async (): Promise<string[]> =>
    (await readdir(folder)).filter((name) => name.endsWith('.geojson'));
  return {
    name: 'dateline-bundled-stories',
    configureServer(server) {
      server.middlewares.use('/stories/', (request, response, next) => {
        const name = basename((request.url ?? '').split('?')[0] ?? '');
        const path = join(folder, name);
        if (!name.endsWith('.geojson') || !existsSync(path)) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/geo+json');
        createReadStream(path).pipe(response);
      });
    },
    async generateBundle() {
      for (const name of await names()) {
        const source = await readFile(join(folder, name));
        this.emitFile({ type: 'asset', fileName: `stories/${name}`, source });
      }
    },
  };
}
