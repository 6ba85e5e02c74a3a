import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/** The last commit with the basemap before vector tiles: one file of Natural Earth's lines, cut up in the page. */
const COMMIT = 'c1e61e3';
const ROOT = join(import.meta.dirname, '../..');

export type FirstBasemap = { readonly site: string } | { readonly problem: string };

/**
 * Takes the project as it was out of git into `folder`, which is emptied before, and builds its page with the
 * packages of now. Where git, the commit or a package is missing the answer is one sentence.
 */
export async function buildFirstBasemap(folder: string): Promise<FirstBasemap> {
  const packages = join(ROOT, 'node_modules');
  // Its page cut up the ground with it; no other page needs it.
  if (!existsSync(join(packages, 'geojson-vt')))
    return { problem: 'the package geojson-vt is not installed' };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const archive = join(folder, 'project.tar');
  try {
    run('git', ['archive', '--format=tar', `--output=${archive}`, COMMIT], ROOT);
  } catch {
    return { problem: `git has no commit ${COMMIT} here` };
  }
  run('tar', ['-xf', 'project.tar'], folder);
  await symlink(packages, join(folder, 'node_modules'), 'dir');
  run(process.execPath, ['--import', 'tsx', 'geo/build.ts'], folder);
  run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], folder);
  return { site: join(folder, 'dist/site') };
}

function run(program: string, words: readonly string[], cwd: string): void {
  execFileSync(program, words, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
}
