/** What `new PMTiles(source)` of the package pmtiles reads from. */
export interface ByteSource {
  readonly getKey: () => string;
  readonly getBytes: (offset: number, length: number) => Promise<{ data: ArrayBuffer }>;
}

/**
 * A PMTiles file in memory as a source for the package pmtiles: nothing is fetched. The key tells sources apart in
 * a cache that several share. Bytes asked for beyond the end are left out.
 */
export function memorySource(bytes: Uint8Array, key = 'memory'): ByteSource {
  return {
    getKey: () => key,
    getBytes: (offset, length) => {
      const copy = new Uint8Array(bytes.subarray(offset, offset + length));
      return Promise.resolve({ data: copy.buffer });
    },
  };
}
