import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { Problem } from './problem.ts';
import { whyNot } from './whyNot.ts';

/**
 * Writes a file whole or not at all: what was there stays until the new text is on the disk. What is no plain file, such
 * as `/dev/stdout`, is written to as it is.
 * @throws Problem where it cannot be written.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    // A link stays, and leads to the new text.
    const target = await realpath(path).catch(() => path);
    const old = await stat(target).catch(() => null);
    if (old === null || old.isFile()) await replace(target, text, old?.mode);
    else await writeFile(target, text);
  } catch (error) {
    throw new Problem(`“${path}” cannot be written: ${whyNot(error)}.`);
  }
}

async function replace(target: string, text: string, mode: number | undefined): Promise<void> {
  const beside = `${target}.${process.pid}.part`;
  try {
    await writeFile(beside, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
