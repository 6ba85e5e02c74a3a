/** The distinct contents one after another, and where each is found. */
export interface ContentStore {
  /** Where the content stands, in bytes; one that is the same byte for byte is stored once. */
  readonly add: (content: Uint8Array) => number;
  readonly contents: readonly Uint8Array[];
}

export function createContentStore(): ContentStore {
  const contents: Uint8Array[] = [];
  const byHash = new Map<number, { content: Uint8Array; offset: number }[]>();
  let end = 0;
  return {
    contents,
    add: (content) => {
      const hash = hashOf(content);
      const alike = byHash.get(hash) ?? [];
      const same = alike.find((other) => isSame(other.content, content));
      if (same !== undefined) return same.offset;
      const offset = end;
      byHash.set(hash, [...alike, { content, offset }]);
      contents.push(content);
      end += content.length;
      return offset;
    },
  };
}

/** 32 bits by FNV-1a (Fowler, Noll, Vo); only to find the few contents to compare. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
