/** True where lists and objects lie in each other on more than `maxDepth` levels; a bare value has none. */
export function isDeeperThan(value: unknown, maxDepth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (maxDepth === 0) return true;
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return inner.some((item) => isDeeperThan(item, maxDepth - 1));
}
