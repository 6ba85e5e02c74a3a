import { appendVarint } from './appendVarint.ts';

/** A run of tiles with the same content; with a `runLength` of 0 it is a leaf directory that begins at that id. */
export interface DirectoryEntry {
  readonly id: number;
  readonly runLength: number;
  /** In bytes, from where the tiles (or the leaf directories) begin in the file. */
  readonly offset: number;
  readonly length: number;
}

/** A directory's bytes before compression, as the PMTiles specification, version 3, has them: column by column. */
export function encodeDirectory(entries: readonly DirectoryEntry[]): Uint8Array {
  const bytes: number[] = [];
  appendVarint(bytes, entries.length);
  let lastId = 0;
  for (const { id } of entries) {
    appendVarint(bytes, id - lastId);
    lastId = id;
  }
  for (const { runLength } of entries) appendVarint(bytes, runLength);
  for (const { length } of entries) appendVarint(bytes, length);
  let end: number | undefined;
  for (const { offset, length } of entries) {
    // 0 says "right after the one before"; other offsets are written one higher.
    appendVarint(bytes, offset === end ? 0 : offset + 1);
    end = offset + length;
  }
  return Uint8Array.from(bytes);
}
