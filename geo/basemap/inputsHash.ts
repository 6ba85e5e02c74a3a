import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readPackageJson, SOURCE_PACKAGES } from './packageFiles.ts';

/** The code that makes the tiles: this folder, and what it takes from the project's core. */
const CODE_FOLDERS = [
  import.meta.dirname,
  join(import.meta.dirname, '../../src/basemap'),
  join(import.meta.dirname, '../../src/geometry'),
];

/** Names the packages by version and hashes the code; names of countries come with Node's CLDR. */
export async function inputsHash(): Promise<string> {
  const versions = await Promise.all(
    SOURCE_PACKAGES.map(async (name) => {
      const { version } = await readPackageJson<{ version: string }>(name, 'package.json');
      return `${name} ${version}`;
    }),
  );
  const code = createHash('sha256');
  for (const folder of CODE_FOLDERS) {
    const sources = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
    for (const file of sources.toSorted()) code.update(file).update(await readFile(join(folder, file)));
  }
  return [...versions, `CLDR ${process.versions['cldr']}`, `code ${code.digest('hex')}`, ''].join('\n');
}
