/**
 * Serves the bundled stories at `stories/` while developing, and puts them there in the built site, with a list of
 * them in `stories/index.json`.
 */
import { createReadStream, existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/** @param first The name of the story that the list begins with. */
export function bundledStories(folder: string, first: string): Plugin {
  const names = async (): Promise<string[]> =>
    (await readdir(folder))
      .filter((name) => name.endsWith('.geojson'))
      .toSorted((a, b) => Number(b === first) - Number(a === first) || a.localeCompare(b, 'en'));
  /** Title and path of each, as src/reader/samples.ts reads them. */
  const index = async (): Promise<string> => {
    const entries = (await names()).map(async (name) => {
      const { title = name } = JSON.parse(await readFile(join(folder, name), 'utf8')) as { title?: string };
      return { title, path: `stories/${name}` };
    });
    return JSON.stringify(await Promise.all(entries));
  };
  return {
    name: 'dateline-bundled-stories',
    configureServer(server) {
      server.middlewares.use('/stories/', (request, response, next) => {
        const name = basename((request.url ?? '').split('?')[0] ?? '');
        const path = join(folder, name);
        if (name === 'index.json') {
          response.setHeader('Content-Type', 'application/json');
          void index().then((list) => response.end(list), next);
          return;
        }
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
      this.emitFile({ type: 'asset', fileName: 'stories/index.json', source: await index() });
    },
  };
}
