/**
 * Proof that the core is plain: bundled whole, with all its libraries, it loads and works in a bare Node, and
 * never as much as asks whether there is a page.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/dateline');
const CORE = ['geometry', 'text', 'story', 'gazetteer', 'recognise', 'resolve', 'time', 'basemap', 'export'];

/** Everything that only a page has. A getter sees even `typeof document`. */
const PROBE = `
const touched = new Set();
for (const name of ['document', 'window', 'self', 'navigator', 'location', 'localStorage', 'indexedDB',
  'HTMLElement', 'Element', 'Node', 'DOMParser', 'XMLHttpRequest', 'customElements', 'matchMedia']) {
  Object.defineProperty(globalThis, name, { get() { touched.add(name); } });
}
const { library } = await import('./core.mjs');
const read = library.readStory(process.env.STORY);
const written = read.ok ? library.writeStory(read.story) : null;
const again = read.ok ? library.readStory(written) : read;
console.log(JSON.stringify({
  touched: [...touched],
  issues: again.issues,
  errors: library.validate(read.story).filter(({ severity }) => severity === 'error'),
  names: again.ok ? again.story.features.map(({ properties }) => properties.name) : [],
  broken: library.readStory('{').ok,
}));
`;

const STORY = {
  type: 'FeatureCollection',
  dateline: '1.0',
  title: 'A test',
  features: [
    {
      type: 'Feature',
      id: 'quito',
      geometry: { type: 'Point', coordinates: [-78.5, -0.2] },
      properties: { name: 'Quito', passages: [{ exact: 'A road leads to Quito.' }] },
    },
  ],
};

let folder: string;
let modules: string[];

/** Every file of the core, whether the library's index names it or not. */
function coreFiles(): string[] {
  return CORE.flatMap((name) => {
    const path = join(ROOT, 'src', name);
    return existsSync(path) ? readdirSync(path).map((file) => join(path, file)) : [];
  }).filter((file) => file.endsWith('.ts'));
}

beforeAll(async () => {
  mkdirSync(CACHE, { recursive: true });
  folder = mkdtempSync(join(CACHE, 'core-'));
  const entry = join(folder, 'entry.ts');
  const lines = coreFiles().map((file, index) => `export * as file${index} from ${JSON.stringify(file)};`);
  lines.push(`export * as library from ${JSON.stringify(join(ROOT, 'src/index.ts'))};`);
  writeFileSync(entry, lines.join('\n'));
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      lib: { entry, formats: ['es'] },
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'core.mjs', codeSplitting: false } },
    },
    plugins: [
      {
        name: 'list-modules',
        buildEnd() {
          modules = [...this.getModuleIds()].map((id) => relative(ROOT, id).replaceAll('\\', '/'));
        },
      },
    ],
  });
  writeFileSync(join(folder, 'probe.mjs'), PROBE);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the core in a bare Node', () => {
  it('is made of nothing that belongs to the page', () => {
    const foreign =
      /node_modules\/(?:leaflet|lit|lit-html|lit-element|@lit|comlink|idb|protomaps-leaflet|pmtiles|@mapbox|rbush|topojson-client)\//u;
    expect(modules).toContain('src/story/readStory.ts');
    expect(modules.filter((id) => foreign.test(id))).toEqual([]);
    expect(modules.filter((id) => /^src\/(?:map|reader|editor|embed|cli)\//u.test(id))).toEqual([]);
    // vite puts a stand-in in the place of what only Node has.
    expect(modules.filter((id) => /^node:|browser-external/u.test(id))).toEqual([]);
  });

  it('names nothing of Node: it runs in a worker as well', () => {
    expect(readFileSync(join(folder, 'core.mjs'), 'utf8')).not.toMatch(
      /\b(?:require\(|from ['"]node:|process\.)/u,
    );
  });

  it('reads, checks and writes a story without asking for a page', () => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'probe.mjs')], {
      encoding: 'utf8',
      env: { STORY: JSON.stringify(STORY) },
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      touched: [],
      issues: [],
      errors: [],
      names: ['Quito'],
      broken: false,
    });
  });
});
