import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { inKb } from '../format.ts';
import type { Row } from '../report.ts';
import { DATA_FILES } from './dataFiles.ts';

const ROOT = join(import.meta.dirname, '../../..');
const LISTS = 'src/recognise/lists';
const GAZETTEER_AIM_BYTES = 4_000_000;
const MODEL_AIM_BYTES = 700_000;

/** What the worker fetches, after gzip. */
export async function sizeRows(site: string): Promise<Row[]> {
  const gazetteer = await gzippedBytes(join(ROOT, DATA_FILES.gazetteer));
  const model = await gzippedBytes(join(ROOT, DATA_FILES.model));
  const lists = await listBytes();
  return [
    sizeRow('gazetteer, gzip', gazetteer, GAZETTEER_AIM_BYTES),
    {
      ...sizeRow('recogniser’s model and lists, gzip', model + lists, MODEL_AIM_BYTES),
      beside: `model ${inKb(model)}, lists ${inKb(lists)}`,
    },
    sizeRow('worker’s script, its lists within it, gzip', await workerScriptBytes(site), null),
  ];
}

function sizeRow(what: string, bytes: number, aimBytes: number | null): Row {
  const isMet = aimBytes === null ? null : bytes <= aimBytes;
  return { what, figure: inKb(bytes), beside: '', aim: aimBytes === null ? '' : inKb(aimBytes), isMet };
}

/** A file that is gzip already does not shrink again. */
async function gzippedBytes(path: string): Promise<number> {
  const bytes = await readFile(path);
  return Math.min(bytes.length, gzipSync(bytes).length);
}

/** The word lists alone, minified as they are in the worker's script. */
async function listBytes(): Promise<number> {
  const files = (await readdir(join(ROOT, LISTS))).filter((file) => file.endsWith('.ts'));
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: files.map((file) => join(ROOT, LISTS, file)), formats: ['es'] },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = outputs.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return gzipSync(code).length;
}

async function workerScriptBytes(site: string): Promise<number> {
  const assets = join(site, 'assets');
  const scripts = (await readdir(assets)).filter((file) => /^worker-.*\.js$/u.test(file));
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) {
    throw new Error(`There are ${scripts.length} scripts of a worker in ${assets}: one is expected.`);
  }
  return gzippedBytes(join(assets, script));
}
