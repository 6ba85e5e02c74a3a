import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledStories } from '../../scripts/bundledStories.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-stories-'));
  const stories = { 'a.geojson': { title: 'First <of> all' }, 'b.geojson': {}, 'c.geojson': { title: 'C' } };
  for (const [name, story] of Object.entries(stories)) {
    await writeFile(join(folder, name), JSON.stringify(story));
  }
  await writeFile(join(folder, 'notes.md'), '# no story');
  await writeFile(join(folder, 'entry.js'), 'export {}');
});
afterAll(() => rm(folder, { recursive: true }));

describe('bundledStories', () => {
  it('puts the stories into the site, and a list of them that begins with the first', async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      plugins: [bundledStories(folder, 'c.geojson')],
      build: { write: false, rolldownOptions: { input: join(folder, 'entry.js') } },
    });
    const output = 'output' in built ? built.output : [];
    const files = new Map(
      output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, String(file.source)]] : [])),
    );
    expect([...files.keys()].toSorted()).toEqual([
      'stories/a.geojson',
      'stories/b.geojson',
      'stories/c.geojson',
      'stories/index.json',
    ]);
    expect(JSON.parse(files.get('stories/index.json') ?? '')).toEqual([
      { title: 'C', path: 'stories/c.geojson' },
      { title: 'First <of> all', path: 'stories/a.geojson' },
      { title: 'b.geojson', path: 'stories/b.geojson' },
    ]);
  });
});
