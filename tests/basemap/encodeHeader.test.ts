import { bytesToHeader } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { HEADER_BYTES, encodeHeader } from '../../src/basemap/encodeHeader.ts';

describe('encodeHeader', () => {
  it('tells offsets and counts beyond four gigabytes', () => {
    const header = { minZoom: 0, maxZoom: 15, bounds: [-180, -85, 180, 85], centre: [0, 0] } as const;
    const sections = {
      root: 1000,
      metadata: 200,
      leaves: 2 ** 33,
      tiles: 2 ** 40 + 1,
      addressedTiles: 2 ** 34,
      entries: 2 ** 33 + 5,
      contents: 2 ** 32,
    };
    const bytes = encodeHeader(header, sections, { directories: 'gzip', tiles: 'gzip' });
    expect(bytes).toHaveLength(HEADER_BYTES);
    expect(bytesToHeader(bytes.slice().buffer)).toMatchObject({
      rootDirectoryOffset: 127,
      rootDirectoryLength: 1000,
      jsonMetadataOffset: 1127,
      jsonMetadataLength: 200,
      leafDirectoryOffset: 1327,
      leafDirectoryLength: 2 ** 33,
      tileDataOffset: 1327 + 2 ** 33,
      tileDataLength: 2 ** 40 + 1,
      numAddressedTiles: 2 ** 34,
      numTileEntries: 2 ** 33 + 5,
      numTileContents: 2 ** 32,
      internalCompression: 2,
      tileCompression: 2,
      maxLon: 180,
      minLon: -180,
    });
  });
});
