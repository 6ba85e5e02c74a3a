import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The lines of `templates.txt` that are templates: those that begin with "#" explain. */
export async function readTemplates(): Promise<string[]> {
  const text = await readFile(join(import.meta.dirname, 'templates.txt'), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
