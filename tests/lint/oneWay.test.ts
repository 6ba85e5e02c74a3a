/**
 * Proof that imports run one way: fixtures for every pair of folders, and for every library that has its place,
 * go through the project's own `.oxlintrc.json` in one run of oxlint.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** The design's order: each imports only from those above it. Names with an ending are files. */
const ORDER = [
  'geometry',
  'text',
  'story',
  'gazetteer',
  'recognise',
  'resolve',
  'time',
  'compose',
  'geoparse.ts',
  'basemap',
  'export',
  'worker',
  'worker.ts',
  'map',
  'reader',
  'editor',
  'embed',
  'cli',
  'index.ts',
] as const;
const FOLDERS = ORDER.filter((name) => !name.endsWith('.ts'));
const CORE = FOLDERS.slice(0, FOLDERS.indexOf('export') + 1);

const isAbove = (name: string, other: string): boolean =>
  ORDER.indexOf(name as (typeof ORDER)[number]) < ORDER.indexOf(other as (typeof ORDER)[number]);
const pathOf = (name: string): string => (name.endsWith('.ts') ? `../${name}` : `../${name}/thing.ts`);

interface Row {
  /** The folder of `src` (or a top one) that the line stands in. */
  readonly folder: string;
  /** Where the rule is one file's: that file's name, with `.ts` at its end. */
  readonly file?: string;
  readonly code: string;
  /** Part of the lint's message; null where the line must pass. */
  readonly message: string | null;
}

const folderRows: Row[] = FOLDERS.flatMap((folder) =>
  ORDER.filter((other) => other !== folder).map((other) => ({
    folder: `src/${folder}`,
    code: `import { thing } from '${pathOf(other)}';`,
    message: isAbove(other, folder) ? null : `${folder} imports only from the folders above it`,
  })),
).map((row) => (isPageFor(row) ? { ...row, message: 'The command line has no page' } : row));

/** What the page alone has is above the command line in the order, and out of its reach all the same. */
function isPageFor({ folder, code }: Row): boolean {
  return folder === 'src/cli' && /'\.\.\/(?:worker|map|reader|editor|embed)[./]/u.test(code);
}

/** The library is the core: what is below it, or holds the page, is not reachable from it. */
const libraryRows: Row[] = FOLDERS.map((folder) => ({
  folder: 'src',
  code: `export { thing } from './${folder}/thing.ts';`,
  message: CORE.includes(folder) ? null : 'The library is the core',
}));

/** Files that have a place of their own in the order; each holds one line for every other. */
const fileRows: Row[] = ['geoparse.ts', 'worker.ts'].flatMap((file) =>
  ORDER.filter((other) => other !== file).map((other) => ({
    folder: 'src',
    file,
    code: `import '${pathOf(other).replace('../', './')}';`,
    message: isAbove(other, file) ? null : `${file} imports only from the folders above it`,
  })),
);

const FORMS: readonly ((path: string) => string)[] = [
  (path) => `import type { Thing } from '${path}';`,
  (path) => `export { thing } from '${path}';`,
  (path) => `export * from '${path}';`,
  (path) => `export const later = (): Promise<unknown> => import('${path}');`,
  (path) => `import '${path}';`,
];
const formRows: Row[] = FORMS.flatMap((form) => [
  ...['../map/thing.ts', '../map/deep/er/thing.ts'].map((path) => ({
    folder: 'src/story',
    code: form(path),
    message: 'story imports only from the folders above it',
  })),
  { folder: 'src/story', code: form('../text/thing.ts'), message: null },
]);

const LEAFLET = [
  "import { Map } from 'leaflet';",
  "import * as leaflet from 'leaflet';",
  "import type { Map } from 'leaflet';",
  "import { type LatLng, Map } from 'leaflet';",
  "export type { Map } from 'leaflet';",
  "export const later = (): Promise<unknown> => import('leaflet');",
  "import 'leaflet/dist/leaflet.css';",
  "import { Map } from 'leaflet/dist/leaflet-src.esm.js';",
];
const leafletRows: Row[] = LEAFLET.flatMap((code) => [
  ...CORE.map((folder) => ({
    folder: `src/${folder}`,
    code,
    message: 'The core is plain data and functions',
  })),
  ...[
    'src/worker',
    'src/reader',
    'src/editor',
    'src/embed',
    'src/cli',
    'src',
    'scripts',
    'geo',
    'tests/story',
  ].map((folder) => ({
    folder,
    code,
    message: 'Only src/map',
  })),
  { folder: 'src/map', code, message: null },
]);

/** What stands in a core folder, and what the lint says of it. */
const IN_THE_CORE: readonly (readonly [code: string, message: string | null])[] = [
  ["import { readFile } from 'node:fs';", 'The core does no input or output'],
  ["import { readFile } from 'node:fs/promises';", 'The core does no input or output'],
  ["import { html } from 'lit';", 'The core is plain data and functions'],
  ["import { thing } from '../../geo/thing.ts';", 'src imports neither geo nor tests'],
  ["import { thing } from '../../tests/thing.ts';", 'src imports neither geo nor tests'],
  ['export const title = document.title;', "Unexpected use of 'document'"],
  ['export const width = window.innerWidth;', "Unexpected use of 'window'"],
  ["export const answer = fetch('x');", "Unexpected use of 'fetch'"],
  ['export const language = navigator.language;', "Unexpected use of 'navigator'"],
  ['export const kept = localStorage.length;', "Unexpected use of 'localStorage'"],
  ['export const home = process.env;', "Unexpected use of 'process'"],
  ['export const scope = self;', "Unexpected use of 'self'"],
  ["import * as v from 'valibot';", null],
];
const coreRows: Row[] = CORE.flatMap((folder) =>
  IN_THE_CORE.map(([code, message]) => ({ folder: `src/${folder}`, code, message })),
);

const mapRows: Row[] = [
  { folder: 'src/map', code: "import { html } from 'lit';", message: 'The map takes elements' },
  { folder: 'src/map', code: 'export const title = document.title;', message: null },
  { folder: 'src/reader', code: "import { html } from 'lit';", message: null },
  { folder: 'src/worker', code: "import { html } from 'lit';", message: 'The worker has no page' },
  { folder: 'src/cli', code: "import { html } from 'lit';", message: 'The command line has no page' },
];

const rows = [
  ...folderRows,
  ...libraryRows,
  ...fileRows,
  ...formRows,
  ...leafletRows,
  ...coreRows,
  ...mapRows,
];

/** What the one-way rules said of each row. */
const said = new Map<Row, string[]>();
const fileOf = (row: Row): string => `${row.folder}/${row.file ?? `row${rows.indexOf(row)}.ts`}`;

/** The rows of each file, a line each, in their order. */
const rowsOfFiles = new Map<string, Row[]>();
for (const row of rows) rowsOfFiles.set(fileOf(row), [...(rowsOfFiles.get(fileOf(row)) ?? []), row]);

interface Diagnostic {
  readonly filename: string;
  readonly code: string;
  readonly message: string;
  readonly help?: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-lint-'));
  writeConfig(folder);
  for (const [file, lines] of rowsOfFiles) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, lines.map(({ code }) => `${code}\n`).join(''));
  }
  for (const { filename, code, message, help = '', labels } of lint(folder)) {
    const row = rowsOfFiles.get(filename)?.[(labels[0]?.span.line ?? 1) - 1];
    if (row === undefined || !code.includes('no-restricted-')) continue;
    said.set(row, [...(said.get(row) ?? []), `${message} ${help}`]);
  }
  rmSync(folder, { recursive: true });
}, 60_000);

/** The project's own rules. Without types: they need a project around the files, and no rule here uses them. */
function writeConfig(folder: string): void {
  const config = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')) as { options: object };
  const options = { ...config.options, typeAware: false };
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify({ ...config, options }));
}

function lint(folder: string): readonly Diagnostic[] {
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format=json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (!stdout.startsWith('{')) throw new Error(`oxlint gave no answer: ${stdout}${stderr}`);
  return (JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] }).diagnostics;
}

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'from folder to folder': folderRows,
  'out of the library': libraryRows,
  'out of a file of the order': fileRows,
  'in every form of import': formRows,
  Leaflet: leafletRows,
  'what the core does without': coreRows,
  'the page and the map': mapRows,
};

/** Empty where the lint did what the row wants; else what it did. */
function fault(row: Row): string[] {
  const messages = said.get(row)?.join('; ');
  if (row.message === null) {
    return messages === undefined ? [] : [`${fileOf(row)}: ${row.code} must pass, but: ${messages}`];
  }
  if (messages?.includes(row.message) === true) return [];
  return [`${fileOf(row)}: ${row.code} must be refused ("${row.message}"), but: ${messages ?? 'it passes'}`];
}

describe.each(Object.entries(TABLES))('the lint, %s', (_name, table) => {
  const refused = table.filter(({ message }) => message !== null);
  const allowed = table.filter(({ message }) => message === null);

  it(`refuses all of the ${refused.length} that are forbidden`, () => {
    expect(refused.flatMap(fault)).toEqual([]);
  });

  it(`lets all of the ${allowed.length} that are allowed pass`, () => {
    expect(allowed.flatMap(fault)).toEqual([]);
  });
});
