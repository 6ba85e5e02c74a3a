/** The hashes that make a feature's bucket. They belong to the model file: another hash needs another training. */

/** FNV-1a over the UTF-16 code units from `start` to before `end`, its high bits folded in. */
export function hashString(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

/** One feature of a template and two values, after the finaliser of MurmurHash3. */
export function hashFeature(template: number, first: number, second: number): number {
  let hash = Math.imul(first ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ second, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
