import { describe, expect, it } from 'vitest';
import { readWhole } from '../../../src/map/vectorTiles/readWhole.ts';
import type { ReadProgress } from '../../../src/map/vectorTiles/readWhole.ts';

const CHUNK = 100_000;

/** An answer in chunks whose bytes are the chunk's number; `length` is what its header says. */
function answer(chunks: number, headers: Record<string, string>): Response {
  const body = new ReadableStream({
    start(controller) {
      for (let i = 0; i < chunks; i += 1) controller.enqueue(new Uint8Array(CHUNK).fill(i));
      controller.close();
    },
  });
  return new Response(body, { headers });
}

const always = (): boolean => true;

describe('readWhole', () => {
  it('has all bytes in their order, and tells how far it is until it is done', async () => {
    const told: ReadProgress[] = [];
    const response = answer(6, { 'Content-Length': String(6 * CHUNK) });
    const bytes = await readWhole(response, (progress) => told.push(progress), always);
    expect(bytes?.length).toBe(6 * CHUNK);
    expect([0, 250_000, 599_999].map((i) => bytes?.[i])).toEqual([0, 2, 5]);
    expect(told.map(({ loadedBytes }) => loadedBytes)).toEqual([100_000, 400_000, 600_000]);
    expect(new Set(told.map(({ totalBytes }) => totalBytes))).toEqual(new Set([600_000]));
  });

  it('does not know the length of what comes compressed, or without one', async () => {
    for (const headers of [{}, { 'Content-Length': '500', 'Content-Encoding': 'gzip' }]) {
      const told: ReadProgress[] = [];
      const bytes = await readWhole(answer(1, headers), (progress) => told.push(progress), always);
      expect(bytes?.length).toBe(CHUNK);
      expect(told[0]).toEqual({ loadedBytes: CHUNK, totalBytes: null });
      expect(told.at(-1)).toEqual({ loadedBytes: CHUNK, totalBytes: CHUNK });
    }
  });

  it('reads no more than the beginning of what is something else', async () => {
    const response = answer(6, {});
    expect(
      await readWhole(
        response,
        () => {},
        ([first]) => first === 7,
      ),
    ).toBe(null);
  });

  it('rejects what ends too early', async () => {
    const response = answer(2, { 'Content-Length': String(3 * CHUNK) });
    await expect(readWhole(response, () => {}, always)).rejects.toThrow(
      'The file ends after 200000 bytes, expected 300000.',
    );
  });
});
