import type { BasemapSource } from '../src/map/basemap.ts';
import type { PolicyOptions } from './policy.ts';

/** The hosts of basemaps, each once, by what the page's policy must let in from them. */
export function basemapOrigins(sources: readonly BasemapSource[]): Required<PolicyOptions> {
  const originsOf = (kind: BasemapSource['kind']): string[] => [
    ...new Set(sources.filter((source) => source.kind === kind).map(({ url }) => new URL(url).origin)),
  ];
  return { imageOrigins: originsOf('raster'), dataOrigins: originsOf('pmtiles') };
}
