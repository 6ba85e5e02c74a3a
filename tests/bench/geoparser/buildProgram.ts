import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import type { Measures } from './program.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = 'dist-test/bench/geoparser';
const FILE = 'program.mjs';

/** Measures in a process of its own, which has read no article before. */
export type Measure = <Name extends keyof Measures>(name: Name) => Promise<Measures[Name]>;

/** Builds `program.ts` into one file, as what ships is built: tsx would slow it down by its own means. */
export async function buildProgram(): Promise<Measure> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: join(import.meta.dirname, 'program.ts'),
      outDir: FOLDER,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: FILE, codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  return async <Name extends keyof Measures>(name: Name) => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(FOLDER, FILE), name], {
      cwd: ROOT,
      maxBuffer: 2 ** 26,
    });
    return JSON.parse(stdout) as Measures[Name];
  };
}
