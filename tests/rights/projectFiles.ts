import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold others' files, or what is made from ours. */
const LEFT_OUT = new Set(['node_modules', '.git', 'dist', 'dist-test', '.cache']);
const BUILT_SITE = 'dist/site';

/**
 * The paths of the project's files, from `root`: those that git tracks or would track (in no checkout of git, all
 * but installed and built ones), and the built site where it is there.
 */
export function projectFiles(root: string): string[] {
  const own = existsSync(join(root, '.git')) ? gitFiles(root) : filesUnder(root, '');
  const built = existsSync(join(root, BUILT_SITE)) ? filesUnder(root, BUILT_SITE) : [];
  return [...own, ...built];
}

function gitFiles(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  // A file deleted but not yet committed is still listed, and so is the folder of another checkout.
  return [...new Set(listed.split('\0'))].filter(
    (path) => path !== '' && statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true,
  );
}

/** Every file in a folder and its folders, as paths from `root`; '' is `root` itself. */
export function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : filesUnder(root, path);
    return entry.isFile() ? [path] : [];
  });
}
