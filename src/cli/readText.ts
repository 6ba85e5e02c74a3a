import { readFile } from 'node:fs/promises';
import { Problem } from './problem.ts';
import { whyNot } from './whyNot.ts';

/**
 * The text of a file in UTF-8, without a byte-order mark.
 * @throws Problem where it cannot be read, or is in no UTF-8: a wrong guess at its encoding would garble its names.
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Problem(`“${path}” cannot be read: ${whyNot(error)}.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(`“${path}” is no text in UTF-8: save it as plain text in that encoding.`);
  }
}
