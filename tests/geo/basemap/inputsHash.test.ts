import { describe, expect, it } from 'vitest';
import { inputsHash } from '../../../geo/basemap/inputsHash.ts';
import { SOURCE_PACKAGES } from '../../../geo/basemap/packageFiles.ts';

describe('inputsHash', () => {
  it('is the same for the same inputs, and names each package with its version', async () => {
    const madeFrom = await inputsHash();
    expect(await inputsHash()).toBe(madeFrom);
    const lines = madeFrom.split('\n').slice(0, SOURCE_PACKAGES.length);
    expect(lines).toEqual(
      SOURCE_PACKAGES.map((name) => expect.stringMatching(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`))),
    );
    expect(madeFrom).toMatch(/\nCLDR \d+(\.\d+)*\ncode [0-9a-f]{64}\n$/);
  });
});
